import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import { spanOfDays, type LogFilter, type Span } from '@shared/log/filter'
import { recordsOfPerson } from '@shared/log/identity'
import type { LogAct } from '@shared/log/log-entry'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { TableName } from '@shared/record/tables'
import { useMemo, useState } from 'react'

/** What stands in the fields above the log. The days are as typed. */
export interface AskedOfLog {
  readonly from: string
  readonly to: string
  readonly act: LogAct | null
  readonly table: TableName | null
  readonly personId: Id | null
  readonly profile: Id | 'unknown' | null
}

const everything: AskedOfLog = { from: '', to: '', act: null, table: null, personId: null, profile: null }

export interface LogFilterState {
  readonly asked: AskedOfLog
  readonly set: (asked: Partial<AskedOfLog>) => void
  readonly span: Span
  readonly filter: LogFilter
  readonly isNarrowed: boolean
  readonly clear: () => void
  readonly showSince: (date: IsoDate) => void
}

/** What is asked of the log: the span is read from storage, the rest is filtered from what has been read. */
export function useLogFilter(state: State, personId: Id | undefined): LogFilterState {
  const today = useToday()
  const [asked, setAsked] = useState<AskedOfLog>({ ...everything, personId: personId ?? null })
  const from = dateOf(asked.from, today)
  const to = dateOf(asked.to, today)
  const span = useMemo(() => spanOfDays(from, to), [from, to])
  const { act, table, personId: person, profile } = asked
  const records = useMemo(() => (person === null ? null : recordsOfPerson(state, person)), [state, person])
  const filter = useMemo(() => ({ act, table, records, profile }), [act, table, records, profile])
  const set = (changed: Partial<AskedOfLog>) => setAsked((before) => ({ ...before, ...changed }))
  return {
    asked,
    set,
    span,
    filter,
    isNarrowed: Object.values(asked).some((value) => value !== null && value !== ''),
    clear: () => setAsked(everything),
    showSince: (date) => set({ from: formatDate(date), to: '' }),
  }
}

/** What cannot be read as a day asks for nothing; its field says why. */
function dateOf(text: string, today: IsoDate): IsoDate | null {
  const read = text.trim() === '' ? undefined : parseDate(text, { today })
  return read?.ok ? read.date : null
}
