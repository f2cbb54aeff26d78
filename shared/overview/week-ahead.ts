import { dayMarks, type BlockedReason } from '../calendar/blocked-day'
import type { IsoDate } from '../calendar/date'
import { addDays, eachDay } from '../calendar/days'
import { capitalised, formatClockRange, formatDateRange, formatDateShort } from '../calendar/format'
import { happeningsBetween } from '../calendar/happenings'
import { markedDays } from '../calendar/marked-days'
import { cohortTitle } from '../course/cohort-title'
import { inOrder } from '../record/order'
import { rowsOf, type State } from '../record/state'
import type { Target } from './need'

/** One thing of the coming days. */
export interface Coming {
  readonly kind: 'session' | 'meeting' | 'sip' | 'decision'
  readonly date: IsoDate
  readonly title: string
  /** `kl. 13.00–15.00 · tillfälle 7 av 8` */
  readonly line: string
  readonly target: Target
}

const pages = { session: 'cohort', meeting: 'meeting', sip: 'sip' } as const

/** The next seven days, today among them: what takes place or is to be decided, and what the calendar says of them. */
export function weekAhead(state: State, today: IsoDate): { coming: Coming[]; days: string[] } {
  const to = addDays(today, 6)
  const happenings = happeningsBetween(state, today, to).map(
    ({ kind, date, title, start, end, details, pageId }): Coming => ({
      kind,
      date,
      title,
      line: [formatClockRange(start, end), details[0]].filter(Boolean).join(' · '),
      target: { page: pages[kind], id: pageId },
    }),
  )
  const coming = [...happenings, ...decisions(state, today, to)]
  return {
    coming: coming.sort((a, b) => inOrder(a.date, b.date)),
    days: namedDays(state, today),
  }
}

function decisions(state: State, from: IsoDate, to: IsoDate): Coming[] {
  return rowsOf(state, 'cohorts').flatMap((cohort) => {
    const { id, decisionDate, status, putAwayAt } = cohort
    const isOpen = (status === 'planned' || status === 'open') && putAwayAt === null
    if (!isOpen || decisionDate === null || decisionDate < from || decisionDate > to) return []
    return [
      {
        kind: 'decision' as const,
        date: decisionDate,
        title: 'Sista beslutsdag',
        line: `Start av ${cohortTitle(state, cohort)}`,
        target: { page: 'cohort' as const, id },
      },
    ]
  })
}

/** A sentence for each red day, lov or other named day of the week, spans told once. */
function namedDays(state: State, today: IsoDate): string[] {
  const marksOn = dayMarks({ closedDays: markedDays(state) })
  const spans = new Map<string, { reason: BlockedReason; dates: IsoDate[] }>()
  for (const date of eachDay(today, addDays(today, 6))) {
    for (const { reason } of marksOn(date)) {
      const key = `${reason.kind} ${reason.name}`
      spans.set(key, { reason, dates: [...(spans.get(key)?.dates ?? []), date] })
    }
  }
  return [...spans.values()].map(({ reason, dates }) => {
    const [first = today, ...others] = dates
    const last = others.at(-1)
    return last === undefined
      ? `${capitalised(formatDateShort(first, today))}: ${reason.name}.`
      : `${capitalised(reason.name)}: ${formatDateRange(first, last, today)}.`
  })
}
