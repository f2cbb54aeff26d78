import { rowOf, type State } from '@shared/record/state'
import { agendaItems, numberedItems } from '@shared/team/agenda'
import {
  addCase,
  addItem,
  asIfPlaced,
  changeMinutes,
  moveCaseToMeeting,
  moveItem,
  placeItem,
  removeItem,
  renameItem,
  stepMinutes,
} from '@shared/team/agenda-verbs'
import { after, circumstances, date, id, problemsOf, rowWith } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aMeeting, anItem, aTeam, meeting, nextMeeting, now, person } from './a-team'

const titles = (state: State) => numberedItems(state, meeting).map(({ title }) => title)
const withPerson = { mode: 'consent', personId: person } as const

describe('adding an item', () => {
  const state = aTeam({ agendaItems: [anItem(1, { kind: 'information' }), anItem(2, { kind: 'next' })] })

  it('puts it before the item about the next meeting', () => {
    const added = after(state, addItem(meeting, { kind: 'other', title: 'Kursstarter', minutes: '15' }), now)
    expect(titles(added)).toEqual(['Punkt 1', 'Kursstarter', 'Punkt 2'])
  })

  it('asks for a title of an own item, not of a pause, and for minutes that can be', () => {
    const asked = (kind: 'other' | 'pause', minutes: string) =>
      addItem(meeting, { kind, title: ' ', minutes })(state, circumstances())
    expect(problemsOf(asked('other', '0')).map(({ field }) => field)).toEqual(['title', 'minutes'])
    expect(problemsOf(asked('pause', 'en kvart')).map(({ field }) => field)).toEqual(['minutes'])
    expect(asked('pause', '10').ok).toBe(true)
  })

  it('is refused once the meeting is held or cancelled', () => {
    for (const status of ['held', 'cancelled'] as const) {
      const over = aTeam({ meetings: [aMeeting(meeting, '2027-02-23', { status })] })
      expect(addItem(meeting, { kind: 'pause', title: '', minutes: 10 })(over, now).ok).toBe(false)
    }
  })
})

describe('putting a case on the agenda', () => {
  const state = aTeam({
    cases: [aCase(14, withPerson), aCase(18), aCase(19, { kind: 'feedback' }), aCase(20, { question: '' })],
    consents: [aConsent()],
    agendaItems: [anItem(1, { kind: 'opening' }), anItem(2, { kind: 'information' }), anItem(3, { kind: 'next' })],
  })

  it('places it after the cases there are, with the team’s minutes, and the case is planned', () => {
    const both = after(after(state, addCase(meeting, id(14)), now), addCase(meeting, id(18)), now)
    expect(titles(both)).toEqual([
      'Punkt 1',
      'Genomlysning HAN-2027-14',
      'Genomlysning HAN-2027-18',
      'Punkt 2',
      'Punkt 3',
    ])
    expect(agendaItems(both, meeting)[1]?.minutes).toBe(25)
    expect(rowOf(both, 'cases', id(14))?.status).toBe('planned')
  })

  it('gives an återkoppling ten minutes', () => {
    expect(agendaItems(after(state, addCase(meeting, id(19)), now), meeting)[1]?.minutes).toBe(10)
  })

  it('refuses one without frågeställning', () => {
    expect(problemsOf(addCase(meeting, id(20))(state, now))).toEqual([
      { field: 'caseId', message: 'Frågeställning saknas. Skriv vad teamet ska svara på.' },
    ])
  })

  it('refuses one whose consent does not cover the parties, with the reason', () => {
    const narrow = { ...state, consents: new Map([[id(150), aConsent({ partyIds: [id(2), id(3)] })]]) }
    expect(problemsOf(addCase(meeting, id(14))(narrow, now))).toEqual([
      { field: 'caseId', message: 'Samtycket omfattar inte regionen.' },
    ])
  })

  it('does not ask for the consent of a party that is known to be absent', () => {
    const narrow = aTeam({
      cases: [aCase(14, withPerson)],
      consents: [aConsent({ partyIds: [id(2), id(3)] })],
      presences: [rowWith('presences', 400, { meetingId: meeting, staffId: id(13), status: 'absent', role: 'member' })],
    })
    expect(addCase(meeting, id(14))(narrow, now).ok).toBe(true)
  })

  it('refuses one that stands on an agenda already, and says when', () => {
    const placed = after(state, addCase(nextMeeting, id(18)), now)
    expect(problemsOf(addCase(meeting, id(18))(placed, now))[0]?.message).toBe(
      'Ärendet står redan på dagordningen tisdag 9\u00A0mars 2027.',
    )
  })
})

describe('taking an item off', () => {
  const state = aTeam({
    cases: [aCase(14, { status: 'planned' })],
    agendaItems: [anItem(1), aCaseItem(2, 14, 25), anItem(3, { state: 'done' })],
  })

  it('sends its case back to wait', () => {
    const removed = after(state, removeItem(id(2)), now)
    expect(titles(removed)).toEqual(['Punkt 1', 'Punkt 3'])
    expect(rowOf(removed, 'cases', id(14))?.status).toBe('waiting')
  })

  it('is refused when something has been written or decided there', () => {
    const note = { meetingId: meeting, agendaItemId: id(1), discussion: 'Sagt.', assessment: '', recommendation: '' }
    const written = { ...state, notes: new Map([[id(70), rowWith('notes', 70, note)]]) }
    expect(removeItem(id(1))(written, now).ok).toBe(false)
    expect(removeItem(id(3))(state, now).ok).toBe(false)
  })
})

