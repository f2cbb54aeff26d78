import validate from '@ooxml-tools/validate'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { usualLook } from '@shared/documents/look/look'
import { renderWord } from '@shared/documents/word/render'
import { date } from '@tests/shared/record/rows'
import { held, heldMeeting, type Changes } from '@tests/shared/documents/held-meeting'
import { outlineOf, textsOf } from '@tests/shared/documents/model-texts'
import { paragraphsOf, styleOf, textOf, wordPart } from '@tests/tools/word-texts'
import { beforeAll, describe, expect, it } from 'vitest'

function minutesOf(changes: Changes = {}): DocumentModel {
  const minutes = minutesDocument(heldMeeting(changes), held.meeting, { today: date('2027-02-23') })
  if (!minutes.ok) throw new Error(minutes.problem.message)
  return minutes.document
}

const textsIn = (xml: string) => paragraphsOf(xml).flatMap((paragraph) => textOf(paragraph).split('\t'))

describe('the minutes as a Word file', () => {
  const model = minutesOf()
  let bytes: Uint8Array<ArrayBuffer>
  let document: string
  let styles: string

  beforeAll(async () => {
    bytes = await renderWord(model, usualLook)
    document = wordPart(bytes, 'word/document.xml')
    styles = wordPart(bytes, 'word/styles.xml')
  })

  it('say every text of the document in its order, and nothing else', () => {
    expect(textsIn(document)).toEqual(textsOf(model))
  })

  it('are a file that Word’s own rules find no fault in', async () => {
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  }, 60_000)

  it('have the title in Word’s title style and every heading at its level', () => {
    const styled = paragraphsOf(document).map((paragraph) => [styleOf(paragraph), textOf(paragraph)])
    expect(styled).toContainEqual(['Title', 'Protokoll Resursråd Haninge'])
    const levels: Record<string, number> = { Heading1: 1, Heading2: 2, Rekommendationsrubrik: 2, Beslutsrubrik: 2 }
    const outline = styled
      .filter(([id]) => id !== undefined && id in levels)
      .map(([id, text]) => `${levels[id ?? '']} ${text?.replaceAll('\u00a0', ' ')}`)
    expect(outline).toEqual(outlineOf(model))
  })

  it.each(['Heading1', 'Heading2', 'Rekommendationsrubrik', 'Beslutsrubrik'])('keep %s with what follows', (id) => {
    const definition = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0]
    expect(definition).toContain('<w:keepNext/>')
    expect(definition).toMatch(/<w:outlineLvl w:val="[01]"\/>/)
  })

  it('mark rekommendation and beslut by styles of their own, lists included', () => {
    const texts = (id: string) => paragraphsOf(document).filter((paragraph) => styleOf(paragraph) === id)
    expect(texts('Rekommendation').map(textOf)).toEqual([
      'Fortsätt med arbetsträning på samma plats, tre halva dagar i veckan, med stöd av SE-handledare.',
      'Börja med arbetsträning på halvtid.',
      'Fast kontakt hos AF.',
      'Läkarintyg förnyas i vår.',
    ])
    expect(texts('Rekommendation').filter((paragraph) => paragraph.includes('<w:numPr>'))).toHaveLength(2)
    expect(texts('Beslut').map(textOf)).toEqual(['Ärendet bordlades till ett senare möte.'])
  })

  it('give every table a header row that repeats, rows that do not split, fixed columns and a description', () => {
    const tables = document.match(/<w:tbl>.*?<\/w:tbl>/gs) ?? []
    expect(tables).toHaveLength(model.blocks.filter(({ kind }) => kind === 'table').length)
    for (const table of tables) {
      const [header = '', ...rows] = table.match(/<w:tr>.*?<\/w:tr>/gs) ?? []
      expect(header).toContain('<w:tblHeader/>')
      expect(rows.join('')).not.toContain('<w:tblHeader/>')
      for (const row of [header, ...rows]) expect(row).toContain('<w:cantSplit/>')
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/>/)
      const widths = [...table.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width))
      expect(widths.reduce((sum, width) => sum + width, 0)).toBe(9070)
      expect(table).not.toMatch(/w:gridSpan|w:vMerge/)
    }
  })

  it('hold no empty paragraph and no text box', () => {
    expect(paragraphsOf(document).filter((paragraph) => textOf(paragraph).trim() === '')).toEqual([])
    expect(document).not.toContain('w:txbxContent')
  })

  it('are Swedish, and carry title and author', () => {
    expect(styles).toContain('<w:lang w:val="sv-SE" w:eastAsia="sv-SE"/>')
    const core = wordPart(bytes, 'docProps/core.xml')
    expect(core).toContain('<dc:title>Protokoll Resursråd Haninge</dc:title>')
    expect(core).toContain('<dc:creator>Samordningsförbundet Östra Södertörn</dc:creator>')
    expect(core).not.toMatch(/Un-named/)
  })

  it('are A4 with team, date and “Sida X av Y” at every foot', () => {
    expect(document).toContain('<w:pgSz w:w="11906" w:h="16838"')
    expect(document).toMatch(/<w:footerReference w:type="default"/)
    const footer = wordPart(bytes, 'word/footer1.xml')
    expect(textOf(footer).replaceAll('\u00a0', ' ')).toBe('Resursråd Haninge · tisdag 23 februari 2027\tSida  av ')
    expect([...footer.matchAll(/<w:instrText[^>]*>([^<]*)</g)].map(([, field]) => field)).toEqual(['PAGE', 'NUMPAGES'])
  })

  it('name nobody who takes part in an insats, in any part of the file', async () => {
    const named = await renderWord(
      minutesOf({ review: { discussion: 'Elin Sjöström, född 980314-2382, var med.' } }),
      usualLook,
    )
    const parts = ['word/document.xml', 'docProps/core.xml', 'word/footer1.xml'].map((path) => wordPart(named, path))
    expect(parts.join('')).not.toMatch(/sjöström|980314|2382/i)
  })
})

describe('hard input in Word', () => {
  it('simply works: ten thousand characters, right-to-left text, emoji, markup and control characters', async () => {
    const model = minutesOf({
      team: { name: 'Råd <b>&"åäö' },
      review: {
        discussion: `${'Långt resonemang. '.repeat(600)}\nمرحبا بالعالم\n👩🏽‍🔬 <w:t>\u0000\u0007&amp;`,
        recommendation: '\u0001\u001f',
      },
    })
    const bytes = await renderWord(model, usualLook)
    const document = wordPart(bytes, 'word/document.xml')
    expect(textsIn(document)).toEqual(textsOf(model))
    expect(outlineOf(model).filter((heading) => heading === '2 Rekommendation')).toHaveLength(1)
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  }, 60_000)
})
