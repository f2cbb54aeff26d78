import { formatClock, formatDate } from '../calendar/format'
import { readDateField, readTimeFields } from '../calendar/typed-fields'
import { done, put, putDeleted, putNewWithId, refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { IsoDate } from '../calendar/date'
import { lockOf } from './lock'
import type { SipMeeting } from './meeting'
import { participantsOf, sipMeetingsOf } from './sip-state'

/** What the form of a meeting gives; day and times as they were typed. */
export interface SipMeetingInput extends Pick<Fields<'sipMeetings'>, 'place' | 'chairIds' | 'ofAge'> {
  readonly date: string
  readonly start: string
  readonly end: string
}

const gone = refused({ message: 'Mötet finns inte kvar. Stäng rutan och se efter på SIP:ens sida.' })

/** Plans a meeting of a SIP, with the id given so that it can be pointed at. One that is locked gets no new ones. */
export function planSipMeeting(sipId: Id, id: Id, asked: SipMeetingInput): Verb {
  return (state, circumstances) => {
    const read = readMeeting(state, sipId, asked, { own: null, today: circumstances.today })
    if (read.fields === null) return refused(...read.problems)
    const fields = { ...read.fields, sipId, status: 'planned' } as const
    return done('planerade ett SIP-möte', [putNewWithId('sipMeetings', id, fields, circumstances)])
  }
}

/** Changes when, where and by whom a meeting is held. Those who have been called keep the time that they were told. */
export function changeSipMeeting(id: Id, asked: SipMeetingInput): Verb {
  return (state, { today }) => {
    const meeting = rowOf(state, 'sipMeetings', id)
    if (!meeting) return gone
    const read = readMeeting(state, meeting.sipId, asked, { own: meeting, today })
    if (read.fields === null) return refused(...read.problems)
    return done('ändrade ett SIP-möte', [put('sipMeetings', { ...meeting, ...read.fields })])
  }
}

/** Calls a planned meeting off. Who was called, and to when, stays. */
export function cancelSipMeeting(id: Id): Verb {
  return (state) => {
    const meeting = rowOf(state, 'sipMeetings', id)
    if (!meeting) return gone
    if (meeting.status === 'held') return refused({ message: 'Mötet är hållet och kan inte ställas in.' })
    return done('ställde in ett SIP-möte', [put('sipMeetings', { ...meeting, status: 'cancelled' })])
  }
}

/** Plans a meeting again that was called off. */
export function reinstateSipMeeting(id: Id): Verb {
  return (state) => {
    const meeting = rowOf(state, 'sipMeetings', id)
    const sip = rowOf(state, 'sips', meeting?.sipId ?? null)
    if (meeting?.status !== 'cancelled' || !sip) return gone
    const lock = lockOf(state, sip, meeting.date)
    if (lock !== undefined) return refused({ message: lock })
    return done('planerade ett SIP-möte igen', [put('sipMeetings', { ...meeting, status: 'planned' })])
  }
}

/** Deletes a meeting that was planned by mistake: one that nobody has been called to and nothing was written at. */
export function deleteSipMeeting(id: Id): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'sipMeetings', id)
    if (!meeting) return gone
    const calls = rowsBy(state, 'sipCalls', 'meetingId', id)
    if (meeting.status === 'held' || rowsBy(state, 'sipPlans', 'meetingId', id).length > 0) {
      return refused({ message: 'Mötet är hållet eller har en plan och kan inte tas bort.' })
    }
    if (calls.some(({ sentOn }) => sentOn !== null)) {
      return refused({ message: 'Kallelser till mötet är skickade. Ställ in mötet i stället, så finns det kvar.' })
    }
    return done('tog bort ett SIP-möte', [
      putDeleted('sipMeetings', meeting, circumstances),
      ...calls.map((call) => putDeleted('sipCalls', call, circumstances)),
    ])
  }
}

interface Read {
  readonly fields: Omit<Fields<'sipMeetings'>, 'sipId' | 'status'> | null
  readonly problems: readonly Problem[]
}

function readMeeting(
  state: State,
  sipId: Id,
  asked: SipMeetingInput,
  { own, today }: { own: SipMeeting | null; today: IsoDate },
): Read {
  const date = readDateField('date', asked.date, today, 'Skriv vilken dag mötet är.')
  const clock = readTimeFields(asked)
  const place = oneLine(asked.place)
  const problems = [
    ...date.problems,
    ...clock.problems,
    ...checkLength('place', place),
    ...checkChairs(state, sipId, asked.chairIds),
  ]
  if (date.value === null || clock.value === null || problems.length > 0) return { fields: null, problems }
  const fields = { date: date.value, ...clock.value, place, chairIds: [...asked.chairIds], ofAge: asked.ofAge }
  const found = checkDay(state, sipId, fields, own)
  return found.length > 0 ? { fields: null, problems: found } : { fields, problems: [] }
}

function checkChairs(state: State, sipId: Id, chairIds: readonly Id[]): Problem[] {
  const field = 'chairIds'
  if (chairIds.length > 2) return [{ field, message: 'Högst två kan leda mötet. Ta bort någon.' }]
  const known = new Set(participantsOf(state, sipId).map(({ id }) => id))
  if (chairIds.every((id) => known.has(id))) return []
  return [{ field, message: 'Den som ska leda mötet deltar inte längre. Välj någon annan.' }]
}

function checkDay(
  state: State,
  sipId: Id,
  { date, start }: Pick<SipMeeting, 'date' | 'start'>,
  own: SipMeeting | null,
): Problem[] {
  const sip = rowOf(state, 'sips', sipId)
  if (!sip) return [{ message: 'SIP:en finns inte kvar. Se efter i listan över SIP.' }]
  const isMoved = own === null || own.date !== date
  const lock = isMoved ? lockOf(state, sip, date) : undefined
  if (lock !== undefined) return [{ field: 'date', message: lock }]
  const twin = sipMeetingsOf(state, sipId).find(
    (other) => other.id !== own?.id && other.status !== 'cancelled' && other.date === date && other.start === start,
  )
  return twin ? [{ field: 'date', message: `Det finns redan ett möte ${formatDate(date)} ${formatClock(start)}.` }] : []
}
