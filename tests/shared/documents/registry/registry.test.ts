import { factOf } from '@shared/documents/own-template/content-of'
import { enterDocument } from '@shared/documents/kept/enter'
import { beginNewVersion, finishMinutes } from '@shared/documents/kept/finish'
import { keepDocuments } from '@shared/documents/kept/keep'
import { minutesStanding } from '@shared/documents/kept/minutes-standing'
import { sameAs } from '@shared/documents/kept/versions'
import { exampleDocument } from '@shared/documents/example-document'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { numbered } from '@shared/documents/registry/numbered'
import { registryNo, type RegistryForm } from '@shared/documents/registry/registry-no'
import { registryNoFor, seriesOf } from '@shared/documents/registry/registry-series'
import { saveSeries, type SeriesInput } from '@shared/documents/registry/series-verbs'
import { forPublication } from '@shared/documents/for-publication'
import { emptyState, rowsOf, type State } from '@shared/record/state'
import { after, circumstances, date, id, problemsOf } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting } from '../held-meeting'

const at = circumstances('2027-02-24')
const asked: SeriesInput = { prefix: 'SF', form: 'dash', kinds: ['minutes', 'closingDocument'], last: 13 }
const withSeries = (state: State, changed: Partial<SeriesInput> = {}) =>
  after(state, saveSeries({ ...asked, ...changed }), at)
const bytes = new Uint8Array([7])

/** The slutdokumentation of one place, with the number that it has or gets. */
function paper(state: State, of: number, today = at.today): DocumentModel {
  const { facts, ...rest } = exampleDocument('closingDocument', '')
  const model = {
    ...rest,
    facts: facts.filter(({ label }) => label !== 'Dnr'),
    about: { table: 'enrolments', id: id(of) } as const,
  }
  return numbered(model, registryNoFor(state, sameAs(model), today))
}
const made = (model: DocumentModel, sha256 = 'aa') => ({ model, records: [], bytes, sha256 })
const enter = (state: State, of: number, around = at, sha256?: string) =>
  after(state, enterDocument(made(paper(state, of, around.today), sha256)), around)
const numbersOf = (state: State) => rowsOf(state, 'documents').map(({ registryNo: no }) => no?.text)

describe('how a dnr is written', () => {
  it.each<[RegistryForm, string, string]>([
    ['dash', 'SF', 'SF 2027-014'],
    ['slash', '', '2027/014'],
    ['numberFirst', 'Dnr SF', 'Dnr SF 014/2027'],
  ])('%s after "%s"', (form, prefix, text) => {
    expect(registryNo({ prefix, form }, { year: 2027, number: 14 })).toEqual({ year: 2027, number: 14, text })
  })

  it('grows when three digits are not enough', () => {
    expect(registryNo({ prefix: '', form: 'dash' }, { year: 2027, number: 1000 }).text).toBe('2027-1000')
  })
})

describe('the dnr of minutes', () => {
  const world = withSeries(heldMeeting())
  const minutesOf = (state: State) => {
    const minutes = minutesDocument(state, held.meeting, at)
    if (!minutes.ok) throw new Error(minutes.problem.message)
    return minutes.document
  }
  const withNo = (state: State) => {
    const model = minutesOf(state)
    return made(numbered(model, registryNoFor(state, sameAs(model), at.today)))
  }
  const finish = (state: State) => after(state, finishMinutes(held.meeting, withNo(state)), at)
  const finalOf = (state: State) => minutesStanding(state, held.meeting).final!

  it('is the next one, and stands in the facts, the footer, the template’s field and the register', () => {
    const { model } = withNo(world)
    expect(model.facts[0]).toEqual({ label: 'Dnr', value: 'SF 2027-014' })
    expect(model.footer).toMatch(/ · Dnr SF 2027-014$/)
    expect(factOf(model, 'dnr')).toBe('SF 2027-014')
    expect(finalOf(finish(world)).registryNo).toEqual({ year: 2027, number: 14, text: 'SF 2027-014' })
  })

  it('is the same in a new version, and in the variant for publishing', () => {
    const finished = finish(world)
    const begun = after(finished, beginNewVersion(finalOf(finished).id, { reason: 'Fel namn' }), at)
    const again = finish(begun)
    expect(finalOf(again)).toMatchObject({ version: 2, registryNo: { text: 'SF 2027-014' } })
    expect(seriesOf(again)?.given).toEqual([{ year: 2027, last: 14 }])
    expect(forPublication(withNo(world).model).facts[0]).toEqual({ label: 'Dnr', value: 'SF 2027-014' })
  })

  it('is asked of the paper: one without it, or with a number that was given meanwhile, is refused', () => {
    const meanwhile = enter(world, 1)
    for (const file of [made(minutesOf(world)), withNo(world)]) {
      expect(problemsOf(finishMinutes(held.meeting, file)(meanwhile, at))[0]?.message).toMatch(/Mötet ändrades/)
    }
  })

  it('is none where the kind gets none', () => {
    const without = withSeries(heldMeeting(), { kinds: ['closingDocument'] })
    expect(finalOf(finish(without)).registryNo).toBeNull()
    expect(finalOf(finish(heldMeeting())).registryNo).toBeNull()
  })
})

