import { rowOf } from '@shared/record/state'
import { proposeCaseCode } from '@shared/team/case-code'
import {
  changeCase,
  closeCase,
  createCase,
  putAwayOrBackCase,
  takeUpAgain,
  takeUpDeidentified,
  type CaseInput,
} from '@shared/team/case-verbs'
import { waitingCases } from '@shared/team/waiting-cases'
import { after, date, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aTeam, now, person, team } from './a-team'

const input = (fields: Partial<CaseInput> = {}): CaseInput => ({
  code: 'HAN-2027-014',
  mode: 'consent',
  personId: person,
  kind: 'review',
  presenterId: null,
  receivedOn: '19 februari',
  question: 'Vilken insats kan komma först?',
  background: '',
  ...fields,
})
const deidentified = (fields: Partial<CaseInput> = {}) =>
  input({ mode: 'deidentified', personId: null, code: 'HAN-2027-020', ...fields })
const problems = (asked: CaseInput, state = aTeam()) => problemsOf(createCase(team, id(14), asked)(state, now))

describe('registering a case', () => {
  it('lets it wait for a meeting', () => {
    const made = after(aTeam(), createCase(team, id(14), input({ question: '' })), now)
    expect(waitingCases(made, team, now.today)).toMatchObject([
      { status: 'waiting', personId: person, receivedOn: '2027-02-19' },
    ])
  })

  it('asks for a person in a case with samtycke', () => {
    expect(problems(input({ personId: null, code: 'HAN-2027-020' }))).toEqual([
      { field: 'personId', message: 'Välj vem ärendet gäller, eller ta upp det avidentifierat.' },
    ])
  })

  it('lets an avidentifierat case refer to nobody, whatever was chosen before', () => {
    const made = after(aTeam(), createCase(team, id(14), deidentified({ personId: person })), now)
    expect(rowOf(made, 'cases', id(14))?.personId).toBeNull()
  })

  it('refuses a day that has not been, and offers today', () => {
    expect(problems(input({ receivedOn: '23 februari' }))[0]).toEqual({
      field: 'receivedOn',
      message: 'Dagen har inte varit än. Menade du måndag 22\u00A0februari 2027?',
    })
  })

  it.each([
    ['question', 'Ring 070-123 45 67 om tid'],
    ['background', 'Född 850312-1234'],
  ] as const)('refuses an avidentifierat case that tells who it is in %s', (field, text) => {
    expect(problems(deidentified({ [field]: text })).map((problem) => problem.field)).toEqual([field])
    expect(createCase(team, id(14), input({ [field]: text }))(aTeam(), now).ok).toBe(true)
  })
})

describe('a case’s code', () => {
  it('is proposed as the person’s own, else as the team’s next free one', () => {
    const today = date('2027-02-22')
    expect(proposeCaseCode(aTeam(), team, person, today)).toBe('HAN-2027-014')
    expect(proposeCaseCode(aTeam(), team, null, today)).toBe('HAN-2027-015')
  })

  it('is never a person’s in an avidentifierat case', () => {
    expect(problems(deidentified({ code: 'han-2027-014' }))[0]?.message).toContain('Koden tillhör en person.')
  })

  it('is not another case’s, unless both are about the same person', () => {
    const other = aTeam({ cases: [aCase(30, { code: 'HAN-2027-020' })] })
    expect(problems(deidentified(), other)[0]?.message).toBe('Ett annat ärende har den koden. Ledig är HAN-2027-021.')
    const same = aTeam({ cases: [aCase(30, { code: 'HAN-2027-014', mode: 'consent', personId: person })] })
    expect(createCase(team, id(14), input())(same, now).ok).toBe(true)
  })

  it('is not a personnummer', () => {
    expect(problems(deidentified({ code: '850312-1234' }))[0]?.message).toContain('personnummer')
  })
})

describe('taking a case up avidentifierat', () => {
  it('lets go of the person and of the code that is the person’s', () => {
    const state = aTeam({ cases: [aCase(14, { mode: 'consent', personId: person, code: 'HAN-2027-014' })] })
    const found = rowOf(after(state, takeUpDeidentified(id(14)), now), 'cases', id(14))
    expect(found).toMatchObject({ mode: 'deidentified', personId: null, code: 'HAN-2027-015' })
  })

  it('keeps a code of its own', () => {
    const state = aTeam({ cases: [aCase(14, { mode: 'consent', personId: person, code: 'HAN-2027-020' })] })
    expect(rowOf(after(state, takeUpDeidentified(id(14)), now), 'cases', id(14))?.code).toBe('HAN-2027-020')
  })

  it('gets a code of its own when another case of the person keeps the one it had', () => {
    const state = aTeam({
      cases: [14, 15].map((n) => aCase(n, { mode: 'consent', personId: person, code: 'HAN-2027-020' })),
    })
    expect(rowOf(after(state, takeUpDeidentified(id(14)), now), 'cases', id(14))?.code).toBe('HAN-2027-021')
  })

  it('is refused while its text tells who it is', () => {
    const state = aTeam({ cases: [aCase(14, { mode: 'consent', personId: person, background: 'Född 850312-1234' })] })
    expect(problemsOf(takeUpDeidentified(id(14))(state, now))[0]?.field).toBe('background')
  })
})

describe('a case on an agenda', () => {
  const state = aTeam({ cases: [aCase(14, { status: 'planned' })], agendaItems: [aCaseItem(1, 14, 25)] })

  it('keeps its frågeställning', () => {
    const emptied = changeCase(id(14), deidentified({ question: ' \n ' }))(state, now)
    expect(problemsOf(emptied).map(({ field }) => field)).toEqual(['question'])
  })

  it.each([closeCase, takeUpAgain, putAwayOrBackCase])(
    'has to be taken off before it is closed or put away',
    (verb) => {
      expect(problemsOf(verb(id(14))(state, now))[0]?.message).toBe(
        'Ärendet står på dagordningen tisdag 23\u00A0februari 2027. Ta bort det därifrån först.',
      )
    },
  )
})

it('closes a case, and takes one up again when an insats has ended', () => {
  const state = aTeam({ cases: [aCase(14, { status: 'handled' })] })
  const closed = after(state, closeCase(id(14)), now)
  expect(waitingCases(closed, team, now.today)).toEqual([])
  expect(waitingCases(after(closed, takeUpAgain(id(14)), now), team, now.today)).toHaveLength(1)
})

it('lists waiting cases by the day that they came in, bordlagda among them, without those put away', () => {
  const state = aTeam({
    cases: [
      aCase(1, { receivedOn: date('2027-02-17') }),
      aCase(2, { receivedOn: date('2027-02-09'), status: 'adjourned' }),
      aCase(3, { status: 'planned' }),
      aCase(4, { putAwayAt: now.now }),
    ],
  })
  expect(waitingCases(state, team, now.today).map(({ code }) => code)).toEqual(['HAN-2027-2', 'HAN-2027-1'])
})
