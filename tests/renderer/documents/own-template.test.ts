import validate from '@ooxml-tools/validate'
import { readTemplateFile } from '@renderer/data/foreign/read-template-file'
import { asDraft } from '@shared/documents/draft'
import { exampleDocument } from '@shared/documents/example-document'
import { usualLook } from '@shared/documents/look/look'
import { checkPlaceholders, isUsable } from '@shared/documents/own-template/check-placeholders'
import { fillTemplate } from '@shared/documents/word/fill-template'
import { paragraphsOf, styleOf, textOf, wordPart } from '@tests/tools/word-texts'
import { unzip } from '@tests/tools/unzip'
import { zip } from '@tests/tools/zip'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'

const model = exampleDocument('minutes', 'Samordningsförbundet Exempelstad')

function template(name: Template): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path.resolve(import.meta.dirname, '../../world/templates', `${name}.docx`)))
}

async function faultsIn(file: Uint8Array<ArrayBuffer>): Promise<string[]> {
  return (await validate(file, 'docx', 'Microsoft365')).map(({ description }) => description)
}

const templates = ['libreoffice', 'python-docx'] as const
type Template = (typeof templates)[number]
let faultsOfTemplates: Record<Template, string[]>
beforeAll(async () => {
  faultsOfTemplates = {
    libreoffice: await faultsIn(template('libreoffice')),
    'python-docx': await faultsIn(template('python-docx')),
  }
})

/** What Word's rules find in a filled template and not in the template as it was: LibreOffice writes `true` where Word has 1. */
async function newFaults(filled: Uint8Array<ArrayBuffer>, of: Template): Promise<string[]> {
  return (await faultsIn(filled)).filter((fault) => !faultsOfTemplates[of].includes(fault))
}

const texts = (xml: string) => [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph]) => textOf(paragraph))

