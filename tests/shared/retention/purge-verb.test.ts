import { rowsOf, rowOf, type State } from '@shared/record/state'
import { tableNames, tables } from '@shared/record/tables'
import { dueThings } from '@shared/retention/due'
import { emptied, isEmptied } from '@shared/retention/emptied'
import { keepThing } from '@shared/retention/keeps'
import { purgeApproved } from '@shared/retention/purge-verb'
import { numberedItems } from '@shared/team/agenda'
import { retentionMinutes } from '@shared/documents/retention-minutes'
import { sampleWorld } from '@tests/world/sample-world'
import { after, circumstances, date, id, problemsOf } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as z from 'zod'

const world = sampleWorld()

/** The sample world years later: every case is closed, every round over, and nothing is owed. */
function yearsLater(): State {
  const change = <T extends keyof State>(table: T, fields: object) =>
    new Map([...world[table].values()].map((row) => [row.id, { ...row, ...fields }]))
  return {
    ...world,
    cases: change('cases', { status: 'closed', closedOn: '2027-06-01' }),
    cohorts: change('cohorts', { status: 'finished' }),
    meetings: change('meetings', { status: 'held' }),
    actions: change('actions', { status: 'done' }),
    feedbacks: change('feedbacks', { givenOn: '2027-03-01' }),
    referrals: change('referrals', { status: 'closed' }),
    sips: change('sips', { endedOn: '2027-06-01' }),
    enrolments: new Map(
      [...world.enrolments.values()].map((row) => [
        row.id,
        { ...row, status: row.cohortId === null ? 'declined' : row.status },
      ]),
    ),
  }
}

const later = yearsLater()
const at = circumstances('2033-01-10')
const keys = dueThings(later, at.today)

describe('a purge', () => {
  it('takes closed cases with their working material, and leaves the minutes with the code alone', () => {
    const cases = keys.filter(({ kind }) => kind === 'cases')
    expect(cases.length).toBe(rowsOf(later, 'cases').length)
    const held = rowsOf(later, 'agendaItems').find(({ caseId }) => caseId !== null)!
    const title = numberedItems(later, held.meetingId).find(({ item }) => item.id === held.id)!.title
    const next = after(later, purgeApproved(cases, id(1)), at)
    for (const table of ['cases', 'preparations', 'summonses', 'feedbacks'] as const) {
      expect(rowsOf(next, table), table).toEqual([])
    }
    expect(numberedItems(next, held.meetingId).find(({ item }) => item.id === held.id)!.title).toBe(title)
    expect(rowsOf(next, 'notes')).toEqual(rowsOf(later, 'notes'))
  })

  it('leaves nothing of a row but that it is gone', () => {
    const next = after(later, purgeApproved(keys, id(1)), at)
    const went = keys.flatMap(({ rows }) => rows)
    expect(went.length).toBeGreaterThan(250)
    for (const { table, id } of went) expect(isEmptied(table, next[table].get(id) as never)).toBe(true)
    expect(rowsOf(next, 'persons')).toEqual([])
  })

  it('leaves no row that refers to one that is gone, whatever was approved', () => {
    fc.assert(
      fc.property(fc.subarray(keys), (chosen) => {
        fc.pre(chosen.length > 0)
        const outcome = purgeApproved(chosen, id(1))(later, at)
        if (!outcome.ok) {
          expect(outcome.problems[0]!.message).toMatch(/går inte att gallra medan/)
          return
        }
        const next = after(later, () => outcome, at)
        const gone = new Set(outcome.change.purge!.gone!.map(({ id }) => id))
        for (const table of tableNames) {
          for (const row of rowsOf(next, table)) {
            const mentions = Object.entries(row).filter(([, value]) => gone.has(value as never))
            // A § of minutes knows its case by id alone, so that what was written there stays in its place.
            const left = mentions.filter(
              ([field]) => !(field === 'caseId' && (table === 'agendaItems' || table === 'actions')),
            )
            expect(left, `${table} ${JSON.stringify(left)}`).toEqual([])
          }
        }
      }),
      { numRuns: 40 },
    )
  })

  it('refuses what has become needed again since it was approved', () => {
    const [first] = keys.filter(({ kind }) => kind === 'cases')
    const open = { ...later.cases.get(first!.thingId as never)!, status: 'waiting', closedOn: null } as const
    const reopened = { ...later, cases: new Map(later.cases).set(open.id, open) }
    expect(problemsOf(purgeApproved([first!], id(1))(reopened, at))[0]!.message).toMatch(/Listan har ändrats/)
  })

  it('refuses what is kept for a reason, and tells the reason in the protokoll without names and codes', () => {
    const [kept, other] = keys.filter(({ kind }) => kind === 'cases')
    const keeping = after(later, keepThing(kept!, { reason: 'En tillsyn pågår' }), at)
    expect(problemsOf(purgeApproved([kept!], id(1))(keeping, at))[0]!.message).toMatch(/behålls av ett skäl/)
    const next = after(keeping, purgeApproved([other!], id(1)), at)
    const paper = JSON.stringify(retentionMinutes(next, rowOf(next, 'retentionRuns', id(1))!))
    expect(paper).toContain('En tillsyn pågår')
    for (const { code, name } of world.persons.values()) {
      expect(paper).not.toContain(code)
      if (name !== '') expect(paper).not.toContain(name)
    }
  })
})

describe('what is left of a row', () => {
  it.each(tableNames)('%s: no field says anything, and the row can still be saved', (table) => {
    const row = [...world[table].values()][0]
    if (!row) return
    const left = emptied(table, row as never, at.now)
    tables[table].schema.parse(left)
    const shape: Readonly<Record<string, z.ZodType>> = tables[table].schema.shape
    for (const [field, value] of Object.entries(left)) {
      if (['id', 'rev', 'updatedAt', 'deletedAt'].includes(field) || shape[field] instanceof z.ZodEnum) continue
      expect(nothings, `${table}.${field}`).toContainEqual(value)
    }
  })
})

const nothings = [
  null,
  '',
  [],
  false,
  0,
  1,
  '1900-01-01',
  '1900-01-01T00:00:00.000Z',
  '00:00',
  '00000000-0000-0000-0000-000000000000',
  // How long a team's kinds of case take.
  { consultation: null, feedback: null, followUp: null, intake: null, closing: null },
]

it('keeps what a rule keeps for good, and what is not old enough', () => {
  expect(dueThings(later, date('2028-01-10')).filter(({ kind }) => kind === 'cases')).toEqual([])
  expect(keys.filter(({ kind }) => kind === 'minutes')).toEqual([])
})
