import { useHistorySince, useSelector, useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { momentAfter } from '@shared/calendar/instant'
import { parseDate } from '@shared/calendar/parse-date'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { recordsOfCase } from '@shared/team/case-records'
import { caseThen, type CaseThen } from '@shared/team/case-then'
import { caseTimeline, timelineParts, type TimelinePart } from '@shared/team/case-timeline'
import type { TimelineEvent, TimelineKind } from '@shared/team/timeline-event'
import { useCallback, useMemo, useState } from 'react'

export interface CaseTimelineState {
  /** The day that is asked for, as it was typed; empty for today. */
  readonly typed: string
  readonly setTyped: (text: string) => void
  /** The day that is shown. */
  readonly day: IsoDate
  /** The case as it was then; undefined when today is shown, and `reading` until the history is read. */
  readonly then: CaseThen | 'reading' | undefined
  /** How many there are of each kind, those that are not shown too. */
  readonly counts: ReadonlyMap<TimelineKind, number>
  readonly hidden: ReadonlySet<TimelineKind>
  readonly toggle: (kind: TimelineKind) => void
  readonly parts: readonly TimelinePart[]
}

/** A case over time, as it is known today or as it was known on another day. */
export function useCaseTimeline(caseId: Id): CaseTimelineState {
  const today = useToday()
  const [typed, setTyped] = useState('')
  const [hidden, setHidden] = useState<ReadonlySet<TimelineKind>>(new Set())
  const read = typed.trim() === '' ? undefined : parseDate(typed, { today })
  const day = read?.ok && read.date < today ? read.date : today

  const ids = useSelector(useCallback((state: State) => recordsOfCase(state, caseId), [caseId]))
  const history = useHistorySince(ids, momentAfter(day))
  const now = useSelector(useCallback((state: State) => caseTimeline(state, caseId), [caseId]))
  const past = useSelector(
    useCallback(
      (state: State) => (day === today || history === undefined ? undefined : caseThen(state, caseId, day, history)),
      [caseId, day, today, history],
    ),
  )
  const events = day === today ? now : (past?.events ?? nothing)
  const counts = useMemo(() => countsOf(events), [events])
  const parts = useMemo(
    () => timelineParts(events, { kinds: new Set([...counts.keys()].filter((kind) => !hidden.has(kind))), day }),
    [events, counts, hidden, day],
  )

  function toggle(kind: TimelineKind) {
    const next = new Set(hidden)
    if (!next.delete(kind)) next.add(kind)
    setHidden(next)
  }

  const then = day === today ? undefined : (past ?? ('reading' as const))
  return { typed, setTyped, day, then, counts, hidden, toggle, parts }
}

const nothing: readonly TimelineEvent[] = []

function countsOf(events: readonly TimelineEvent[]): Map<TimelineKind, number> {
  const counts = new Map<TimelineKind, number>()
  for (const { kind } of events) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return counts
}
