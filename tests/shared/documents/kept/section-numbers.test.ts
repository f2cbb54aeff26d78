import { beginNewVersion, finishMinutes } from '@shared/documents/kept/finish'
import { minutesDocument } from '@shared/documents/minutes'
import { minutesStanding } from '@shared/documents/kept/minutes-standing'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import { cancelledSentence } from '@shared/team/sections'
import type { Meeting } from '@shared/team/meeting'
import { circumstances, clock, date, id, plain, rowWith, stateWith } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const at = circumstances('2027-12-31')
const teamId = id(100)

const team = (sectionNumbers: 'meeting' | 'year') =>
  rowWith('teams', 100, {
    name: 'Resursråd Haninge',
    minutesWord: 'protokoll',
    codePrefix: 'HAN',
    place: '',
    start: clock('09:00'),
    end: clock('11:00'),
    sectionNumbers,
  })

const aMeeting = (number: number, month: number, status: Meeting['status'] = 'held') =>
  rowWith('meetings', number, {
    teamId,
    date: date(`2027-${String(month).padStart(2, '0')}-10`),
    start: clock('09:00'),
    end: clock('11:00'),
    place: '',
    status,
    openedAt: clock('09:00'),
  })

const item = (meetingId: Id, number: number) =>
  rowWith('agendaItems', number, {
    meetingId,
    kind: 'information',
    title: `Punkt ${number}`,
    minutes: 5,
    position: number,
  })

/** Meetings in February, March and April with two items each. */
function aSpring(sectionNumbers: 'meeting' | 'year' = 'year'): State {
  const meetings = [2, 3, 4].map((month) => aMeeting(200 + month, month))
  const items = meetings.flatMap((meeting, place) => [0, 1].map((nth) => item(meeting.id, 300 + place * 10 + nth)))
  return stateWith({ teams: [team(sectionNumbers)], meetings, agendaItems: items })
}

const withRow = <T extends 'meetings' | 'agendaItems'>(state: State, table: T, row: { id: Id }): State => ({
  ...state,
  [table]: new Map<Id, unknown>(state[table]).set(row.id, row),
})

/** The state after the minutes are finished, and the state as it was with the reason why they were not. */
function finish(state: State, meetingId: Id): { state: State; problem: string | undefined } {
  const minutes = minutesDocument(state, meetingId, at)
  if (!minutes.ok) return { state, problem: minutes.problem.message }
  const made = { model: minutes.document, records: [], bytes: new Uint8Array([1]), sha256: 'aa' }
  const outcome = finishMinutes(meetingId, made)(state, at)
  if (!outcome.ok) return { state, problem: plain(outcome.problems[0]!.message) }
  return { state: withPuts(state, outcome), problem: undefined }
}

function withPuts(
  state: State,
  outcome: { ok: true; change: { puts: readonly { table: string; row: { id: Id } }[] } },
) {
  return outcome.change.puts.reduce<State>(
    (next, { table, row }) => ({
      ...next,
      [table]: new Map<Id, unknown>(next[table as 'documents']).set(row.id, row),
    }),
    state,
  )
}

const sections = (state: State, meetingId: Id) => numberedItems(state, meetingId).map(({ section }) => section)

