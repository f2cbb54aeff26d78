import { byTitle } from '../calendar/hit-words'
import { toMend } from '../calendar/hits'
import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatDateShort } from '../calendar/format'
import type { State } from '../record/state'
import { daysAhead, type Need } from './need'

/** People who are called are told so many days before that a day is changed. */
const noticeDays = 14

const needKinds = { session: 'round', meeting: 'meeting', sip: 'sip' } as const

/**
 * Sessions, team meetings and SIP meetings that stand where a closed day, a lov that blocks or an absence has come: they stay here until
 * each has another day, leader or room, is cancelled, or has a reason to be held all the same.
 */
export function hitNeeds(state: State, today: IsoDate): Need[] {
  return byTitle(toMend(state, today)).map(({ title, hits: own }) => {
    const first = own[0]!
    const count = own.length === 1 ? formatDateShort(first.date, today) : `${own.length} dagar`
    const rest = own.length === 1 ? '' : ` Och ${own.length - 1} till.`
    return {
      kind: needKinds[first.kind],
      title: `Ordna ${title}, ${count}`,
      reason: `${first.hindrances.find(({ blocks, isExplained }) => blocks && !isExplained)?.sentence ?? ''}${rest}`,
      due: dueBefore(first.date, today),
      target: { page: 'toMend' },
    }
  })
}

/** In time to tell people, but never so far ahead that it would not be seen. */
function dueBefore(date: IsoDate, today: IsoDate): IsoDate {
  const notice = addDays(date, -noticeDays)
  const furthest = addDays(today, daysAhead)
  return notice < today ? today : notice > furthest ? furthest : notice
}
