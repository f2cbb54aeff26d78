import { TextInput } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import { noteAdjustment, proposedAdjusters } from '@shared/documents/kept/adjust'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'

/** Notes that finished minutes were justerade: by whom, and on which day. */
export const AdjustmentDialog: DialogView<'noteAdjustment'> = ({ id, close }) => {
  const document = useRow('documents', id)
  const proposed = useProposed(document?.aboutId ?? null)
  const today = useToday()
  const verbForm = useVerbForm({
    draftKey: `adjustment:${id}`,
    initial: { on: formatDate(document?.adjustedOn ?? today), by: document?.adjusters.join(', ') || proposed },
    verb: (values) => noteAdjustment(id, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Skriv upp">
      <p>Filen ändras inte: du skriver upp att det färdigställda är justerat.</p>
      <DateField label="Dag" {...form.getInputProps('on')} value={form.values.on} data-autofocus />
      <TextInput label="Justerat av" description="Namn med komma emellan." {...form.getInputProps('by')} />
    </DialogForm>
  )
}

function useProposed(meetingId: Id | null): string {
  return useSelector(
    useCallback(
      (state: State) => {
        const meeting = rowOf(state, 'meetings', meetingId)
        return meeting ? proposedAdjusters(state, meeting).join(', ') : ''
      },
      [meetingId],
    ),
  )
}
