import { TextInput } from '@mantine/core'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { beginNewVersion } from '@shared/documents/kept/finish'

/** Begins a new version of finished minutes: first the reason. */
export const NewVersionDialog: DialogView<'newVersion'> = ({ id, close }) => {
  const verbForm = useVerbForm({
    draftKey: `version:${id}`,
    initial: { reason: '' },
    verb: (values) => beginNewVersion(id, values),
    onDone: close,
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Påbörja ny version">
      <p>Den färdigställda versionen finns kvar som den är och gäller tills den nya är färdigställd.</p>
      <TextInput
        label="Varför ändras dokumentet?"
        description="Skälet står i registret. Skriv inga namn."
        data-autofocus
        {...verbForm.form.getInputProps('reason')}
      />
    </DialogForm>
  )
}
