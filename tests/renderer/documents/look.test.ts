import validate from '@ooxml-tools/validate'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { LookContext } from '@renderer/ui/document/look-context'
import { exampleDocument } from '@shared/documents/example-document'
import type { Look } from '@shared/documents/look/look'
import { renderWord } from '@shared/documents/word/render'
import { paragraphsOf, styleOf, textOf, wordPart } from '@tests/tools/word-texts'
import { tinyLogo } from '@tests/world/tiny-logo'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, it } from 'vitest'

const look: Look = {
  letterhead: ['Samordningsförbundet Åsikten', 'Box 1, 123 45 Exempelstad'],
  logo: { ...tinyLogo, alt: 'Förbundets logotyp' },
  accent: '6C3F70',
  bodyFont: 'Georgia',
  headingFont: 'Verdana',
  footer: 'Org.nr 222000-0000',
}
const model = exampleDocument('minutes', 'Samordningsförbundet Åsikten')

describe('the organisation’s look', () => {
  let bytes: Uint8Array<ArrayBuffer>
  let document: string
  let styles: string
  const html = renderToStaticMarkup(
    createElement(LookContext, { value: look }, createElement(DocumentOnScreen, { document: model })),
  )

  beforeAll(async () => {
    bytes = await renderWord(model, look)
    document = wordPart(bytes, 'word/document.xml')
    styles = wordPart(bytes, 'word/styles.xml')
  })

  it('is a file that Word’s own rules find no fault in', async () => {
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  }, 60_000)

  it('begins with the logo, told in words, and the letterhead, with the organisation named once', () => {
    const [picture, ...lines] = paragraphsOf(document).slice(0, 4)
    expect(picture).toContain('descr="Förbundets logotyp"')
    expect(lines.map((line) => [styleOf(line), textOf(line)])).toEqual([
      ['Brevhuvudsnamn', 'Samordningsförbundet Åsikten'],
      ['Brevhuvudsrad', 'Box 1, 123 45 Exempelstad'],
      ['Title', 'Protokoll Resursråd Exempelstad'],
    ])
    expect(html.indexOf('alt="Förbundets logotyp"')).toBeLessThan(html.indexOf('Box 1, 123 45'))
    expect(html.match(/>Samordningsförbundet Åsikten</g)).toHaveLength(1)
  })

  it('gives titles and headings its colour and font, and the text its own', () => {
    for (const id of ['Title', 'Heading1']) {
      const definition = new RegExp(`<w:style [^>]*w:styleId="${id}".*?</w:style>`, 's').exec(styles)?.[0]
      expect(definition).toContain('<w:color w:val="6C3F70"/>')
      expect(definition).toContain('w:ascii="Verdana"')
    }
    expect(/<w:docDefaults>.*<\/w:docDefaults>/s.exec(styles)?.[0]).toContain('w:ascii="Georgia"')
    expect(html).toContain('--accent:#6C3F70')
    expect(html).toContain('--body-font:Georgia')
    expect(html).toContain('--heading-font:Verdana')
  })

  it('has the organisation’s line in the footer of every page', () => {
    expect(paragraphsOf(wordPart(bytes, 'word/footer1.xml')).map(textOf)).toEqual([
      expect.stringMatching(/^Resursråd Exempelstad · 9 mars 2027\tSida/) as string,
      'Org.nr 222000-0000',
    ])
    expect(html).toContain('<p>Org.nr 222000-0000</p></footer>')
  })
})