describe('a paper that gets its dnr when it is saved', () => {
  const world = withSeries(emptyState())

  it('keeps it though the saving is called off, and is the same version when it is saved after all', () => {
    const entered = enter(world, 1)
    expect(rowsOf(entered, 'documents')).toMatchObject([{ registryNo: { text: 'SF 2027-014' }, savedAt: null }])
    const saved = after(entered, keepDocuments([made(paper(entered, 1))], 'sparade'), at)
    expect(rowsOf(saved, 'documents')).toMatchObject([{ version: 1, savedAt: at.now }])
    const changed = after(enter(saved, 1, at, 'bb'), keepDocuments([made(paper(saved, 1), 'bb')], 'sparade'), at)
    expect(rowsOf(changed, 'documents')).toMatchObject([
      { version: 1, registryNo: { text: 'SF 2027-014' } },
      { version: 2, registryNo: { text: 'SF 2027-014' }, savedAt: at.now },
    ])
  })

  it('is refused when the number went to another one meanwhile', () => {
    const model = paper(world, 2)
    expect(problemsOf(enterDocument(made(model))(enter(world, 1), at))[0]?.message).toBe(
      'Ett annat dokument fick numret. Inget är sparat. Försök igen.',
    )
  })

  it('leaves no number to another one when it is purged', () => {
    const purged = { ...enter(world, 1), documents: new Map() }
    expect(numbersOf(enter(purged, 2))).toEqual(['SF 2027-015'])
  })

  it('never leaves a gap or a double, whatever is made again, in whichever year', () => {
    const step = fc.record({ of: fc.integer({ min: 1, max: 6 }), year: fc.integer({ min: 2027, max: 2029 }) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
        const state = steps.reduce(
          (next, { of, year }, nth) => enter(next, of, circumstances(`${year}-05-04`), `${nth}`),
          withSeries(emptyState(), { last: 0 }),
        )
        const byPaper = new Map<string, Set<string>>()
        const byYear = new Map<number, Set<number>>()
        for (const { aboutId, registryNo: no } of rowsOf(state, 'documents')) {
          byPaper.set(aboutId!, (byPaper.get(aboutId!) ?? new Set()).add(no!.text))
          byYear.set(no!.year, (byYear.get(no!.year) ?? new Set()).add(no!.number))
        }
        const texts = [...byPaper.values()].flatMap((each) => [...each])
        expect(texts).toHaveLength(byPaper.size)
        expect(new Set(texts).size).toBe(texts.length)
        for (const numbers of byYear.values()) {
          expect([...numbers].sort((a, b) => a - b)).toEqual([...numbers].map((_, nth) => nth + 1))
        }
      }),
    )
  })
})

describe('the series', () => {
  it('goes on from the last number that was given by hand, and keeps those of other years', () => {
    const next = after(
      enter(withSeries(emptyState()), 1),
      saveSeries({ ...asked, last: 20 }),
      circumstances('2028-01-03'),
    )
    expect(seriesOf(next)?.given).toEqual([
      { year: 2027, last: 14 },
      { year: 2028, last: 20 },
    ])
    expect(registryNoFor(next, sameAs(paper(next, 2)), date('2028-01-03'))?.text).toBe('SF 2028-021')
  })

  it.each<[string, Partial<SeriesInput>, string]>([
    ['a number that a document has', { last: 13 }, 'last'],
    ['no number', { last: '' }, 'last'],
    ['a part of a number', { last: 1.5 }, 'last'],
    ['a prefix without end', { prefix: 'S'.repeat(500) }, 'prefix'],
  ])('is refused with %s', (_, changed, field) => {
    const state = enter(withSeries(emptyState()), 1)
    expect(problemsOf(saveSeries({ ...asked, last: 14, ...changed })(state, at)).map((each) => each.field)).toEqual([
      field,
    ])
  })
})
