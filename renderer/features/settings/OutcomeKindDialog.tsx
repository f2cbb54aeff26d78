import { Button, Group, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import {
  deleteOutcomeKind,
  moveOutcomeKind,
  putAwayOrBackOutcomeKind,
  saveOutcomeKind,
} from '@shared/course/outcome-kind-verbs'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'

const icon = { size: 18, stroke: 1.75 }

/** A vägval: its name and its place in the list. */
export const OutcomeKindDialog: DialogView<'editOutcomeKind'> = ({ id, close }) => {
  const kind = useRow('outcomeKinds', id)
  const verbForm = useVerbForm({
    draftKey: `outcome-kind:${id ?? 'new'}`,
    rev: kind?.rev,
    initial: { name: kind?.name ?? '' },
    verb: (values) => saveOutcomeKind(id, values),
    onDone: close,
  })
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={kind ? 'Spara' : 'Lägg till'}
      extra={
        kind && (
          <PutAwayActions
            row={kind}
            putAwayOrBack={putAwayOrBackOutcomeKind(kind.id)}
            remove={deleteOutcomeKind(kind.id)}
            onDone={close}
          />
        )
      }
    >
      <TextInput label="Namn" data-autofocus {...verbForm.form.getInputProps('name')} />
      {kind && (
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<IconArrowUp {...icon} />}
            onClick={() => void writeOrTell(moveOutcomeKind(kind.id, 'up'), 'Flyttat uppåt i listan.')}
          >
            Flytta upp
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowDown {...icon} />}
            onClick={() => void writeOrTell(moveOutcomeKind(kind.id, 'down'), 'Flyttat nedåt i listan.')}
          >
            Flytta ned
          </Button>
        </Group>
      )}
    </DialogForm>
  )
}
