import { Autocomplete, Button, Checkbox, Group, TextInput } from '@mantine/core'
import { newId, today as readToday, useRow, useSelector, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatClockDigits, formatDate } from '@shared/calendar/format'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import {
  cancelMeeting,
  changeMeeting,
  createMeeting,
  putAwayOrBackMeeting,
  readMeetingTimes,
  reinstateMeeting,
  type MeetingInput,
} from '@shared/team/meeting-verbs'
import { meetingWarnings } from '@shared/team/meeting-warnings'
import { proposeMeetingDate } from '@shared/team/team-meetings'
import { useCallback, useState, type ReactNode } from 'react'
import { useLocation } from 'wouter'

/** What the form begins with: the meeting as it is, or the team's usual times on the day that comes next in its rhythm. */
function selectInitial(state: State, teamId: Id, id: Id | null) {
  const meeting = rowOf(state, 'meetings', id)
  const from = meeting ?? rowOf(state, 'teams', teamId)
  const date = meeting?.date ?? proposeMeetingDate(state, teamId, readToday())
  return {
    date: date === null ? '' : formatDate(date),
    start: from ? formatClockDigits(from.start) : '',
    end: from ? formatClockDigits(from.end) : '',
    place: from?.place ?? '',
    reason: meeting?.reason ?? '',
    openedAt: meeting ? formatClockDigits(meeting.openedAt ?? meeting.start) : '',
    closedAt: meeting ? formatClockDigits(meeting.closedAt ?? meeting.end) : '',
    layOut: true,
  }
}

const selectRooms = (state: State) =>
  rowsOf(state, 'rooms')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .map(({ name, place }) => (place === '' ? name : `${name}, ${place}`))
    .sort((a, b) => a.localeCompare(b, 'sv-SE'))

/** When and where the team meets. What speaks against the day is told while it is typed, and stops nothing. */
export const MeetingDialog: DialogView<'editMeeting'> = ({ teamId, id, close }) => {
  const meeting = useRow('meetings', id)
  const [newMeetingId] = useState(newId)
  const [, navigate] = useLocation()
  const rooms = useSelector(selectRooms)
  const initial = useSelector(useCallback((state: State) => selectInitial(state, teamId, id), [teamId, id]))
  const verbForm = useVerbForm({
    draftKey: `meeting:${teamId}:${id ?? 'new'}`,
    rev: meeting?.rev,
    initial,
    verb: ({ layOut, ...values }) =>
      id === null ? createMeeting(teamId, values, { id: newMeetingId, layOut }) : changeMeeting(id, values),
    onDone: () => {
      close()
      if (id === null) navigate(links.meeting(newMeetingId))
    },
  })
  const { form } = verbForm

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={meeting ? 'Spara' : 'Lägg till'}
      extra={
        meeting && (
          <>
            <CancelButton id={meeting.id} status={meeting.status} close={close} />
            <PutAwayActions row={meeting} putAwayOrBack={putAwayOrBackMeeting(meeting.id)} onDone={close} />
          </>
        )
      }
    >
      <DateField label="Dag" data-autofocus {...form.getInputProps('date')} value={form.values.date} />
      <Group grow align="flex-start" gap={12}>
        <ClockField label="Från kl." {...form.getInputProps('start')} value={form.values.start} />
        <ClockField label="Till kl." {...form.getInputProps('end')} value={form.values.end} />
      </Group>
      {meeting?.status === 'held' && (
        <Group grow align="flex-start" gap={12}>
          <ClockField label="Öppnades" {...form.getInputProps('openedAt')} value={form.values.openedAt} />
          <ClockField label="Avslutades" {...form.getInputProps('closedAt')} value={form.values.closedAt} />
        </Group>
      )}
      <Autocomplete
        label="Plats"
        description="En lokal, en adress eller digitalt. Får vara tomt."
        data={rooms}
        autoComplete="off"
        spellCheck={false}
        {...form.getInputProps('place')}
      />
      <Warnings teamId={teamId} id={id} asked={form.values}>
        <TextInput
          label="Varför mötet hålls ändå"
          description="Behövs inte. Med ett skäl frågar Översikt inte mer om dagen."
          {...form.getInputProps('reason')}
        />
      </Warnings>
      {id === null && (
        <Checkbox
          label="Börja med de vanliga punkterna"
          description="Öppnande, kvarstående åtgärder om det finns några, information från parterna och nästa möte."
          {...form.getInputProps('layOut', { type: 'checkbox' })}
        />
      )}
    </DialogForm>
  )
}

interface WarningsProps {
  teamId: Id
  id: Id | null
  asked: MeetingInput
  /** What can be said about it. */
  children: ReactNode
}

function Warnings({ teamId, id, asked, children }: WarningsProps) {
  const today = useToday()
  const { date, start, end, place } = asked
  const sentences = useSelector(
    useCallback(
      (state: State) => {
        const times = readMeetingTimes({ date, start, end, place }, today)
        return times ? meetingWarnings(state, { teamId, id, today }, times) : []
      },
      [teamId, id, today, date, start, end, place],
    ),
  )
  return (
    <>
      <div role="status">
        {sentences.map((sentence) => (
          <div key={sentence}>
            <Status tone="need">{sentence}</Status>
          </div>
        ))}
      </div>
      {(sentences.length > 0 || asked.reason !== '') && children}
    </>
  )
}

/** Cancels a planned meeting, or plans a cancelled one again. One that is held is neither. */
function CancelButton({ id, status, close }: { id: Id; status: string; close: () => void }) {
  if (status === 'held') return null
  const run = async (verb: Verb) => {
    if (await writeOrTell(verb)) close()
  }
  return status === 'cancelled' ? (
    <Button variant="subtle" onClick={() => void run(reinstateMeeting(id))}>
      Planera igen
    </Button>
  ) : (
    <Button variant="subtle" onClick={() => void run(cancelMeeting(id))}>
      Ställ in
    </Button>
  )
}
