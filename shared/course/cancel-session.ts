import { formatDay } from '../calendar/format'
import { addDays } from '../calendar/days'
import type { IsoDate } from '../calendar/date'
import { done, put, putNew, refused, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import type { State } from '../record/state'
import { oneLine } from '../record/text'
import { asTheRound } from './as-the-round'
import type { Session } from './cohort'
import { replaced, type When } from './move-session'
import { planFor, slotsTaken } from './plan-for'
import { roundFollows } from './round-follows'
import { findScope, type Scoped, type SessionScope } from './session-scope'

/** What is done about a session that is cancelled: one fewer, or one more at the end. */
export type Instead = 'nothing' | 'addAtEnd'

/** Cancels a session, alone or with others. The reason stays beside it. */
export function cancelSession(
  id: Id,
  scope: SessionScope,
  typed: { readonly reason: string; readonly instead: Instead },
): Verb {
  return (state, circumstances) => {
    const found = findScope(state, id, scope, circumstances.today)
    if (!found.ok) return refused(found.problem)
    const { scoped } = found
    const { all, cohort } = scoped
    const going = scoped.reached.filter(({ status }) => status !== 'cancelled')
    const reason = oneLine(typed.reason)
    const problems = checkLine('reason', reason, 'Skriv varför, till exempel: ledaren är sjuk.')
    if (problems.length > 0) return refused(...problems)
    if (going.length === 0) return refused({ message: 'Tillfället är redan inställt.' })

    const cancelled = going.map((session): Session => ({ ...session, status: 'cancelled', reason }))
    const after = replaced(all, cancelled)
    const ends = typed.instead === 'addAtEnd' ? slotsAtEnd(state, scoped, going.length, circumstances.today) : []
    if (typed.instead === 'addAtEnd' && ends.length < going.length) return refused({ message: noSlotLeft })
    if (ends.length === 0 && after.every(({ status }) => status === 'cancelled')) {
      return refused({ message: 'Då är inget tillfälle kvar. Ställ in hela omgången i stället, under Mer.' })
    }
    return done(`ställde in ${scoped.called}`, [
      ...cancelled.map((session) => put('sessions', session)),
      ...ends.map((slot, index) =>
        putNew(
          'sessions',
          {
            ...asTheRound,
            ...slot,
            cohortId: cohort.id,
            status: 'planned',
            theme: going[index]?.theme ?? '',
            reason: `Ersätter ${formatDay(going[index]?.date ?? slot.date)}, inställt`,
          },
          circumstances,
        ),
      ),
      ...roundFollows(state, cohort, { before: all, after, added: ends.length }),
    ])
  }
}

const noSlotLeft = 'Inget ledigt datum finns efter det sista tillfället. Se över de stängda dagarna.'

/** The next slots of the series after the round's last session, past the days that cannot be used. */
export function slotsAtEnd(
  state: State,
  { cohort, all }: Pick<Scoped, 'cohort' | 'all'>,
  count: number,
  today: IsoDate,
): When[] {
  const last =
    all
      .map(({ date }) => date)
      .sort(inOrder)
      .at(-1) ?? cohort.startDate
  const startDate = addDays(last < today ? today : last, 1)
  const asked = { ...cohort, startDate, sessionCount: count, policy: 'extend' as const }
  return planFor(state, asked, slotsTaken(all, cohort)).sessions.map(({ date, start, end }) => ({ date, start, end }))
}
