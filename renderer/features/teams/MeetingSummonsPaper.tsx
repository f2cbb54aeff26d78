import { Stack, Textarea } from '@mantine/core'
import { useDraftedForm, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { Section } from '@renderer/ui/Section'
import type { IsoDate } from '@shared/calendar/date'
import { addWorkingDays } from '@shared/calendar/deadline'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { meetingSummons, type SummonsWord } from '@shared/documents/meeting-summons'
import { casesOfMeeting } from '@shared/log/identity'
import type { State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import { useCallback, useState } from 'react'
import { PaperFrame } from './PaperFrame'

/** How long before a meeting an answer is asked for, in working days. */
const answerDays = 5

// A type and not an interface: a form's values are a plain record.
type SummonsValues = { readonly answerBy: string; readonly message: string }

const called: Record<SummonsWord, string> = { kallelse: 'kallelsen', inbjudan: 'inbjudan' }

/** Some days before the meeting; where they have been, the next working day. */
function proposedAnswerBy({ date }: Meeting, today: IsoDate): IsoDate {
  const usual = addWorkingDays(date, -answerDays)
  return usual > today ? usual : addWorkingDays(today, 1)
}

/** The kallelse or inbjudan to a meeting, and what somebody writes in it. */
export function MeetingSummonsPaper({ meeting, word }: { meeting: Meeting; word: SummonsWord }) {
  const today = useToday()
  const draft = useDraftedForm<SummonsValues>({
    key: `meetingSummons:${meeting.id}:${word}`,
    initial: { answerBy: formatDate(proposedAnswerBy(meeting, today)), message: '' },
  })
  const [values, setValues] = useState(draft.initialValues)
  const { answerBy, message } = values
  const model = useSelector(
    useCallback(
      (state: State) => {
        const read = parseDate(answerBy, { today })
        return meetingSummons(state, meeting.id, word, { answerBy: read.ok ? read.date : null, message })
      },
      [meeting.id, word, answerBy, message, today],
    ),
  )
  const records = useSelector(useCallback((state: State) => casesOfMeeting(state, meeting.id), [meeting.id]))

  function change(changed: Partial<SummonsValues>) {
    const next = { ...values, ...changed }
    setValues(next)
    draft.keep(next, draft.over)
  }

  return (
    <PaperFrame
      meeting={meeting}
      shown={word}
      document={model && { model, records, called: called[word] }}
      empty="Ingen är kallad till mötet än. Lägg till ledamöter i teamet."
    >
      <Section title="Innehåll">
        <Stack gap={16} pt={12}>
          <DateField label="Svara senast" value={answerBy} onChange={(text) => change({ answerBy: text })} />
          <Textarea
            label="Eget meddelande"
            description="Inget namn på någon deltagare."
            rows={3}
            value={message}
            onChange={(event) => change({ message: event.currentTarget.value })}
          />
        </Stack>
      </Section>
    </PaperFrame>
  )
}