describe.each<[Template, string[]]>([
  ['libreoffice', ['titel', 'datum', 'tid', 'ordforande', 'narvarande.namn', 'narvarande.part', 'innehall']],
  ['python-docx', ['titel', 'uppgifter', 'innehall', 'underskrifter', 'organisation', 'sidfot']],
])('a template made in %s', (name, expected) => {
  let filled: Uint8Array<ArrayBuffer>
  let document: string

  beforeAll(async () => {
    filled = await fillTemplate(template(name), model, usualLook)
    document = wordPart(filled, 'word/document.xml')
  })

  it('is read, with the placeholders that are split over runs', async () => {
    const read = await readTemplateFile(template(name))
    if (!read.ok) throw new Error(read.refusal)
    const check = checkPlaceholders(read.placeholders)
    expect(check.known.map((placeholder) => placeholder.name)).toEqual(expect.arrayContaining(expected))
    expect(isUsable(check)).toBe(true)
  })

  it('becomes a file that Word’s own rules find no fault in but those of its own program', async () => {
    expect(await newFaults(filled, name)).toEqual([])
  }, 60_000)

  it('has every placeholder filled in, in its text, header and footer', () => {
    const parts = [...unzip(filled)].filter(([part]) => /^word\/(document|header\d|footer\d)\.xml$/.test(part))
    for (const [, xml] of parts) expect(texts(xml).join('\n')).not.toMatch(/\{\{|\}\}/)
    expect(texts(document)).toContain('Protokoll Resursråd Exempelstad')
    expect(texts(wordPart(filled, 'word/footer1.xml')).join()).toContain('Resursråd Exempelstad · 9 mars 2027')
  })

  it('says what the document says, with its headings in the template’s own style', () => {
    const styled = [...document.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([each]) => [styleOf(each), textOf(each)])
    expect(styled).toContainEqual(['Heading1', '§\u00a01 Ärende EXE-2027-001'])
    expect(styled).toContainEqual(['Rekommendation', 'Börja med arbetsträning på halv tid.'])
    expect(styled).toContainEqual(['Tabelltext', 'Kontaktar arbetsgivaren'])
  })

  it('asks for no style that it does not have', () => {
    const has = new Set([...wordPart(filled, 'word/styles.xml').matchAll(/w:styleId="([^"]*)"/g)].map(([, id]) => id))
    const asked = [...document.matchAll(/<w:(?:pStyle|rStyle|tblStyle) w:val="([^"]*)"/g)].map(([, id]) => id)
    expect(asked.filter((id) => !has.has(id))).toEqual([])
  })

  it('is Swedish, and has the title and author of the document', () => {
    expect(wordPart(filled, 'word/styles.xml')).toMatch(/<w:rPrDefault>.*<w:lang w:val="sv-SE"/s)
    const core = wordPart(filled, 'docProps/core.xml')
    expect(core).toContain('>Protokoll Resursråd Exempelstad</dc:title>')
    expect(core).toContain('>Kim Exempel</dc:creator>')
  })
})

describe('an utkast', () => {
  const draft = { ...model, isDraft: true } as const
  const headersIn = (file: Uint8Array<ArrayBuffer>) =>
    [...unzip(file)].filter(([part]) => /^word\/\w*header\w*\.xml$/i.test(part)).map(([, xml]) => xml)
  const marks = (xml: string) => xml.match(/<v:textpath [^>]*string="UTKAST"/g)?.length ?? 0
  const changed = (name: Template, change: (part: string, content: string) => string | undefined) =>
    zip(
      [...unzip(template(name))].flatMap(([part, content]) => {
        const made = change(part, content)
        return made === undefined ? [] : [{ name: part, content: made }]
      }),
    )
  /** The header that each kind of page shows, by the first section of the document. */
  const headerOn = (file: Uint8Array<ArrayBuffer>, kind: string) => {
    const reference = new RegExp(`<w:headerReference[^>]*w:type="${kind}"[^>]*r:id="([^"]*)"`)
    const id = reference.exec(wordPart(file, 'word/document.xml'))?.[1]
    const relations = wordPart(file, 'word/_rels/document.xml.rels').match(/<Relationship [^>]*>/g) ?? []
    const relation = relations.find((each) => each.includes(`Id="${id}"`))
    return wordPart(file, `word/${/Target="([^"]*)"/.exec(relation ?? '')?.[1]}`)
  }

  it('says that it is one among its facts, or where its content begins', async () => {
    const filled = await fillTemplate(template('libreoffice'), draft, usualLook)
    const all = texts(wordPart(filled, 'word/document.xml'))
    expect(all[all.indexOf('UTKAST') + 1]).toBe('§\u00a01 Ärende EXE-2027-001')
    const withFacts = await fillTemplate(template('python-docx'), asDraft(model), usualLook)
    const told = texts(wordPart(withFacts, 'word/document.xml'))
    expect(told.filter((text) => /utkast/i.test(text))).toEqual(['Läge\tUtkast, inte färdigställt'])
  })

  it.each(templates)(
    'has its watermark on every page in a template made in %s, without a line more in its header',
    async (name) => {
      const filled = await fillTemplate(template(name), draft, usualLook)
      for (const kind of ['default', 'first', 'even']) expect(marks(headerOn(filled, kind))).toBe(1)
      const header = wordPart(filled, 'word/header1.xml')
      expect(texts(header)).toHaveLength(1)
      expect(texts(header).join()).toMatch(/Exempelstad/)
      const ids = headersIn(filled).map((xml) => /<v:shape id="([^"]*)"/.exec(xml)?.[1])
      expect(new Set(ids).size).toBe(ids.length)
      expect(await newFaults(filled, name)).toEqual([])
    },
    60_000,
  )

  it.each(templates)(
    'has its watermark in a template made in %s that has no header',
    async (name) => {
      const bare = changed(name, (part, content) => {
        if (part === 'word/header1.xml') return undefined
        if (part === '[Content_Types].xml') return content.replace(/<Override [^>]*header1[^>]*>/, '')
        return content.replace(/<w:headerReference [^>]*>/, '').replace(/<Relationship [^>]*"header1\.xml"[^>]*>/, '')
      })
      const filled = await fillTemplate(bare, draft, usualLook)
      for (const kind of ['default', 'first', 'even']) expect(marks(headerOn(filled, kind))).toBe(1)
      expect(await newFaults(filled, name)).toEqual([])
    },
    60_000,
  )

  it('has its watermark in a template without sections, and in a header that is empty', async () => {
    const sectionless = changed('python-docx', (_, content) => content.replace(/<w:sectPr[\s>].*<\/w:sectPr>/s, ''))
    expect(marks(headerOn(await fillTemplate(sectionless, draft, usualLook), 'default'))).toBe(1)
    const empty = changed('python-docx', (part, content) =>
      part === 'word/header1.xml' ? content.replace(/<w:p>.*<\/w:p>/s, '<w:p/>') : content,
    )
    const filled = await fillTemplate(empty, draft, usualLook)
    expect(marks(headerOn(filled, 'default'))).toBe(1)
    expect(await newFaults(filled, 'python-docx')).toEqual([])
  }, 60_000)

  it('is what a finished document does not look like', async () => {
    for (const name of templates) {
      const headers = headersIn(await fillTemplate(template(name), model, usualLook))
      expect(headers).toHaveLength(1)
      expect(headers.map(marks)).toEqual([0])
    }
  })
})

