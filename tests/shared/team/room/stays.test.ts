import type { Instant } from '@shared/calendar/date'
import type { Circumstances } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import { meetingParties } from '@shared/team/case-gate'
import type { Meeting } from '@shared/team/meeting'
import { setItemState } from '@shared/team/room/item-state'
import { itemTimes } from '@shared/team/room/item-times'
import { attendees, partyPresences, setPresence } from '@shared/team/room/presence'
import { removeStay, saveStay } from '@shared/team/room/stay-verbs'
import { staySentence } from '@shared/team/room/stay-words'
import { staysOf, stayToChange } from '@shared/team/room/stays'
import { after, circumstances, clock, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

/** On the meeting's own day, when the clock on the wall shows this. */
const at = (time: string): Circumstances => ({
  ...circumstances('2027-02-23'),
  now: `2027-02-23T${String(Number(time.slice(0, 2)) - 1).padStart(2, '0')}${time.slice(2)}:00.000Z` as Instant,
})
const opened = (fields: Partial<Meeting> = {}) => aRoom({ openedAt: clock('09:02'), ...fields })
const note = (arrivedAt: string, leftAt: string, staffId = ids.karin) =>
  saveStay({ meetingId: ids.meeting, staffId, id: null }, { arrivedAt, leftAt })
const times = (state: State) => itemTimes(state.meetings.get(ids.meeting)!, numberedItems(state, ids.meeting))
const told = (state: State, staffId = ids.karin) =>
  staysOf(state, ids.meeting, staffId).map((stay) => plain(staySentence(stay, times(state))))
const mark = (state: State, item: typeof ids.opening, time: string) =>
  after(state, setItemState(item, 'done'), at(time))

describe('when items were taken up', () => {
  const clocks = (state: State) => times(state).map(({ item, from, to }) => [item.title, from, to])

  it('is from one mark to the next, and for those to come as long as they were given', () => {
    expect(clocks(mark(mark(opened(), ids.opening, '09:10'), ids.pause, '09:20'))).toEqual([
      ['Öppnande och närvaro', '09:02', '09:10'],
      ['Paus', '09:10', '09:20'],
      ['Genomlysning HAN-2027-014', '09:20', '09:30'],
    ])
  })

  it('is as planned for a meeting that is written down on another day', () => {
    const state = after(aRoom({ openedAt: clock('09:00') }), setItemState(ids.opening, 'done'), circumstances())
    expect(clocks(state)[1]).toEqual(['Genomlysning HAN-2027-014', '09:10', '09:20'])
  })

  it('stays when the meeting is over and an item is marked anew', () => {
    const held = mark(opened(), ids.opening, '09:10')
    const closed = {
      ...held,
      meetings: new Map([[ids.meeting, { ...held.meetings.get(ids.meeting)!, closedAt: clock('11:00') }]]),
    }
    const again = mark(after(closed, setItemState(ids.opening, 'waiting'), at('15:00')), ids.opening, '15:01')
    expect(again.agendaItems.get(ids.opening)?.closedAt).toBe('09:10')
  })
})

describe('coming late and leaving early', () => {
  it('says from and to which § it counts', () => {
    const state = mark(opened(), ids.opening, '09:20')
    expect(told(after(state, note('9.25', ''), at('09:25')))).toEqual(['kom 09.25, fr.o.m. § 2'])
    expect(told(after(state, note('', '9.15'), at('09:25')))).toEqual(['gick 09.15, t.o.m. § 1'])
    expect(told(after(state, note('9.10', '9.15'), at('09:25')))).toEqual([
      'kom 09.10, fr.o.m. § 1; gick 09.15, t.o.m. § 1',
    ])
  })

  it('follows the marks that come after it', () => {
    const left = after(opened(), note('', '9.15'), at('09:16'))
    expect(told(left)).toEqual(['gick 09.15, t.o.m. § 2'])
    expect(told(mark(left, ids.opening, '09:16'))).toEqual(['gick 09.15, t.o.m. § 1'])
  })

  it('names no § when none was taken up meanwhile', () => {
    const state = mark(mark(mark(opened(), ids.opening, '09:10'), ids.review, '09:20'), ids.pause, '09:40')
    expect(told(after(state, note('9.22', '9.30'), at('09:41')))).toEqual(['kom 09.22; gick 09.30'])
  })

  it('lets somebody go and come back, and each time is a stay of its own', () => {
    const gone = after(opened(), note('', '9.15'), at('10:00'))
    expect(stayToChange(staysOf(gone, ids.meeting, ids.karin), 'arrivedAt')).toBeNull()
    const back = after(gone, note('9.40', ''), at('10:00'))
    expect(staysOf(back, ids.meeting, ids.karin)).toMatchObject([{ leftAt: '09:15' }, { arrivedAt: '09:40' }])
    expect(stayToChange(staysOf(back, ids.meeting, ids.karin), 'leftAt')).toMatchObject({ arrivedAt: '09:40' })
  })

  it('counts whoever came as present, and takes the times of whoever is absent', () => {
    const absent = after(opened(), setPresence(ids.meeting, ids.karin, 'absent'), at('09:03'))
    const came = after(absent, note('9.25', ''), at('09:25'))
    expect(rowsOf(came, 'presences')).toMatchObject([{ staffId: ids.karin, status: 'present' }])
    const never = after(came, setPresence(ids.meeting, ids.karin, 'absent'), at('09:30'))
    expect(staysOf(never, ids.meeting, ids.karin)).toEqual([])
  })

  it('leaves the party out of the room once its last one has gone', () => {
    const here = after(opened(), setPresence(ids.meeting, ids.karin, 'present'), at('09:03'))
    const gone = after(here, note('', '9.30'), at('09:30'))
    const kommun = (state: State) =>
      partyPresences(attendees(state, ids.meeting)).find(({ party }) => party.shortName === 'kommunen')?.status
    expect([kommun(here), kommun(gone)]).toEqual(['present', 'absent'])
    const inRoom = (state: State) =>
      meetingParties(state, state.meetings.get(ids.meeting)!).map(({ shortName }) => shortName)
    expect(inRoom(gone)).not.toContain('kommunen')
    const [stay] = staysOf(gone, ids.meeting, ids.karin)
    expect(inRoom(after(gone, removeStay(stay!.id), at('09:31')))).toContain('kommunen')
  })

  it.each([
    ['', '', 'Skriv när personen kom eller gick.'],
    ['9.30', '9.10', 'Karin Öberg kom 09.30 och kan inte ha gått 09.10.'],
    ['8.30', '', 'Mötet började 09.02. Den som var där då behöver ingen tid.'],
    ['', '8.30', 'Mötet började 09.02, så ingen kan ha gått 08.30.'],
    ['', '10.30', 'Klockan är 10.00. Skriv en tid som har varit.'],
    ['9.40', '', 'Karin Öberg var redan i rummet från 09.30 till 09.50. Ändra den tiden först, eller skriv en annan.'],
    ['kvart över', '', '”kvart över” går inte att läsa som en tid. Skriv en tid, till exempel 13.00 eller 9.'],
  ])('refuses came %j, left %j', (arrivedAt, leftAt, message) => {
    const state = after(opened(), note('9.30', '9.50'), at('10:00'))
    expect(problemsOf(note(arrivedAt, leftAt)(state, at('10:00'))).map((problem) => problem.message)).toEqual([message])
  })

  it.each([
    ['11.30', '', 'Mötet slutade 11.24, så ingen kan ha kommit 11.30.'],
    ['', '11.24', 'Mötet slutade 11.24. Den som var där då behöver ingen tid.'],
  ])('refuses came %j, left %j after the meeting', (arrivedAt, leftAt, message) => {
    const state = opened({ status: 'held', closedAt: clock('11:24') })
    expect(problemsOf(note(arrivedAt, leftAt)(state, at('15:00')))).toMatchObject([{ message }])
  })

  it('is not asked before the meeting has begun', () => {
    expect(problemsOf(note('9.25', '')(aRoom(), at('09:25')))).toMatchObject([
      { message: expect.stringMatching(/inte börjat/) as string },
    ])
  })
})
