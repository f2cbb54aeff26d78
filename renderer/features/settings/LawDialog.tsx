import { Button, Textarea, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { ownLaw } from '@shared/documents/law/law-reference'
import { lawPlaces, usualLaws } from '@shared/documents/law/laws'
import { putBackLaw, saveLaw } from '@shared/documents/law/law-verbs'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

/** How one rule is cited, with how it was cited before and where that can be checked. */
export const LawDialog: DialogView<'editLaw'> = ({ lawKey, close }) => {
  const own = useSelector(useCallback((state: State) => ownLaw(state, lawKey), [lawKey]))
  const { text, was, source } = own ?? usualLaws[lawKey]
  const verbForm = useVerbForm({
    draftKey: `law:${lawKey}`,
    rev: own?.rev,
    initial: { text, was, source },
    verb: (values) => saveLaw(lawKey, values),
    onDone: close,
  })
  const { form, startOver } = verbForm

  async function putBack() {
    if (!(await writeOrTell(putBackLaw(lawKey), 'Rådrums text står där igen.'))) return
    startOver()
    close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel="Spara"
      extra={
        own && (
          <>
            <HistoryButton table="lawReferences" id={own.id} />
            <Button ml="auto" variant="subtle" onClick={() => void putBack()}>
              Ta tillbaka Rådrums text
            </Button>
          </>
        )
      }
    >
      <Textarea
        label="Lagrum"
        description={`${lawPlaces[lawKey]}.`}
        rows={2}
        data-autofocus
        {...form.getInputProps('text')}
      />
      <TextInput
        label="Tidigare text"
        description="Hur det stod förr, för den som läser äldre dokument. Får vara tomt."
        {...form.getInputProps('was')}
      />
      <TextInput
        label="Källa"
        description="Var det går att kontrollera. Får vara tomt."
        {...form.getInputProps('source')}
      />
    </DialogForm>
  )
}
