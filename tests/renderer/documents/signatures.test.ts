import validate from '@ooxml-tools/validate'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { forPublication } from '@shared/documents/for-publication'
import { usualLook } from '@shared/documents/look/look'
import type { Block, DocumentModel } from '@shared/documents/model'
import { contentWithout, sectionOf } from '@shared/documents/own-template/content-of'
import { saveSigning } from '@shared/documents/signing/signature-verbs'
import { SignedKind, signersOf, usualSigning, type Signing } from '@shared/documents/signing/signers'
import { renderWord } from '@shared/documents/word/render'
import { rowsOf, type State } from '@shared/record/state'
import { textsOf } from '@tests/shared/documents/model-texts'
import { accessibilityFaults } from '@tests/shared/documents/word-accessibility'
import { after, circumstances, date } from '@tests/shared/record/rows'
import { paragraphsOf, styleOf, textOf, wordPart } from '@tests/tools/word-texts'
import { everyDocument } from '@tests/world/every-document'
import { sampleWorld } from '@tests/world/sample-world'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

const today = date('2027-02-23')
const world = { ...sampleWorld(), documentSignatures: new Map() }

const withSigning = (kind: SignedKind, signing: Signing): State =>
  after(world, saveSigning(kind, signing), circumstances())

/** To make all of them takes half a second a world. */
const papers = new WeakMap<State, ReturnType<typeof everyDocument>>()

/** One paper of a kind, the same in every world that is made of the sample world. */
function paperOf(state: State, kind: SignedKind): DocumentModel {
  if (!papers.has(state)) papers.set(state, everyDocument(state, today))
  return papers.get(state)!.get(kind)![0]!
}

const signaturesIn = ({ blocks }: DocumentModel) => blocks.find((block) => block.kind === 'signatures')
const isHeading = (block: Block) => block.kind === 'heading' && block.text === 'Underskrifter'

/** What stands under the lines of a Word file, in order. */
async function signedOnIn(model: DocumentModel): Promise<string[]> {
  const bytes = await renderWord(model, usualLook)
  return paragraphsOf(wordPart(bytes, 'word/document.xml'))
    .filter((paragraph) => ['Underskrift', 'Underskriftsroll'].includes(styleOf(paragraph) ?? ''))
    .map(textOf)
}

describe('until something else is said', () => {
  it.each<[SignedKind, string[]]>([
    ['minutes', ['Karin Öberg, ordförande', 'Sara Holm, sekreterare', 'Peter Lind, justerare']],
    [
      'courseCertificate',
      ['Maria Ek, Kursledare, Arbetsförmedlingen', 'Johan Sandberg, Kursledare, Försäkringskassan'],
    ],
    ['attendanceList', []],
    [
      'closingDocument',
      [
        'Maria Ek, 19 februari 2027, Arbetsförmedlingen',
        'Inte godkänd än, Försäkringskassan',
        'HAN-2026-139, Deltagaren har läst',
      ],
    ],
    ['retentionMinutes', []],
    [
      'sipPlan',
      [
        'Ylva Stensdotter, Den som planen gäller',
        'Lena Dahl, För verksamheten, fast vårdkontakt, Region Stockholm',
        'Karin Öberg, För verksamheten, enhetschef, Haninge kommun',
        'Johan Sandberg, För verksamheten, personlig handläggare, Försäkringskassan',
      ],
    ],
  ])('%s is signed as it always was', (kind, lines) => {
    const signed = signaturesIn(paperOf(world, kind))?.lines ?? []
    expect(signed.map(({ name, role }) => `${name}, ${role}`)).toEqual(lines)
  })
})

describe.each(SignedKind.options)('a changed setting for %s', (kind) => {
  const [signer] = signersOf[kind]
  const state = withSigning(kind, {
    lines: [
      { signer: 'other', label: 'Enhetschef' },
      { signer: signer!, label: 'Undertecknat av' },
    ],
    hasPlaceAndDate: true,
  })
  const model = paperOf(state, kind)

  it('is what the document says last, in its order and with place and date', () => {
    const { lines, placeAndDate } = signaturesIn(model)!
    expect(placeAndDate).toBe('Ort och datum')
    expect(lines[0]).toEqual({ name: 'Namnförtydligande', role: 'Enhetschef' })
    expect(lines.length).toBeGreaterThan(1)
    for (const { name, role } of lines.slice(1)) {
      expect(name).not.toBe('')
      expect(role).toMatch(/^Undertecknat av(, .+)?$/)
    }
    expect(isHeading(model.blocks.at(-2)!)).toBe(true)
  })

  it('is the same in Word and on the screen, readable by all', async () => {
    const { lines } = signaturesIn(model)!
    const expected = lines.flatMap(({ name, role }) => ['Ort och datum', name, role])
    expect(await signedOnIn(model)).toEqual(expected)
    const html = renderToStaticMarkup(createElement(DocumentOnScreen, { document: model }))
    const list = /<ul class="[^"]*signatures.*?<\/ul>/s.exec(html)?.[0] ?? ''
    expect([...list.matchAll(/>([^<]+)</g)].map(([, text]) => text)).toEqual(expected)
    const bytes = await renderWord(model, usualLook)
    expect(accessibilityFaults(bytes)).toEqual([])
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  }, 60_000)

  it('has its place in a template of the organisation’s own', () => {
    expect(sectionOf(model, 'underskrifter')).toEqual([signaturesIn(model)])
    expect(contentWithout(model, ['underskrifter']).some(({ kind: of }) => of === 'signatures')).toBe(false)
  })

  it('leaves no heading behind where nobody signs, and is never published', async () => {
    const unsigned = paperOf(withSigning(kind, { lines: [], hasPlaceAndDate: true }), kind)
    for (const paper of [unsigned, forPublication(model)]) {
      expect(signaturesIn(paper)).toBeUndefined()
      expect(paper.blocks.some(isHeading)).toBe(false)
      expect(textsOf(paper)).not.toContain('Ort och datum')
    }
    expect(await signedOnIn(unsigned)).toEqual([])
  })

  it('leaves the other kinds as they are', () => {
    for (const other of SignedKind.options.filter((each) => each !== kind)) {
      expect(signaturesIn(paperOf(state, other))).toEqual(signaturesIn(paperOf(world, other)))
    }
  })
})

it('a team that has no signatures has none, whatever the setting says', () => {
  const state = withSigning('minutes', { ...usualSigning.minutes, hasPlaceAndDate: true })
  const teams = new Map(rowsOf(state, 'teams').map((team) => [team.id, { ...team, hasSignatures: false }]))
  expect(signaturesIn(paperOf({ ...state, teams }, 'minutes'))).toBeUndefined()
})
