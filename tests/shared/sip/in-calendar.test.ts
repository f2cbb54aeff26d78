import { describe, expect, it } from 'vitest'
import { bookingsBetween } from '@shared/calendar/bookings'
import { clashes, clashSentence } from '@shared/calendar/clashes'
import { happeningsBetween } from '@shared/calendar/happenings'
import { hitsBetween } from '@shared/calendar/hits'
import { countOfHits } from '@shared/calendar/hit-words'
import { weekAhead } from '@shared/overview/week-ahead'
import type { State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { sampleWorld } from '@tests/world/sample-world'
import { clock, date, rowWith } from '@tests/shared/record/rows'

const world = sampleWorld()
const day = date('2027-03-04')
const meeting = [...world.sipMeetings.values()].find((one) => one.date === day)!
const lena = [...world.staff.values()].find(({ name }) => name === 'Lena Dahl')!
const shown = (text: string) => text.replaceAll('\u00A0', ' ')

function having<T extends TableName>(table: T, row: Rows[T], state: State = world): State {
  return { ...state, [table]: new Map([...state[table], [row.id, row]] as [string, Rows[T]][]) }
}

const sipsOn = (state: State) => happeningsBetween(state, day, day).filter(({ kind }) => kind === 'sip')

describe('a SIP meeting in the calendar', () => {
  it('is told by the code of its person, and leads to the SIP', () => {
    expect(sipsOn(world)).toMatchObject([
      { title: 'SIP HAN-2027-027', pageId: meeting.sipId, start: '13:00', details: ['Kommunhuset Haninge, Torget'] },
    ])
    expect(JSON.stringify(happeningsBetween(world, date('2026-01-01'), date('2027-12-31')))).not.toContain(
      'Stensdotter',
    )
  })

  it('is gone when it is called off, and when its SIP has ended or is put away', () => {
    const sip = world.sips.get(meeting.sipId)!
    const gone = [
      having('sipMeetings', { ...meeting, status: 'cancelled' }),
      having('sips', { ...sip, endedOn: date('2027-02-22'), endReason: 'noNeed' }),
      having('sips', { ...sip, putAwayAt: sip.updatedAt }),
      having('sips', { ...sip, deletedAt: sip.updatedAt }),
    ]
    expect(gone.flatMap(sipsOn)).toEqual([])
  })

  it('is in the way of what else its people have that hour, without saying whom it is about', () => {
    const bookings = bookingsBetween(world, { from: day, to: day })
    const wanted = { date: day, start: clock('13:30'), end: clock('14:30'), staffIds: [lena.id], roomId: null }
    const found = clashes([wanted], bookings).map((clash) => shown(clashSentence(clash)))
    expect(found).toEqual(['Lena Dahl är på SIP-möte kl. 13.00–14.00.'])
    const moved = bookingsBetween(world, { from: day, to: day, except: meeting.id })
    expect(clashes([wanted], moved)).toEqual([])
  })

  it('takes the room that its place names', () => {
    const torget = [...world.rooms.values()].find(({ name }) => name === 'Torget')!
    const state = having('sipMeetings', { ...meeting, place: 'Torget' })
    const rooms = bookingsBetween(state, { from: day, to: day }).filter(({ kind }) => kind === 'room')
    expect(rooms.map(({ resourceId, activity }) => [resourceId, activity.kind])).toContainEqual([torget.id, 'sip'])
  })

  it('is to be mended when a closed day comes, and only told when somebody is away', () => {
    const closed = rowWith('closedDays', 901, {
      kind: 'closed',
      name: 'Flytt',
      from: day,
      to: day,
      kommunId: null,
      blocks: true,
    })
    const away = rowWith('absences', 902, {
      staffId: lena.id,
      roomId: null,
      from: day,
      to: day,
      start: null,
      end: null,
      note: '',
    })
    const hitsOf = (state: State) =>
      hitsBetween(state, { from: day, to: day }, date('2027-02-22')).filter(({ kind }) => kind === 'sip')
    const toldOf = (state: State) =>
      hitsOf(state).flatMap(({ hindrances }) =>
        hindrances.map(({ sentence, blocks }) => `${shown(sentence)} ${blocks}`),
      )
    const lov = '4 mars 2027 är lov: Sportlov i Haninge. false'
    expect(toldOf(world)).toEqual([lov])
    expect(toldOf(having('closedDays', closed))).toContain('4 mars 2027 är stängd: Flytt. true')
    expect(toldOf(having('absences', away))).toEqual([lov, 'Lena Dahl är borta hela dagen. false'])
    expect(shown(countOfHits(hitsOf(having('closedDays', closed))))).toBe('1 SIP-möte')
  })

  it('is among the seven days ahead', () => {
    const { coming } = weekAhead(world, date('2027-02-22'))
    expect(coming.filter(({ kind }) => kind === 'sip')).toMatchObject([
      { date: '2027-02-25', title: 'SIP HAN-2026-140', target: { page: 'sip' } },
    ])
  })
})