describe('the §§ of a team that counts through the year', () => {
  it('go on from the meeting before, and begin at 1 where each meeting has its own', () => {
    expect([202, 203, 204].map((one) => sections(aSpring(), id(one)))).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ])
    expect(sections(aSpring('meeting'), id(204))).toEqual([1, 2])
  })

  it('wait for the meeting before: its minutes are finished first, or it is cancelled', () => {
    const { problem } = finish(aSpring(), id(203))
    expect(problem).toContain('mötet onsdag 10 februari 2027 är inte färdigställt')
    const cancelled = withRow(aSpring(), 'meetings', aMeeting(202, 2, 'cancelled'))
    expect(sections(cancelled, id(203))).toEqual([1, 2])
    expect(finish(cancelled, id(203)).problem).toBeUndefined()
  })

  it('begin at 1 after minutes that were finished while each meeting had its own, and those keep theirs', () => {
    const before = finish(aSpring('meeting'), id(202)).state
    const turned = { ...before, teams: new Map([[teamId, team('year')]]) }
    expect([202, 203, 204].map((one) => sections(turned, id(one)))).toEqual([
      [1, 2],
      [1, 2],
      [3, 4],
    ])
    const { state, problem } = finish(turned, id(203))
    expect(problem).toBeUndefined()
    expect(sections(state, id(204))).toEqual([3, 4])
  })

  it('stay as they were finished, whatever becomes of an earlier meeting', () => {
    let { state } = finish(aSpring(), id(202))
    state = finish(state, id(203)).state
    state = withRow(state, 'meetings', { ...aMeeting(210, 1) })
    state = withRow(state, 'agendaItems', item(id(210), 350))
    state = withRow(state, 'agendaItems', item(id(202), 351))
    expect(sections(state, id(203))).toEqual([3, 4])
    expect(sections(state, id(210))).toEqual([5])
    expect(finish(state, id(204)).problem).toContain('söndag 10 januari 2027')
  })

  it('cannot be more or fewer in a new version when later ones are taken', () => {
    let { state } = finish(aSpring(), id(202))
    state = finish(state, id(203)).state
    const grown = withRow(state, 'agendaItems', item(id(202), 352))
    const begun = beginNewVersion(minutesStanding(grown, id(202)).final!.id, { reason: 'En punkt saknades' })(grown, at)
    const { problem } = finish(withPuts(grown, begun as never), id(202))
    expect(problem).toContain('Protokollet har § 1–2, och numren efter är tagna av senare protokoll.')
  })

  it('of an inställt möte are told to be none, with where the numbers go on', () => {
    const cancelled = aMeeting(203, 3, 'cancelled')
    const state = withRow(aSpring(), 'meetings', cancelled)
    expect(plain(cancelledSentence(state, cancelled)!)).toBe(
      'Mötet onsdag 10 mars 2027 ställdes in och har inga paragrafer. Numren fortsätter med § 3 den lördag 10 april 2027.',
    )
    expect(cancelledSentence(aSpring('meeting'), cancelled)).toBeUndefined()
  })

  it('have no gaps and no doubles, whatever order meetings are finished, changed, added and cancelled in', () => {
    const press = fc.record({
      does: fc.constantFrom('finish', 'finish', 'finish', 'grow', 'shrink', 'add', 'cancel', 'change'),
      which: fc.nat(20),
    })
    fc.assert(
      fc.property(fc.array(press, { maxLength: 40 }), (presses) => {
        let state = aSpring()
        let made = 400
        for (const { does, which } of presses) {
          made += 1
          const meetings = rowsOf(state, 'meetings')
          const { id: meetingId } = meetings[which % meetings.length]!
          const items = rowsOf(state, 'agendaItems').filter((one) => one.meetingId === meetingId)
          const { final, draft } = minutesStanding(state, meetingId)
          if (does === 'finish') state = finish(state, meetingId).state
          if (does === 'grow') state = withRow(state, 'agendaItems', item(meetingId, made))
          if (does === 'shrink' && items[0]) {
            state = withRow(state, 'agendaItems', { ...items[0], deletedAt: at.now } as never)
          }
          if (does === 'add') state = withRow(state, 'meetings', aMeeting(made, 1 + (which % 12)))
          if (does === 'cancel') {
            state = withRow(state, 'meetings', {
              ...rowOf(state, 'meetings', meetingId)!,
              status: 'cancelled',
            } as never)
          }
          if (does === 'change' && final && !draft) {
            state = withPuts(state, beginNewVersion(final.id, { reason: 'Ändrat' })(state, at) as never)
          }
          const numbers = rowsOf(state, 'meetings').flatMap((meeting) => {
            const fixed = minutesStanding(state, meeting.id).final?.sections
            return fixed ? Array.from({ length: fixed.last - fixed.first + 1 }, (_, nth) => fixed.first + nth) : []
          })
          expect(numbers.toSorted((a, b) => a - b)).toEqual(numbers.map((_, place) => place + 1))
        }
      }),
      { numRuns: 300 },
    )
  })
})
