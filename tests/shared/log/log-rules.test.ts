import { logChecks, nextLogCheck, noteLogCheck, saveLogRules, usualLogRules } from '@shared/log/log-rules'
import { logNeeds } from '@shared/overview/log-needs'
import { saveUser } from '@shared/organisation/user-verbs'
import { emptyState, type State } from '@shared/record/state'
import { after, circumstances, date, plain, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const organisation = rowWith('organisation', 1, {
  name: 'Förbundet',
  codePrefix: '',
  isAssociationOffice: false,
  ...usualLogRules(date('2027-01-11')),
})
const person = rowWith('persons', 2, {
  code: 'HAN-2027-001',
  gender: 'unknown',
  birthYear: null,
  name: '',
  protectedIdentity: false,
})
const begun = stateWith({ organisation: [organisation], persons: [person] })
const checked = (on: string, state: State = begun) => after(state, noteLogCheck(), circumstances(on))
const rules = (logCheckedEveryMonths: number | null, on = '2027-02-22', state: State = begun) =>
  after(state, saveLogRules({ logKeptYears: 2, logCheckedEveryMonths }), circumstances(on))

describe('the next check of the log', () => {
  it('is due three months after the beginning, then after each check', () => {
    expect(nextLogCheck(begun)).toBe('2027-04-11')
    expect(nextLogCheck(checked('2027-04-20'))).toBe('2027-07-20')
  })

  it('is due on the last day of a month that is shorter', () => {
    expect(nextLogCheck(rules(1, '2027-01-20', checked('2027-01-31')))).toBe('2027-02-28')
  })

  it('is not asked for when it is turned off, and is counted from the day when it is turned on again', () => {
    expect(nextLogCheck(rules(null))).toBeNull()
    expect(nextLogCheck(rules(6, '2028-05-02', rules(null)))).toBe('2028-11-02')
  })

  it('is not asked for where there is nobody', () => {
    expect(nextLogCheck(stateWith({ organisation: [organisation] }))).toBeNull()
    expect(nextLogCheck(emptyState())).toBeNull()
  })
})

describe('Översikt', () => {
  it('tells of the check two weeks ahead, and why', () => {
    expect(logNeeds(begun, date('2027-03-27'))).toEqual([])
    const [need] = logNeeds(begun, date('2027-03-28'))
    expect(need).toMatchObject({ title: 'Kontrollera loggen', due: '2027-04-11', target: { page: 'log' } })
    expect(plain(need!.reason)).toBe('Den har inte kontrollerats än. Lagen kräver att det görs regelbundet.')
    const [later] = logNeeds(checked('2027-04-11'), date('2027-08-01'))
    expect(plain(later!.reason)).toContain('Den kontrollerades senast söndag 11 april.')
  })
})

describe('noting a check', () => {
  it('keeps the day and whoever uses the profile, the latest first', () => {
    const named = after(begun, saveUser({ name: 'Karin Öberg', roles: [] }), circumstances())
    const [user] = named.users.values()
    const twice = checked('2027-05-02', checked('2027-02-22', named))
    expect(logChecks(twice).map(({ on, userId }) => [on, userId])).toEqual([
      ['2027-05-02', user!.id],
      ['2027-02-22', user!.id],
    ])
  })

  it('is refused a second time the same day', () => {
    const outcome = noteLogCheck()(checked('2027-02-22'), circumstances('2027-02-22'))
    expect(problemsOf(outcome)[0]?.message).toBe('Kontrollen är redan noterad i dag.')
  })
})
