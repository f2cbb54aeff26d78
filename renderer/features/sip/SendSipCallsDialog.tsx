import { Checkbox, Stack } from '@mantine/core'
import { today as readToday, useRow, useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useNaming } from '@renderer/ui/use-naming'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import type { Naming } from '@shared/person/naming'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { mayBeCalled } from '@shared/sip/call-gate'
import { callOf, sendSipCalls } from '@shared/sip/call-verbs'
import { callName } from '@shared/sip/call-words'
import type { SipMeeting } from '@shared/sip/meeting'
import { participantName } from '@shared/sip/participant-name'
import { useCallback } from 'react'

/** Those who may be called to a meeting, and whether a kallelse for its present time is out. */
function selectCalled(state: State, meeting: SipMeeting | undefined, naming: Naming) {
  const sip = rowOf(state, 'sips', meeting?.sipId ?? null)
  if (!meeting || !sip) return []
  return mayBeCalled(state, sip, meeting).map((participant) => {
    const call = callOf(state, meeting.id, participant.id)
    return {
      id: participant.id,
      label: `${participantName(state, participant, naming)}, ${callName(participant).toLocaleLowerCase('sv-SE')}`,
      isTold: call?.toldDate === meeting.date && call.toldStart === meeting.start,
    }
  })
}

/** Notes that kallelser and inbjudningar have been sent: to whom, and on which day. */
export const SendSipCallsDialog: DialogView<'sendSipCalls'> = ({ meetingId, close }) => {
  const naming = useNaming()
  const meeting = useRow('sipMeetings', meetingId)
  const called = useSelector(useCallback((state: State) => selectCalled(state, meeting, naming), [meeting, naming]))
  const untold = called.filter(({ isTold }) => !isTold)
  const verbForm = useVerbForm<{ participantIds: Id[]; sentOn: string }>({
    draftKey: `sip-calls:${meetingId}`,
    initial: { participantIds: untold.map(({ id }) => id), sentOn: formatDate(readToday()) },
    verb: (values) => sendSipCalls(meetingId, values),
    onDone: close,
  })
  const { form } = verbForm
  const { participantIds, sentOn } = form.values
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Spara">
      <DateField label="Skickade den" data-autofocus {...form.getInputProps('sentOn')} value={sentOn} />
      <Checkbox.Group
        label="Till"
        description="De som samtycket omfattar."
        inputWrapperOrder={['label', 'description', 'input', 'error']}
        value={participantIds}
        onChange={(chosen) => form.setFieldValue('participantIds', chosen)}
        error={form.errors['participantIds']}
      >
        <Stack gap={8} mt={4}>
          {called.map(({ id, label, isTold }) => (
            <Checkbox key={id} value={id} label={label} {...(isTold && { description: 'Redan skickad.' })} />
          ))}
        </Stack>
      </Checkbox.Group>
    </DialogForm>
  )
}
