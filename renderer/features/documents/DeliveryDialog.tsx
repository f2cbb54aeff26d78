import { Select, TextInput } from '@mantine/core'
import { useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import { noteDelivery, type DeliveryInput } from '@shared/documents/kept/deliveries'
import { deliveryWayNames } from '@shared/documents/kept/names'

const ways = Object.entries(deliveryWayNames).map(([value, label]) => ({ value, label }))

/** Notes that a document was lämnat to somebody. */
export const DeliveryDialog: DialogView<'noteDelivery'> = ({ documentId, close }) => {
  const today = useToday()
  const verbForm = useVerbForm<DeliveryInput & Record<string, unknown>>({
    draftKey: `delivery:${documentId}`,
    initial: { to: '', way: 'inPerson', on: formatDate(today) },
    verb: (values) => noteDelivery(documentId, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Skriv upp">
      <TextInput
        label="Lämnat till"
        description="Part eller roll, till exempel vårdcentralen eller remittenten."
        data-autofocus
        {...form.getInputProps('to')}
      />
      <Select label="Hur" data={ways} allowDeselect={false} {...form.getInputProps('way')} />
      <DateField label="Dag" {...form.getInputProps('on')} value={form.values.on} />
    </DialogForm>
  )
}