describe('what has a place of its own', () => {
  it('is not told again in the content', async () => {
    const document = wordPart(await fillTemplate(template('libreoffice'), model, usualLook), 'word/document.xml')
    const all = texts(document)
    expect(all.filter((text) => text === 'Alex Exempel')).toHaveLength(1)
    expect(all).not.toContain('Närvarande')
    expect(
      document
        .match(/<w:tr[ >].*?<\/w:tr>/gs)
        ?.slice(0, 3)
        .map(textOf),
    ).toEqual(['VemFrån', 'Alex Exempelkommunen', 'Kim ExempelAF'])
  })

  it('leaves nothing behind where the document has no such thing', async () => {
    const empty = { ...model, facts: [], blocks: [] }
    for (const name of templates) {
      const filled = await fillTemplate(template(name), empty, usualLook)
      expect(texts(wordPart(filled, 'word/document.xml')).join('\n')).not.toMatch(/\{\{|\}\}|undefined/)
      expect(await newFaults(filled, name)).toEqual([])
    }
  }, 60_000)
})

describe('what has no place of its own', () => {
  const marked = { ...model, facts: [...model.facts, { label: 'Märkning', value: 'Sekretess – 26 kap. 1 §' }] }
  const factsIn = async (name: Template) =>
    texts(wordPart(await fillTemplate(template(name), marked, usualLook), 'word/document.xml')).filter((text) =>
      /^(Dnr|Datum|Ordförande|Märkning)\t/.test(text),
    )

  it('comes with the content, the mark of sekretess above all, and once where all such lines have one place', async () => {
    expect(await factsIn('libreoffice')).toEqual(['Dnr\tSF 2027-014', 'Märkning\tSekretess – 26 kap. 1 §'])
    expect(await factsIn('python-docx')).toHaveLength(4)
  })
})

describe('a template of a Swedish Word', () => {
  it('has its own Rubrik 1 for our headings, by the name that every Word knows', async () => {
    const parts = unzip(template('libreoffice'))
    const swedish = [...parts].map(([name, content]) => ({
      name,
      content: content.replaceAll('"Heading1"', '"Rubrik1"').replaceAll('w:val="Heading 1"', 'w:val="heading 1"'),
    }))
    const filled = await fillTemplate(zip(swedish), model, usualLook)
    const styled = paragraphsOf(wordPart(filled, 'word/document.xml')).map((each) => [styleOf(each), textOf(each)])
    expect(styled).toContainEqual(['Rubrik1', '§\u00a01 Ärende EXE-2027-001'])
    expect(wordPart(filled, 'word/styles.xml')).not.toContain('w:styleId="Heading1"')
  })
})
