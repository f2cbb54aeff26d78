import type { IsoDate } from '../calendar/date'
import { formatClockRange, formatDateShort, formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import type { Cohort, Session } from './cohort'

/** What tells a session from the others of its round, each as a sentence: moved, added, why, who and where. */
export function sessionSentences(state: State, session: Session, cohort: Cohort, today: IsoDate): string[] {
  const { reason } = session
  return [
    ...movedSentence(session, today),
    ...(reason === '' ? [] : [/[.!?]$/.test(reason) ? reason : `${reason}.`]),
    ...leaderSentences(state, session, cohort),
    ...siteSentence(state, session),
  ]
}

function movedSentence({ status, movedFrom, date, start, end }: Session, today: IsoDate): string[] {
  if (movedFrom === null) return status === 'moved' ? ['Tillagt för hand.'] : []
  const isOtherTime = movedFrom.start !== start || movedFrom.end !== end
  const time = formatClockRange(movedFrom.start, movedFrom.end)
  if (movedFrom.date === date) return [`Flyttat från ${time}.`]
  return [`Flyttat från ${formatDateShort(movedFrom.date, today)}${isOtherTime ? ` ${time}` : ''}.`]
}

/** `Eva Lund leder i stället för Johan Sandberg.` */
function leaderSentences(state: State, { leaderIds }: Session, cohort: Cohort): string[] {
  if (leaderIds === null) return []
  const names = (ids: readonly Id[]) => ids.flatMap((id) => rowOf(state, 'staff', id)?.name ?? [])
  const come = names(leaderIds.filter((id) => !cohort.leaderIds.includes(id)))
  const gone = names(cohort.leaderIds.filter((id) => !leaderIds.includes(id)))
  if (come.length === 0) return gone.length === 0 ? [] : [`Utan ${formatList(gone)}.`]
  return [`${formatList(come)} leder${gone.length === 0 ? ' också' : ` i stället för ${formatList(gone)}`}.`]
}

function siteSentence(state: State, { site, roomId }: Session): string[] {
  if (site === 'digital') return ['Digitalt.']
  const room = site === 'room' ? rowOf(state, 'rooms', roomId) : undefined
  return room ? [`I ${[room.name, room.place].filter(Boolean).join(', ')}.`] : []
}
