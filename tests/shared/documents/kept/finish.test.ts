import { asDraft } from '@shared/documents/draft'
import { forPublication } from '@shared/documents/for-publication'
import { adjustedBy, noteAdjustment } from '@shared/documents/kept/adjust'
import { compareModels } from '@shared/documents/kept/compare'
import { noteDelivery } from '@shared/documents/kept/deliveries'
import { beginNewVersion, finishMinutes, giveUpDraft } from '@shared/documents/kept/finish'
import { keepDocuments } from '@shared/documents/kept/keep'
import { minutesStanding } from '@shared/documents/kept/minutes-standing'
import { saveRetentionRules, usualRules } from '@shared/retention/rules'
import { removeOldDrafts } from '@shared/documents/kept/old-drafts'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { adjustmentNeeds } from '@shared/overview/adjustment-needs'
import type { Instant } from '@shared/calendar/date'
import { rowsOf, type State } from '@shared/record/state'
import { after, circumstances, date, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { held, heldMeeting } from '../held-meeting'
import { outlineOf, textsOf } from '../model-texts'

const at = circumstances('2027-02-24')
const world = heldMeeting()

function modelOf(state: State): DocumentModel {
  const minutes = minutesDocument(state, held.meeting, at)
  if (!minutes.ok) throw new Error(minutes.problem.message)
  return minutes.document
}
const made = (state: State, model = modelOf(state)) => ({
  model,
  records: [],
  bytes: new Uint8Array([7]),
  sha256: 'aa',
})
const finish = (state: State, model?: DocumentModel) => finishMinutes(held.meeting, made(state, model))
const saveDraft = (state: State) => keepDocuments([made(state, asDraft(modelOf(state)))], 'sparade ett utkast')
const finalOf = (state: State) => minutesStanding(state, held.meeting).final!
const draftOf = (state: State) => minutesStanding(state, held.meeting).draft
const firstProblem = (outcome: Parameters<typeof problemsOf>[0]) => problemsOf(outcome)[0]!

describe('minutes that are saved before they are färdigställda', () => {
  it('are one utkast, however often they are saved, and say so in the name of the file', () => {
    const state = after(after(world, saveDraft(world), at), saveDraft(world), at)
    expect(rowsOf(state, 'documents')).toMatchObject([
      { state: 'draft', version: 1, fileName: expect.stringMatching(/protokoll, utkast\.docx$/) as string },
    ])
  })

  it('become färdigställda under the same version, with day, user and what is kept', () => {
    const drafted = after(world, saveDraft(world), at)
    const state = after(drafted, finish(drafted), at)
    expect(rowsOf(state, 'documents')).toMatchObject([
      { state: 'finished', version: 1, finishedAt: at.now, savedAt: null, sha256: 'aa', sections: null },
    ])
    expect(finish(drafted)(drafted, at)).toMatchObject({ change: { barrier: 'finishedDocument', files: [{}] } })
  })

  it('go after 30 days, or as long as is decided, and with them their files; what is finished stays', () => {
    const drafted = after(world, saveDraft(world), at)
    const days = (now: string) => ({ ...at, now: now as Instant })
    expect(removeOldDrafts()(drafted, days('2027-03-24T08:00:00.000Z'))).toMatchObject({ change: { puts: [] } })
    expect(removeOldDrafts()(drafted, days('2027-03-26T08:00:00.000Z'))).toMatchObject({
      change: {
        puts: [{ row: { deletedAt: '2027-03-26T08:00:00.000Z' } }],
        purge: { documentIds: [draftOf(drafted)!.id] },
      },
    })
    const kept = (drafts: number | null) => after(drafted, saveRetentionRules({ ...usualRules, drafts }), at)
    const longAfter = days('2027-09-01T08:00:00.000Z')
    expect(removeOldDrafts()(kept(180), days('2027-03-26T08:00:00.000Z'))).toMatchObject({ change: { puts: [] } })
    expect(removeOldDrafts()(kept(180), longAfter)).toMatchObject({ change: { puts: [{ table: 'documents' }] } })
    expect(removeOldDrafts()(kept(null), longAfter)).toMatchObject({ change: { puts: [] } })
    const finished = after(world, finish(world), at)
    expect(removeOldDrafts()(finished, days('2028-03-26T08:00:00.000Z'))).toMatchObject({ change: { puts: [] } })
  })
})

describe('färdigställ', () => {
  it('is refused for a file that says something else than the meeting does now', () => {
    const other = { ...modelOf(world), blocks: modelOf(world).blocks.slice(1) }
    expect(firstProblem(finish(world, other)(world, at)).message).toContain('Mötet ändrades medan dokumentet skapades')
  })

  it('is refused while the meeting goes on, and twice', () => {
    const open = heldMeeting({ meeting: { status: 'planned', closedAt: null } })
    expect(firstProblem(finish(open)(open, at)).message).toContain('Mötet är inte avslutat')
    const finished = after(world, finish(world), at)
    expect(firstProblem(finish(finished)(finished, at)).message).toContain('redan färdigställt')
  })
})

describe('a new version', () => {
  const finished = after(world, finish(world), at)
  const begun = after(finished, beginNewVersion(finalOf(finished).id, { reason: ' Fel  namn ' }), at)

  it('asks for its reason, and leaves the one before as it is until it is finished', () => {
    expect(firstProblem(beginNewVersion(finalOf(finished).id, { reason: ' ' })(finished, at)).field).toBe('reason')
    expect(draftOf(begun)).toMatchObject({ version: 2, reason: 'Fel namn', sha256: '' })
    expect(finalOf(begun)).toEqual(finalOf(finished))
    const again = after(begun, finish(begun), at)
    expect(finalOf(again)).toMatchObject({ version: 2, reason: 'Fel namn', replacesId: finalOf(finished).id })
    expect(rowsOf(again, 'documents')).toHaveLength(2)
  })

  it('can be given up, and then the one before holds', () => {
    const given = after(begun, giveUpDraft(draftOf(begun)!.id), at)
    expect(draftOf(given)).toBeUndefined()
    expect(finalOf(given).version).toBe(1)
    expect(firstProblem(giveUpDraft(finalOf(finished).id)(finished, at)).message).toContain('finns inte kvar')
  })
})

describe('justering', () => {
  const finished = after(world, finish(world), at)
  const note = (on: string, by = 'Karin Öberg,  Peter Lind') => noteAdjustment(finalOf(finished).id, { on, by })

  it('is noted by whom and when, and changes no byte', () => {
    const state = after(finished, note('24 februari 2027'), at)
    expect(finalOf(state)).toMatchObject({
      state: 'adjusted',
      adjustedOn: '2027-02-24',
      adjusters: ['Karin Öberg', 'Peter Lind'],
      sha256: 'aa',
    })
  })

  it('is noted once more where it was wrong, and refused where nobody justerar', () => {
    const wrong = after(finished, note('24 februari 2027', 'Karin Ek'), at)
    const right = after(wrong, note('24 februari 2027'), at)
    expect(finalOf(right)).toMatchObject({ state: 'adjusted', adjusters: ['Karin Öberg', 'Peter Lind'], sha256: 'aa' })
    const nobody = { ...finished, presences: new Map(), teamMembers: new Map() }
    expect(firstProblem(note('24 februari 2027')(nobody, at)).message).toContain('ingen justerare')
  })

  it.each([
    ['nobody', '24 februari 2027', ' , ', 'by'],
    ['a day to come', '1 mars 2027', 'Karin Öberg', 'on'],
    ['a day before the meeting', '1 februari 2027', 'Karin Öberg', 'on'],
    ['no day', 'snart', 'Karin Öberg', 'on'],
  ])('is refused with %s', (_, on, by, field) => {
    expect(firstProblem(note(on, by)(finished, at)).field).toBe(field)
  })

  it('is asked for on Översikt before 14 days have gone, and not when it is done or nobody justerar', () => {
    const needs = (state: State) => adjustmentNeeds(state, at.today).map(({ due, target }) => [due, target])
    const meeting = finished.meetings.get(held.meeting)!
    const hasAdjuster = [...finished.presences.values()].some(({ role }) => role === 'adjuster')
    expect(hasAdjuster).toBe(true)
    expect(needs(finished)).toEqual([[adjustedBy(meeting), { page: 'minutes', id: held.meeting }]])
    expect(adjustedBy(meeting)).toBe('2027-03-09')
    expect(needs(after(finished, note('24 februari 2027'), at))).toEqual([])
    expect(needs({ ...finished, presences: new Map(), teamMembers: new Map() })).toEqual([])
    expect(needs(world)).toEqual([])
  })
})

describe('the variant for publishing', () => {
  const model = modelOf(world)
  const published = forPublication(model)
  const text = textsOf(published).join('\n')

  it('has every § by number, and nothing of what was said of cases', () => {
    const numbers = (document: DocumentModel) =>
      outlineOf(document).flatMap((line) => /^1 § ?\u00a0?\d+/.exec(line)?.[0] ?? [])
    expect(numbers(published)).toEqual(numbers(model))
    expect(outlineOf(published).join('\n')).toMatch(/§.\d Individärende/)
    expect(text).not.toMatch(/HAN-2027|Rekommendation|Frågeställning|Samlad bedömning/)
  })

  it('has no signatures and nobody by name', () => {
    const names = rowsOf(world, 'presences').map(({ staffId }) => world.staff.get(staffId)!.name)
    expect(names.length).toBeGreaterThan(3)
    for (const name of names) expect(text).not.toContain(name)
    expect(text).not.toContain('Underskrifter')
    expect(published.fileTitle).toMatch(/protokoll, för publicering$/)
  })

  it('keeps the shares of its tables whole', () => {
    for (const block of published.blocks) {
      if (block.kind === 'table') expect(block.columns.reduce((sum, { share }) => sum + share, 0)).toBe(100)
    }
  })
})

describe('two versions side by side', () => {
  const paper = (...lines: string[]): DocumentModel => ({
    ...modelOf(world),
    title: 'Protokoll',
    facts: [],
    blocks: lines.map((text) => ({ kind: 'paragraph', text })),
  })
  it.each([
    ['a changed line beside the one that took its place', ['a', 'b', 'c'], ['a', 'x', 'c'], [['b', 'x']]],
    ['an added line beside nothing', ['a', 'c'], ['a', 'b', 'c'], [[null, 'b']]],
    ['a line taken away beside nothing', ['a', 'b', 'c'], ['a', 'c'], [['b', null]]],
    ['nothing where they say the same', ['a', 'a', 'b'], ['a', 'a', 'b'], []],
    [
      'what moved as taken away and added',
      ['a', 'b', 'c'],
      ['b', 'c', 'a'],
      [
        ['a', null],
        [null, 'a'],
      ],
    ],
  ])('tell %s', (_, before, after, changed) => {
    const lines = compareModels(paper(...before), paper(...after))
    expect(lines.filter((line) => line.before !== line.after).map((line) => [line.before, line.after])).toEqual(changed)
    expect(lines.flatMap((line) => line.before ?? [])).toEqual(['Protokoll', ...before])
    expect(lines.flatMap((line) => line.after ?? [])).toEqual(['Protokoll', ...after])
  })
})

describe('that a document was lämnat', () => {
  const finished = after(world, finish(world), at)
  const note = (fields: { to?: string; on?: string }) =>
    noteDelivery(finalOf(finished).id, { to: 'Vårdcentralen', way: 'post', on: '24 februari 2027', ...fields })

  it('is noted with whom, how and when', () => {
    expect(rowsOf(after(finished, note({}), at), 'deliveries')).toMatchObject([
      { documentId: finalOf(finished).id, to: 'Vårdcentralen', way: 'post', on: date('2027-02-24') },
    ])
  })

  it.each([
    [{ to: ' ' }, 'to'],
    [{ on: '' }, 'on'],
    [{ on: '1 mars 2027' }, 'on'],
  ])('asks for %o', (fields, field) => {
    expect(firstProblem(note(fields)(finished, at)).field).toBe(field)
  })
})
