import { addDays } from '@shared/calendar/days'
import type { Rows } from '@shared/record/tables'
import { actionsSummary, filterActions, groupActions, type ActionFilter } from '@shared/team/action-filter'
import { listEndedActions, listOpenActions } from '@shared/team/action-list'
import { sectionOf } from '@shared/team/agenda'
import { date, id, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aMeeting, anItem, aTeam, meeting } from './a-team'
import { parties, people } from './room/a-room'

/** Monday 22 February 2027. */
const today = date('2027-02-22')
const otherTeam = { ...aTeam().teams.get(id(200))!, id: id(201), name: 'Resursråd Nynäshamn' }
const otherMeeting = aMeeting(id(320), '2027-02-16', { teamId: id(201), status: 'held' })

function action(number: number, fields: Partial<Rows['actions']> = {}): Rows['actions'] {
  return { ...rowWith('actions', number, { meetingId: meeting, what: `Åtgärd ${number}` }), ...fields }
}

function world(actions: readonly Rows['actions'][]) {
  return aTeam({
    teams: [aTeam().teams.get(id(200))!, otherTeam],
    meetings: [aMeeting(meeting, '2027-02-09', { status: 'held' }), otherMeeting],
    agendaItems: [anItem(1, { kind: 'opening' }), anItem(2, { kind: 'pause' }), aCaseItem(3, 20, 20)],
    cases: [aCase(20)],
    actions: [...actions],
  })
}

const [fk, kommun] = [parties[0]!, parties[1]!]
const ofFk = people.find(({ partyId }) => partyId === fk.id)!
const nothingAsked: ActionFilter = { whose: null, teamId: null, span: null }

/** Each group as `title: what, what`. */
const told = (groups: ReturnType<typeof groupActions>) =>
  groups.map(({ title, actions }) => `${title}: ${actions.map(({ action: { what } }) => what).join(', ')}`)

describe('the åtgärder of all meetings', () => {
  const state = world([
    action(1, { dueOn: date('2027-02-28') }),
    action(2, { dueOn: date('2027-02-21'), staffId: ofFk.id }),
    action(3, { dueOn: null }),
    action(4, { dueOn: date('2027-03-01'), who: fk.shortName }),
    action(5, { dueOn: today, meetingId: otherMeeting.id, who: 'personen själv' }),
    action(6, { status: 'done', dueOn: date('2027-02-01') }),
    action(7, { putAwayAt: otherTeam.updatedAt, dueOn: today }),
  ])
  const all = listOpenActions(state, today)

  it('stand by how near their day is; the week ends on its Sunday', () => {
    expect(told(groupActions(all, 'due'))).toEqual([
      'Försenade: Åtgärd 2',
      'Den här veckan: Åtgärd 5, Åtgärd 1',
      'Senare: Åtgärd 4',
      'Utan datum: Åtgärd 3',
    ])
    expect(actionsSummary(all)).toBe('5 öppna, 1 försenad')
  })

  it('stand by who answers for them, those that nobody does first', () => {
    expect(told(groupActions(all, 'responsible'))).toEqual([
      'Ingen ansvarig: Åtgärd 1, Åtgärd 3',
      `${fk.shortName}: Åtgärd 4`,
      `${ofFk.name}, ${fk.shortName}: Åtgärd 2`,
      'personen själv: Åtgärd 5',
    ])
  })

  it.each<[string, Partial<ActionFilter>, string[]]>([
    [
      'a part: its people, and those given to the part itself',
      { whose: { kind: 'party', id: fk.id } },
      ['Åtgärd 2', 'Åtgärd 4'],
    ],
    ['a part that has none', { whose: { kind: 'party', id: kommun.id } }, []],
    ['nobody', { whose: { kind: 'responsible', key: '' } }, ['Åtgärd 1', 'Åtgärd 3']],
    ['a team', { teamId: id(201) }, ['Åtgärd 5']],
    ['a span', { span: 'late' }, ['Åtgärd 2']],
  ])('are asked for by %s', (_, asked, expected) => {
    expect(filterActions(all, { ...nothingAsked, ...asked }).map(({ action: { what } }) => what)).toEqual(expected)
  })

  it('say the code of their case and the § of their meeting; a pause has none', () => {
    const [one] = listOpenActions(world([action(1, { caseId: id(20), agendaItemId: id(3) })]), today)
    expect(one?.code).toBe('HAN-2027-20')
    expect(sectionOf(state, id(3))).toBe(2)
    expect(sectionOf(state, id(2))).toBeNull()
    expect(sectionOf(state, null)).toBeNull()
  })

  it('are not asked for when their meeting is put away', () => {
    const away = { ...otherMeeting, putAwayAt: otherMeeting.updatedAt }
    const state = aTeam({ meetings: [away], actions: [action(1, { meetingId: away.id })] })
    expect(listOpenActions(state, today)).toEqual([])
  })

  it('that are over stand the latest first, and those of which nobody kept the day last', () => {
    const ended = listEndedActions(
      world([
        action(1, { status: 'done', endedOn: date('2027-02-10') }),
        action(2, { status: 'done' }),
        action(3, { status: 'dropped', endedOn: date('2027-02-12'), reason: 'Löst ändå' }),
        action(4),
      ]),
      today,
    )
    expect(ended.map(({ action: { what } }) => what)).toEqual(['Åtgärd 3', 'Åtgärd 1', 'Åtgärd 2'])
  })
})

it('answers in under 200 ms for the 30 000 åtgärder of 20 years', () => {
  const meetings = Array.from({ length: 1_500 }, (_, nth) =>
    aMeeting(id(10_000 + nth), addDays(date('2010-01-05'), nth * 4), { status: 'held' }),
  )
  const actions = Array.from({ length: 30_000 }, (_, nth) =>
    action(20_000 + nth, {
      meetingId: meetings[nth % meetings.length]!.id,
      status: nth % 10 === 0 ? 'open' : 'done',
      dueOn: addDays(date('2026-01-01'), nth % 700),
      staffId: people[nth % people.length]!.id,
    }),
  )
  const state = aTeam({ meetings, actions })
  const timed = <T>(answer: () => T) => {
    answer()
    const begun = performance.now()
    return { answer: answer(), took: performance.now() - begun }
  }
  const open = timed(() => groupActions(filterActions(listOpenActions(state, today), nothingAsked), 'responsible'))
  const ended = timed(() => listEndedActions(state, today))
  expect(open.answer.flatMap((group) => group.actions)).toHaveLength(3_000)
  expect(ended.answer).toHaveLength(27_000)
  expect(open.took).toBeLessThan(200)
  expect(ended.took).toBeLessThan(200)
})
