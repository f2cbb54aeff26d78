import { keepDocuments, saveAgain } from '@shared/documents/kept/keep'
import { listedDocuments } from '@shared/documents/kept/register'
import { versionsOf } from '@shared/documents/kept/versions'
import type { DocumentModel } from '@shared/documents/model'
import { rowsOf, type State } from '@shared/record/state'
import { aModel } from '@tests/renderer/data/documents/kept'
import { sampleWorld } from '@tests/world/sample-world'
import { after, circumstances, problemsOf, id } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const at = circumstances()
const world = sampleWorld()
const meeting = rowsOf(world, 'meetings').find(({ status }) => status === 'planned')!
const summonsed = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!

const model = (fields: Partial<DocumentModel> = {}): DocumentModel => ({
  ...aModel(),
  kind: 'itemSummons',
  about: { table: 'agendaItems', id: summonsed.id },
  title: 'Kallelse',
  fileTitle: '2027-02-23 Resursråd Haninge – kallelse',
  ...fields,
})
const made = (fields?: Partial<DocumentModel>, bytes = new Uint8Array([1, 2])) => ({
  model: model(fields),
  records: [{ table: 'cases', id: summonsed.caseId! } as const],
  bytes,
  sha256: 'aa',
})
const keep = (state: State, ...documents: ReturnType<typeof made>[]) =>
  after(state, keepDocuments(documents, 'sparade kallelsen som Word'), at)
const kept = (state: State) => rowsOf(state, 'documents').filter(({ kind }) => kind === 'itemSummons')

describe('a document that is saved', () => {
  it('stands in the register by what it is made from: by code and day, never by a name', () => {
    const [row] = listedDocuments(keep(world, made())).filter(({ document }) => document.kind === 'itemSummons')
    const code = world.cases.get(summonsed.caseId!)!.code
    expect(row).toMatchObject({ name: 'Kallelse till en punkt' })
    expect(row!.about).toContain(`${code}, Resursråd`)
    expect(row!.document).toMatchObject({
      version: 1,
      state: 'made',
      size: 2,
      recordIds: [summonsed.caseId],
      savedAt: at.now,
      fileName: '2027-02-23 Resursråd Haninge – kallelse.docx',
    })
  })

  it('keeps its file in the change, which cannot be undone', () => {
    const outcome = keepDocuments([made()], 'sparade kallelsen som Word')(world, at)
    expect(outcome).toMatchObject({
      change: { barrier: 'finishedDocument', files: [{ model: model(), bytes: new Uint8Array([1, 2]) }] },
    })
  })

  it('is the next version of the same document, and the first of another', () => {
    const other = { about: { table: 'meetings', id: meeting.id } } as const
    const state = keep(keep(world, made()), made(), made(other))
    const versions = versionsOf(state, { ...kept(state)[0]!, aboutId: summonsed.id })
    expect(versions.map(({ version }) => version)).toEqual([2, 1])
    expect(versions[0]!.replacesId).toBe(versions[1]!.id)
    expect(versionsOf(state, { ...versions[0]!, aboutId: meeting.id })).toHaveLength(1)
  })

  it('of many things is another document under another title', () => {
    const overview = { kind: 'courseOverview', about: null } as const
    const state = keep(
      world,
      made({ ...overview, title: 'Kursöversikt 2027' }),
      made({ ...overview, title: 'Kursöversikt 2028' }),
      made({ ...overview, title: 'Kursöversikt 2028' }),
    )
    const versions = rowsOf(state, 'documents').filter(({ kind }) => kind === 'courseOverview')
    expect(versions.map(({ title, version }) => [title, version])).toEqual([
      ['Kursöversikt 2027', 1],
      ['Kursöversikt 2028', 1],
      ['Kursöversikt 2028', 2],
    ])
  })

  it('is noted again when it is saved again, and refused when it is gone', () => {
    const state = keep(world, made())
    const later = { ...circumstances(), now: '2027-03-01T09:00:00.000Z' as typeof at.now }
    const [row] = kept(after(state, saveAgain(kept(state)[0]!.id), later))
    expect(row).toMatchObject({ savedAt: later.now, version: 1, sha256: 'aa' })
    expect(problemsOf(saveAgain(id(1))(state, at))[0]!.message).toContain('finns inte kvar')
  })
})
