import { rowOf, type State } from '@shared/record/state'
import type { ActionItem } from '@shared/team/meeting'
import { earlierOf } from '@shared/team/earlier'
import { clock, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aMeeting, aTeam, meeting, person } from './a-team'

const before = id(790)
const [johanAtFk, karinAtKommun] = [id(11), id(12)]
const [fk, kommun] = [id(2), id(3)]

const action = (number: number, caseNumber: number, fields: Partial<ActionItem>) => ({
  ...rowWith('actions', number, { meetingId: before, what: `Åtgärd ${number}`, caseId: id(caseNumber) }),
  ...fields,
})

/** A case with consent that was up before, another of the same person that was avidentifierat, and a course. */
function state(mode: 'consent' | 'deidentified' = 'consent'): State {
  const personId = mode === 'consent' ? person : null
  return aTeam({
    meetings: [aMeeting(meeting, '2027-02-23'), aMeeting(before, '2026-12-08', { status: 'held' })],
    cases: [
      aCase(14, { mode, personId, status: 'planned' }),
      aCase(15, { mode: 'consent', personId: person }),
      aCase(16, { mode: 'deidentified', personId: null }),
    ],
    agendaItems: [aCaseItem(2, 14, 25), { ...aCaseItem(3, 14, 25), meetingId: before, state: 'done' }],
    notes: [rowWith('notes', 900, { meetingId: before, agendaItemId: id(3), recommendation: 'Prova halv tid.' })],
    preparations: [
      rowWith('preparations', 910, {
        caseId: id(14),
        partyId: fk,
        measure: 'Sjukpenning',
        period: 'sedan 2024',
        result: '',
      }),
    ],
    actions: [
      action(1, 14, { what: 'Bokade avstämning', staffId: johanAtFk, status: 'done' }),
      action(2, 15, { what: 'Sökte boende', who: 'kommunen' }),
      action(3, 16, { what: 'Någon annans', staffId: karinAtKommun }),
      action(4, 14, { what: 'Sagt i dag', staffId: karinAtKommun, meetingId: meeting }),
      action(5, 14, { what: 'Tog med intyg', who: 'personen själv', status: 'dropped' }),
    ],
    cohorts: [
      rowWith('cohorts', 950, {
        templateId: id(940),
        name: 'Mitt Val våren 2026',
        status: 'finished',
        startDate: date('2026-03-02'),
        weekdays: [1],
        start: clock('13:00'),
        end: clock('15:00'),
        sessionCount: 8,
        leaderIds: [],
        roomId: null,
      }),
    ],
    outcomeKinds: [rowWith('outcomeKinds', 960, { name: 'Studier', position: 1 })],
    enrolments: [
      rowWith('enrolments', 970, {
        cohortId: id(950),
        personId: person,
        status: 'completed',
        statusOn: date('2026-04-01'),
        registeredOn: date('2026-01-01'),
        referringPartyId: kommun,
        outcomeKindId: id(960),
      }),
    ],
  })
}

const earlier = (at: State) => earlierOf(at, rowOf(at, 'cases', id(14))!, rowOf(at, 'meetings', meeting)!)
const told = (at: State) =>
  earlier(at).parties.map(({ party, measures }) => [
    party?.shortName,
    ...measures.map(({ what, when, result }) => plain([what, when, result].join(' | '))),
  ])

describe('what the parties have done before', () => {
  it('stands by party: what was told, åtgärder of the person’s cases, and courses', () => {
    expect(told(state())).toEqual([
      ['FK', 'Sjukpenning | sedan 2024 | ', 'Bokade avstämning | 8 december 2026 | Klar'],
      ['kommunen', 'Sökte boende | 8 december 2026 | Pågår', 'Mitt Val våren 2026 | mars 2026 | Fullföljt, Studier'],
      ['regionen'],
      [undefined, 'Tog med intyg | 8 december 2026 | Behövdes inte'],
    ])
  })

  it('of an avidentifierat case is of that case alone', () => {
    expect(told(state('deidentified'))).toEqual([
      ['FK', 'Sjukpenning | sedan 2024 | ', 'Bokade avstämning | 8 december 2026 | Klar'],
      ['kommunen'],
      ['regionen'],
      [undefined, 'Tog med intyg | 8 december 2026 | Behövdes inte'],
    ])
  })

  it('has what was recommended at earlier meetings', () => {
    expect(earlier(state()).recommendations).toEqual([{ id: id(3), date: '2026-12-08', text: 'Prova halv tid.' }])
  })
})
