import { Button, Group, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { ListTable } from '@shared/record/own-list'
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react'

const icon = { size: 18, stroke: 1.75 }

interface OwnListDialogProps {
  table: ListTable
  id: Id | null
  /** The label of its one field. */
  label: string
  verbs: {
    readonly save: (id: Id | null, asked: { readonly name: string }) => Verb
    readonly move: (id: Id, to: 'up' | 'down') => Verb
    readonly putAwayOrBack: (id: Id) => Verb
    readonly remove: (id: Id) => Verb
  }
  close: () => void
}

/** One row of a list of the organisation's own: its words and its place in the list. */
export function OwnListDialog({ table, id, label, verbs, close }: OwnListDialogProps) {
  const row = useRow(table, id)
  const verbForm = useVerbForm({
    draftKey: `${table}:${id ?? 'new'}`,
    rev: row?.rev,
    initial: { name: row?.name ?? '' },
    verb: (values) => verbs.save(id, values),
    onDone: close,
  })
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={row ? 'Spara' : 'Lägg till'}
      extra={
        row && (
          <PutAwayActions
            row={row}
            putAwayOrBack={verbs.putAwayOrBack(row.id)}
            remove={verbs.remove(row.id)}
            onDone={close}
          />
        )
      }
    >
      <TextInput label={label} data-autofocus {...verbForm.form.getInputProps('name')} />
      {row && (
        <Group gap={8}>
          <Button
            variant="default"
            leftSection={<IconArrowUp {...icon} />}
            onClick={() => void writeOrTell(verbs.move(row.id, 'up'), 'Flyttat uppåt i listan.')}
          >
            Flytta upp
          </Button>
          <Button
            variant="default"
            leftSection={<IconArrowDown {...icon} />}
            onClick={() => void writeOrTell(verbs.move(row.id, 'down'), 'Flyttat nedåt i listan.')}
          >
            Flytta ned
          </Button>
        </Group>
      )}
    </DialogForm>
  )
}
