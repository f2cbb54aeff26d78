import { TextInput } from '@mantine/core'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { rejectReferral } from '@shared/team/referral/steps'

/** Turns a remiss away, with the reason. */
export const RejectReferralDialog: DialogView<'rejectReferral'> = ({ id, close }) => {
  const verbForm = useVerbForm({
    draftKey: `reject-referral:${id}`,
    initial: { reason: '' },
    verb: (values) => rejectReferral(id, values),
    onDone: close,
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Avvisa">
      <TextInput
        label="Skäl"
        description="Det som remittenten får veta. Remissen finns kvar bland de klara och går att ta upp igen."
        data-autofocus
        {...verbForm.form.getInputProps('reason')}
      />
    </DialogForm>
  )
}
