import { firstSetup, proposedSetup } from '@shared/organisation/first-setup'
import { tables } from '@shared/record/tables'
import { emptyState, rowsOf } from '@shared/record/state'
import { usualCriteria } from '@shared/team/referral/criterion-verbs'
import { describe, expect, it } from 'vitest'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'

const { user, organisation, parties, team, template } = proposedSetup
const skipped = { ...user, included: false }
const named = {
  ...proposedSetup,
  user: { ...user, name: 'Karin  Öberg' },
  organisation: { ...organisation, name: 'Åsiktens samordningsförbund' },
}

describe('the first setup', () => {
  it('makes the organisation, four parties, a team and Mitt Val at once, as rows that storage takes', () => {
    const outcome = firstSetup(named)(emptyState(), circumstances())
    if (!outcome.ok) throw new Error('refused')
    const made = outcome.change.puts.map(({ table }) => table)
    // What remisser are held against comes with the team.
    expect(made.filter((table) => table === 'referralCriteria')).toHaveLength(usualCriteria.length)
    expect(made.filter((table) => table !== 'referralCriteria')).toEqual([
      'users',
      'organisation',
      'parties',
      'parties',
      'parties',
      'parties',
      'teams',
      'courseTemplates',
    ])
    for (const { table, row } of outcome.change.puts) expect(tables[table].schema.parse(row)).toEqual(row)
  })

  it('proposes Mitt Val as it was run: eight sessions in four weeks for six to ten', () => {
    const state = after(emptyState(), firstSetup(named), circumstances())
    expect(rowsOf(state, 'courseTemplates')).toMatchObject([
      {
        name: 'Mitt Val',
        weekdays: [1, 3],
        start: '13:00',
        end: '15:00',
        weeks: 4,
        minParticipants: 6,
        maxParticipants: 10,
      },
    ])
  })

  it('with every step skipped still leaves a profile that is not empty', () => {
    const state = after(
      emptyState(),
      firstSetup({
        user: skipped,
        organisation: { ...organisation, included: false },
        parties: { ...parties, included: false },
        team: { ...team, included: false },
        template: { ...template, included: false, name: '' },
      }),
      circumstances(),
    )
    expect(rowsOf(state, 'organisation')).toMatchObject([{ name: '' }])
    expect([
      ...rowsOf(state, 'users'),
      ...rowsOf(state, 'parties'),
      ...rowsOf(state, 'teams'),
      ...rowsOf(state, 'courseTemplates'),
    ]).toEqual([])
  })

  it('names every faulty field by its step, asks nothing of a party that is not wanted, and makes nothing', () => {
    const outcome = firstSetup({
      user,
      organisation,
      parties: {
        included: true,
        rows: parties.rows.map((party, index) => ({
          ...party,
          included: index !== 1,
          name: index === 1 || index === 2 ? '' : party.name,
        })),
      },
      team: { ...team, name: ' ' },
      template: { ...template, weeks: 53 },
    })(emptyState(), circumstances())
    expect(problemsOf(outcome).map(({ field }) => field)).toEqual([
      'user.name',
      'organisation.name',
      'parties.rows.2.name',
      'team.name',
      'template.weeks',
    ])
  })

  it('refuses two parties of the same name, at the second', () => {
    const rows = parties.rows.map((party) => ({ ...party, name: 'Kommunen' }))
    const outcome = firstSetup({ ...named, parties: { included: true, rows } })(emptyState(), circumstances())
    expect(problemsOf(outcome).map(({ field }) => field)).toEqual([
      'parties.rows.1.name',
      'parties.rows.2.name',
      'parties.rows.3.name',
    ])
  })

  it('is done once', () => {
    const state = after(emptyState(), firstSetup(named), circumstances())
    expect(problemsOf(firstSetup(named)(state, circumstances()))[0]?.message).toContain('redan igång')
  })
})
