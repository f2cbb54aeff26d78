import { Stack, Textarea } from '@mantine/core'
import { useDraftedForm, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { deidentifiedSummary, summaryDoubts } from '@shared/documents/deidentified-summary'
import type { State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import { useCallback, useState } from 'react'
import { PaperFrame } from './PaperFrame'

// A type and not an interface: a form's values are a plain record.
type SummaryValues = { readonly from: string; readonly to: string; readonly text: string }

/** The avidentifierade sammanfattning of a meeting, or of all that the team held between two days. */
export function SummaryPaper({ meeting }: { meeting: Meeting }) {
  const { id, teamId, date } = meeting
  const today = useToday()
  const draft = useDraftedForm<SummaryValues>({
    key: `summary:${id}`,
    initial: { from: formatDate(date), to: formatDate(date), text: '' },
  })
  const [values, setValues] = useState(draft.initialValues)
  const { from, to, text } = values
  const [first, last] = [parseDate(from, { today }), parseDate(to, { today })]
  const span = first.ok && last.ok && first.date <= last.date ? { from: first.date, to: last.date } : undefined
  const [begins, ends] = [span?.from, span?.to]
  const model = useSelector(
    useCallback(
      (state: State) =>
        begins && ends && deidentifiedSummary(state, teamId, { span: { from: begins, to: ends }, text }),
      [teamId, begins, ends, text],
    ),
  )
  const doubts = useSelector(useCallback((state: State) => summaryDoubts(state, text), [text]))

  function change(changed: Partial<SummaryValues>) {
    const next = { ...values, ...changed }
    setValues(next)
    draft.keep(next, draft.over)
  }

  return (
    <PaperFrame
      meeting={meeting}
      shown="sammanfattning"
      document={model ? { model, records: [], called: 'sammanfattningen' } : undefined}
      empty="Skriv från vilken dag och till vilken dag. Den första dagen kommer först."
    >
      <Section title="Innehåll">
        <Stack gap={16} pt={12}>
          <DateField label="Från" value={from} onChange={(typed) => change({ from: typed })} />
          <DateField label="Till" value={to} onChange={(typed) => change({ to: typed })} />
          <Textarea
            label="Teamet vill berätta"
            description="I allmänna ord. Inga koder, inga namn och inget som pekar ut någon."
            rows={5}
            value={text}
            onChange={(event) => change({ text: event.currentTarget.value })}
          />
          {doubts.map((doubt) => (
            <Status key={doubt} tone="need">
              {doubt}
            </Status>
          ))}
        </Stack>
      </Section>
    </PaperFrame>
  )
}
