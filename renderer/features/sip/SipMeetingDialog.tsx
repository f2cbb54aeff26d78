import { Button, Group, MultiSelect, Radio, TextInput } from '@mantine/core'
import { newId, useRow, useSelector, useToday } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { Status } from '@renderer/ui/Status'
import { useNaming } from '@renderer/ui/use-naming'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatClockDigits, formatDate, formatDateShort } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { ageOn } from '@shared/consent/coming-of-age'
import type { Naming } from '@shared/person/naming'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { meetBy } from '@shared/sip/deadlines'
import type { SipMeeting } from '@shared/sip/meeting'
import {
  cancelSipMeeting,
  changeSipMeeting,
  deleteSipMeeting,
  planSipMeeting,
  reinstateSipMeeting,
  type SipMeetingInput,
} from '@shared/sip/meeting-verbs'
import { participantName } from '@shared/sip/participant-name'
import { takingPart } from '@shared/sip/sip-state'
import { useCallback, useState } from 'react'

type Values = { -readonly [Field in keyof SipMeetingInput]: SipMeetingInput[Field] }
type Planned = Partial<Pick<SipMeeting, 'date' | 'start' | 'end'>>

function valuesOf(meeting: SipMeeting | undefined, planned: Planned): Values {
  const { date, start, end } = meeting ?? planned
  return {
    date: date === undefined ? '' : formatDate(date),
    start: start === undefined ? '' : formatClockDigits(start),
    end: end === undefined ? '' : formatClockDigits(end),
    place: meeting?.place ?? '',
    chairIds: meeting?.chairIds ?? [],
    ofAge: meeting?.ofAge ?? null,
  }
}

/** Who can lead a meeting: anybody who takes part but the person. */
function chairChoices(state: State, sipId: Id, naming: Naming) {
  return takingPart(state, sipId)
    .filter(({ as }) => as !== 'person')
    .map((participant) => ({ value: participant.id, label: participantName(state, participant, naming) }))
}

/** When and where the parties meet, and who leads it. */
export const SipMeetingDialog: DialogView<'editSipMeeting'> = ({ sipId, id, planned = {}, close }) => {
  const naming = useNaming()
  const meeting = useRow('sipMeetings', id)
  const [meetingId] = useState(newId)
  const today = useToday()
  const verbForm = useVerbForm<Values>({
    draftKey: `sip-meeting:${sipId}:${id ?? 'new'}`,
    rev: meeting?.rev,
    initial: valuesOf(meeting, planned),
    verb: (values) => (id === null ? planSipMeeting(sipId, meetingId, values) : changeSipMeeting(id, values)),
    onDone: close,
  })
  const { form } = verbForm
  const { date, start, end, chairIds, ofAge } = form.values
  const read = parseDate(date, { today })
  const day = read.ok ? read.date : null

  /** What was said of the age holds for the day that it was said of. */
  function chooseDay(text: string) {
    const chosen = parseDate(text, { today })
    const isSame = chosen.ok && chosen.date === day
    form.setValues({ date: text, ...(!isSame && { ofAge: null }) })
  }

  const chairs = useSelector(useCallback((state: State) => chairChoices(state, sipId, naming), [sipId, naming]))
  const { last, asksAge } = useSelector(
    useCallback(
      (state: State) => {
        const sip = rowOf(state, 'sips', sipId)
        const birthYear = rowOf(state, 'persons', sip?.personId ?? null)?.birthYear ?? null
        return {
          last: sip ? meetBy(state, sip, today) : null,
          asksAge: day !== null && ageOn(birthYear, day) === 'open',
        }
      },
      [sipId, today, day],
    ),
  )
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={meeting ? 'Spara' : 'Planera'}
      extra={meeting && <Ends meeting={meeting} close={close} />}
    >
      <DateField
        label="Dag"
        data-autofocus
        description={last === null ? undefined : `Senast ${formatDateShort(last, today)} enligt tidsfristerna.`}
        {...form.getInputProps('date')}
        value={date}
        onChange={chooseDay}
      />
      {last !== null && day !== null && day > last && (
        <Status tone="need">Dagen är efter tidsfristen. Mötet kan planeras ändå.</Status>
      )}
      <Group grow align="flex-start" gap={12}>
        <ClockField label="Från kl." {...form.getInputProps('start')} value={start} />
        <ClockField label="Till kl." {...form.getInputProps('end')} value={end} />
      </Group>
      <TextInput
        label="Plats"
        description="En lokal, en adress eller digitalt. Får vara tomt."
        {...form.getInputProps('place')}
      />
      <MultiSelect
        label="Leder mötet"
        description="En eller två av deltagarna."
        data={chairs}
        maxValues={2}
        clearable
        clearButtonProps={{ 'aria-label': 'Töm' }}
        nothingFoundMessage="Lägg till deltagare först"
        {...form.getInputProps('chairIds')}
        value={[...chairIds]}
        onChange={(chosen) => form.setFieldValue('chairIds', chosen)}
      />
      {asksAge && (
        <Radio.Group
          label="Har personen fyllt 18 den dagen?"
          description="Personen fyller 18 det året. Är personen under 18 behövs vårdnadshavarnas samtycke."
          value={ofAge === null ? '' : ofAge ? 'yes' : 'no'}
          onChange={(chosen) => form.setFieldValue('ofAge', chosen === 'yes')}
        >
          <Group gap={24} mt={4}>
            <Radio value="yes" label="Ja" />
            <Radio value="no" label="Nej" />
          </Group>
        </Radio.Group>
      )}
    </DialogForm>
  )
}

function Ends({ meeting: { id, status }, close }: { meeting: SipMeeting; close: () => void }) {
  async function run(verb: Verb, said: string) {
    if (await writeOrTell(verb, said)) close()
  }
  return (
    <>
      <HistoryButton table="sipMeetings" id={id} />
      {status === 'cancelled' ? (
        <Button ml="auto" variant="subtle" onClick={() => void run(reinstateSipMeeting(id), 'Mötet är planerat igen.')}>
          Planera igen
        </Button>
      ) : (
        <Button ml="auto" variant="subtle" onClick={() => void run(cancelSipMeeting(id), 'Mötet är inställt.')}>
          Ställ in
        </Button>
      )}
      <Button variant="subtle" onClick={() => void run(deleteSipMeeting(id), 'Mötet är borttaget.')}>
        Ta bort
      </Button>
    </>
  )
}
