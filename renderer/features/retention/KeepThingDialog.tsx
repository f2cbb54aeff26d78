import { TextInput } from '@mantine/core'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { notifyDone } from '@renderer/ui/notify'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { keepThing } from '@shared/retention/keeps'

/** Keeps something in the gallringslista for a reason, until next year. */
export const KeepThingDialog: DialogView<'keepThing'> = ({ kind, thingId, close }) => {
  const verbForm = useVerbForm({
    draftKey: `keepThing|${kind}|${thingId}`,
    initial: { reason: '' },
    verb: (values) => keepThing({ kind, thingId }, values),
    onDone: () => {
      notifyDone('Det behålls ett år. Sedan frågar listan igen.')
      close()
    },
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Behåll">
      <TextInput
        label="Varför ska det vara kvar?"
        description="Skälet står i gallringsprotokollet. Skriv inga namn eller koder."
        data-autofocus
        {...verbForm.form.getInputProps('reason')}
      />
    </DialogForm>
  )
}
