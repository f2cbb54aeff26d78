import type { Instant } from '@shared/calendar/date'
import { rowOf, type State } from '@shared/record/state'
import { setItemState } from '@shared/team/room/item-state'
import { closeMeeting, openMeeting, remaining, reopenMeeting, roomPhase } from '@shared/team/room/open-close'
import { setPresence } from '@shared/team/room/presence'
import { after, circumstances, date, problemsOf } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const today = circumstances('2027-02-23')
const at = (now: string) => ({ ...circumstances(now.slice(0, 10)), now: now as Instant })
const meetingIn = (state: State) => rowOf(state, 'meetings', ids.meeting)!
const heldTimes = (state: State) => {
  const { openedAt, closedAt } = meetingIn(state)
  return [openedAt, closedAt]
}
const caseIn = (state: State) => rowOf(state, 'cases', ids.case)!

function everyoneTicked(state: State): State {
  return [ids.johan, ids.karin, ids.lena].reduce(
    (next, staffId) => after(next, setPresence(ids.meeting, staffId, 'present'), at('2027-02-23T08:00:00.000Z')),
    state,
  )
}

it('opens at the time on a Swedish wall, in winter and in summer', () => {
  expect(meetingIn(after(aRoom(), openMeeting(ids.meeting), at('2027-02-23T08:02:00.000Z'))).openedAt).toBe('09:02')
  const inJune = aRoom({ date: date('2027-06-23') })
  expect(meetingIn(after(inJune, openMeeting(ids.meeting), at('2027-06-23T07:02:00.000Z'))).openedAt).toBe('09:02')
})

it('keeps the first time when it is opened twice', () => {
  const open = after(aRoom(), openMeeting(ids.meeting), at('2027-02-23T08:02:00.000Z'))
  expect(meetingIn(after(open, openMeeting(ids.meeting), at('2027-02-23T08:30:00.000Z'))).openedAt).toBe('09:02')
})

it('will not close before everyone is ticked, and says who is left', () => {
  const ticked = after(aRoom(), setPresence(ids.meeting, ids.johan, 'present'), today)
  expect(problemsOf(closeMeeting(ids.meeting)(ticked, today))).toEqual([
    {
      field: 'presence',
      message: 'Närvaron saknas för Karin Öberg och Lena Dahl. Bocka av den och avsluta sedan mötet.',
    },
  ])
})

it('closes with items left, whose cases wait for a meeting again', () => {
  const state = everyoneTicked(after(aRoom(), openMeeting(ids.meeting), at('2027-02-23T08:02:00.000Z')))
  expect(remaining(state, ids.meeting)).toMatchObject({
    unticked: [],
    waiting: [{ id: ids.opening }, { id: ids.review }],
  })

  const closed = after(state, closeMeeting(ids.meeting), at('2027-02-23T10:20:00.000Z'))
  expect(meetingIn(closed)).toMatchObject({ status: 'held', openedAt: '09:02', closedAt: '11:20' })
  expect(caseIn(closed).status).toBe('waiting')
  expect(roomPhase(meetingIn(closed))).toBe('closed')
})

it('leaves handled cases alone when it closes, and takes left-over ones back when it is opened again', () => {
  const handled = after(everyoneTicked(aRoom()), setItemState(ids.review, 'done'), today)
  expect(caseIn(after(handled, closeMeeting(ids.meeting), today)).status).toBe('handled')

  const closed = after(everyoneTicked(aRoom()), closeMeeting(ids.meeting), today)
  const again = after(closed, reopenMeeting(ids.meeting), today)
  expect(meetingIn(again).status).toBe('planned')
  expect(caseIn(again).status).toBe('planned')
})

it.each<[string, { opened: string | null; closed: string[]; held: [string, string] }]>([
  ['closed in its time', { opened: '08:02', closed: ['10:20'], held: ['09:02', '11:20'] }],
  ['closed without being opened', { opened: null, closed: ['10:20'], held: ['09:00', '11:20'] }],
  ['closed before it began', { opened: null, closed: ['06:10'], held: ['09:00', '11:30'] }],
  ['opened again and closed the same day', { opened: '08:02', closed: ['10:20', '14:45'], held: ['09:02', '11:20'] }],
])('was held %s', (_, { opened, closed, held }) => {
  const onTheDay = (time: string) => at(`2027-02-23T${time}:00.000Z`)
  const open = opened === null ? aRoom() : after(aRoom(), openMeeting(ids.meeting), onTheDay(opened))
  const done = closed.reduce(
    (state, time) => after(after(state, reopenMeeting(ids.meeting), today), closeMeeting(ids.meeting), onTheDay(time)),
    everyoneTicked(open),
  )
  expect(heldTimes(done)).toEqual(held)
})

it('was held when it was, though its minutes are mended two weeks later', () => {
  const open = after(aRoom(), openMeeting(ids.meeting), at('2027-02-23T08:02:00.000Z'))
  const closed = after(everyoneTicked(open), closeMeeting(ids.meeting), at('2027-02-23T10:24:00.000Z'))
  const later = at('2027-03-08T07:20:00.000Z')
  const again = after(after(closed, reopenMeeting(ids.meeting), later), closeMeeting(ids.meeting), later)
  expect(heldTimes(again)).toEqual(['09:02', '11:24'])
})

it('was held when it was planned, where it is opened or closed on another day', () => {
  const later = at('2027-02-24T07:20:00.000Z')
  const afterwards = after(
    everyoneTicked(after(aRoom(), openMeeting(ids.meeting), later)),
    closeMeeting(ids.meeting),
    later,
  )
  expect(heldTimes(afterwards)).toEqual(['09:00', '11:30'])

  const forgotten = after(aRoom(), openMeeting(ids.meeting), at('2027-02-23T08:02:00.000Z'))
  expect(heldTimes(after(everyoneTicked(forgotten), closeMeeting(ids.meeting), later))).toEqual(['09:02', '11:30'])
})

it('leaves a case with the meeting that took it over', () => {
  const closed = after(everyoneTicked(aRoom()), closeMeeting(ids.meeting), today)
  const taken = { ...closed, cases: new Map([[ids.case, { ...caseIn(closed), status: 'handled' as const }]]) }
  expect(caseIn(after(taken, reopenMeeting(ids.meeting), today)).status).toBe('handled')
})

it('neither opens nor closes a meeting that is inställt', () => {
  for (const verb of [openMeeting(ids.meeting), closeMeeting(ids.meeting)]) {
    expect(problemsOf(verb(aRoom({ status: 'cancelled' }), today))[0]?.message).toContain('Mötet är inställt.')
  }
})
