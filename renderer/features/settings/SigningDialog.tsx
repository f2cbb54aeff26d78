import { Button, Checkbox } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { ownSigning } from '@shared/documents/signing/document-signatures'
import { putBackSigning, saveSigning } from '@shared/documents/signing/signature-verbs'
import { usualSigning } from '@shared/documents/signing/signers'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { SignatureLinesField } from './SignatureLinesField'
import type { SigningValues } from './signing-values'

/** The lines that a kind of document is signed on. */
export const SigningDialog: DialogView<'editSigning'> = ({ kind, close }) => {
  const own = useSelector(useCallback((state: State) => ownSigning(state, kind), [kind]))
  const { lines, hasPlaceAndDate } = own ?? usualSigning[kind]
  const verbForm = useVerbForm<SigningValues>({
    draftKey: `signing:${kind}`,
    rev: own?.rev,
    initial: { lines, hasPlaceAndDate },
    verb: (values) => saveSigning(kind, values),
    onDone: close,
  })
  const { form, startOver } = verbForm

  async function putBack() {
    if (!(await writeOrTell(putBackSigning(kind), 'Rådrums rader står där igen.'))) return
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
            <HistoryButton table="documentSignatures" id={own.id} />
            <Button ml="auto" variant="subtle" onClick={() => void putBack()}>
              Ta tillbaka Rådrums rader
            </Button>
          </>
        )
      }
    >
      <SignatureLinesField kind={kind} verbForm={verbForm} />
      <Checkbox
        label="Rad för ort och datum ovanför varje underskrift"
        {...form.getInputProps('hasPlaceAndDate', { type: 'checkbox' })}
      />
    </DialogForm>
  )
}