describe('moving a case to another meeting', () => {
  const state = (consent = aConsent()) =>
    aTeam({
      cases: [aCase(14, { ...withPerson, status: 'planned' })],
      consents: [consent],
      agendaItems: [aCaseItem(2, 14, 25)],
    })

  it('takes its minutes along and keeps it planned', () => {
    const moved = after(state(), moveCaseToMeeting(id(2), nextMeeting), now)
    expect(titles(moved)).toEqual([])
    expect(agendaItems(moved, nextMeeting)).toMatchObject([{ caseId: id(14), minutes: 25 }])
    expect(rowOf(moved, 'cases', id(14))?.status).toBe('planned')
  })

  it('never lands with another team', () => {
    const elsewhere = { ...aMeeting(id(320), '2027-03-10'), teamId: id(201) }
    const both = { ...state(), meetings: new Map([...state().meetings, [elsewhere.id, elsewhere]]) }
    expect(problemsOf(moveCaseToMeeting(id(2), elsewhere.id)(both, now))[0]?.message).toBe(
      'Ärendet hör till ett annat team.',
    )
  })

  it('is refused when the consent has run out by then', () => {
    const ends = state(aConsent({ validTo: date('2027-03-08') }))
    expect(problemsOf(moveCaseToMeeting(id(2), nextMeeting)(ends, now))[0]?.message).toBe(
      'Samtycket gäller bara till 8\u00A0mars.',
    )
  })
})

it('changes minutes to a whole number and nothing else', () => {
  const state = aTeam({ agendaItems: [anItem(1)] })
  expect(agendaItems(after(state, changeMinutes(id(1), '35'), now), meeting)[0]?.minutes).toBe(35)
  for (const typed of ['', '0', '2,5', '481', 'tio']) expect(changeMinutes(id(1), typed)(state, now).ok).toBe(false)
})

it.each([
  [10, 'longer', 15],
  [12, 'longer', 15],
  [12, 'shorter', 10],
  [5, 'shorter', 5],
  [480, 'longer', 480],
] as const)('steps %i minutes %s to %i', (minutes, direction, expected) => {
  const state = aTeam({ agendaItems: [anItem(1, { minutes })] })
  expect(agendaItems(after(state, stepMinutes(id(1), direction), now), meeting)[0]?.minutes).toBe(expected)
})

it('renames an item that is no case; emptied it gets its usual title back', () => {
  const state = aTeam({ cases: [aCase(14)], agendaItems: [anItem(1, { kind: 'information' }), aCaseItem(2, 14, 25)] })
  expect(titles(after(state, renameItem(id(1), ' Nytt  från AF '), now))[0]).toBe('Nytt från AF')
  expect(titles(after(state, renameItem(id(1), ''), now))[0]).toBe('Information från parterna')
  expect(renameItem(id(2), 'Ett namn')(state, now).ok).toBe(false)
})

describe('moving an item', () => {
  const step = fc.record({ index: fc.nat(4), direction: fc.constantFrom('up', 'down') })
  const start = aTeam({ agendaItems: [1, 2, 3, 4, 5].map((number) => anItem(number)) })

  it('changes places with its neighbour, whatever moves came before, and loses none', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
        let state = start
        for (const { index, direction } of steps) {
          const before = agendaItems(state, meeting).map((item) => item.id)
          const target = direction === 'up' ? index - 1 : index + 1
          state = after(state, moveItem(before[index]!, direction), now)
          const expected = before[target] ? before.with(index, before[target]).with(target, before[index]!) : before
          expect(agendaItems(state, meeting).map((item) => item.id)).toEqual(expected)
        }
      }),
    )
  })

  it('still works after a hundred moves into the same gap', () => {
    let state = start
    for (let round = 0; round < 100; round += 1) {
      const [, second, third] = agendaItems(state, meeting)
      state = after(state, moveItem(third!.id, 'up'), now)
      expect(agendaItems(state, meeting).slice(1, 3)).toMatchObject([{ id: third!.id }, { id: second!.id }])
    }
  })
})

describe('placing an item', () => {
  const ids = [1, 2, 3, 4].map((number) => id(number))
  const order = (state: State) => agendaItems(state, meeting).map((item) => item.id)

  it('puts it where it is let go, counted without it, and past an end at the end', () => {
    const state = aTeam({ agendaItems: [1, 2, 3, 4].map((number) => anItem(number)) })
    const places = (index: number) => order(after(state, placeItem(id(2), index), now))
    expect(places(0)).toEqual([id(2), id(1), id(3), id(4)])
    expect(places(3)).toEqual([id(1), id(3), id(4), id(2)])
    expect(places(99)).toEqual(places(3))
    expect(placeItem(id(2), 1)(state, now)).toMatchObject({ ok: true, change: { puts: [] } })
    expect(order(asIfPlaced(state, id(2), 0))).toEqual(places(0))
  })

  it('loses no item, however often it is done', () => {
    const step = fc.tuple(fc.constantFrom(...ids), fc.nat({ max: 4 }))
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        let state = aTeam({ agendaItems: [1, 2, 3, 4].map((number) => anItem(number)) })
        for (const [itemId, index] of steps) {
          const others = order(state).filter((each) => each !== itemId)
          state = after(state, placeItem(itemId, index), now)
          expect(order(state)).toEqual([...others.slice(0, index), itemId, ...others.slice(index)])
        }
      }),
    )
  })

  it('is refused once the meeting is held', () => {
    const held = aTeam({
      agendaItems: [anItem(1), anItem(2)],
      meetings: [aMeeting(meeting, '2027-02-23', { status: 'held' })],
    })
    expect(placeItem(id(1), 1)(held, now).ok).toBe(false)
  })
})
