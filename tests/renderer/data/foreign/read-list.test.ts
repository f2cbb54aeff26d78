import { readListFile } from '@renderer/data/foreign/read-list-file'
import { readListText } from '@renderer/data/foreign/read-list-text'
import { xlsxParts, zip } from '@tests/tools/zip'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const text = (address: string, value: string) => `<c r="${address}" t="inlineStr"><is><t>${value}</t></is></c>`
const bytes = (content: string | Buffer) => new Uint8Array(Buffer.from(content))

const rows = [
  `<row r="1">${text('A1', 'Kod')}${text('B1', 'Födelseår')}${text('C1', 'Anmäld')}</row>`,
  `<row r="2">${text('A2', 'Å-1')}<c r="B2"><v>1985</v></c><c r="C2"><v>1900304</v></c></row>`,
  `<row r="3"><c r="A3" t="str"><f>"B-"&amp;2</f><v>B-2</v></c><c r="B3"><v>1990</v></c></row>`,
].join('')

describe('an Excel file', () => {
  it('comes as text, cell by cell, with what a formula last gave', async () => {
    const read = await readListFile(zip(xlsxParts(rows)))
    expect(read).toMatchObject({ ok: true })
    expect(read.ok && read.cells.map((row) => row.slice(0, 2))).toEqual([
      ['Kod', 'Födelseår'],
      ['Å-1', '1985'],
      ['B-2', '1990'],
    ])
    expect(read.ok && read.cells[1]![2]).toBe('1900304')
  })

  it('gives a merged cell once and empty cells beside it', async () => {
    const merged = `<row r="1">${text('A1', 'Kod')}<c r="B1"/></row><row r="2"><c r="A2"/>${text('B2', 'x')}</row>`
    expect(await readListFile(zip(xlsxParts(merged)))).toEqual({
      ok: true,
      cells: [
        ['Kod', ''],
        ['', 'x'],
      ],
    })
  })

  it.each([
    ['a bomb', xlsxParts(rows, [{ name: 'xl/b.xml', content: Buffer.alloc(60 * 1024 * 1024) }]), 'unsafe'],
    ['sizes that lie', xlsxParts(rows, [{ name: 'b', content: Buffer.alloc(9_000_000), toldSize: 10 }]), 'unsafe'],
    ['a part that climbs out', xlsxParts(rows, [{ name: '../../evil', content: 'x' }]), 'unsafe'],
    ['an encrypted part', xlsxParts(rows, [{ name: 'x', content: 'x', isEncrypted: true }]), 'unsafe'],
    [
      'too many parts',
      xlsxParts(
        rows,
        Array.from({ length: 2001 }, (_, nth) => ({ name: `p${nth}`, content: '' })),
      ),
      'unsafe',
    ],
    ['no sheet', [{ name: 'word/document.xml', content: '<w/>' }], 'damaged'],
  ])('with %s is refused', async (_, parts, refusal) => {
    expect(await readListFile(zip(parts))).toEqual({ ok: false, refusal })
  })

  it('that is cut off or too large is refused', async () => {
    const whole = zip(xlsxParts(rows))
    expect(await readListFile(whole.slice(0, whole.length - 30))).toEqual({ ok: false, refusal: 'damaged' })
    expect(await readListFile(new Uint8Array(10 * 1024 * 1024 + 1))).toEqual({ ok: false, refusal: 'tooLarge' })
  })
})

describe('a text file', () => {
  const cells = [
    ['Kod', 'Född'],
    ['Å-1', '1985'],
  ]
  it.each([
    ['semicolons', bytes('Kod;Född\r\nÅ-1;1985\r\n')],
    ['commas', bytes('Kod,Född\nÅ-1,1985\n\n\n')],
    ['tabs and a BOM', bytes('\ufeffKod\tFödd\nÅ-1\t1985')],
    ['Windows-1252', bytes(Buffer.from('Kod;Född\r\nÅ-1;1985', 'latin1'))],
    ['UTF-16 with a BOM', bytes(Buffer.from('\ufeffKod\tFödd\r\nÅ-1\t1985', 'utf16le'))],
  ])('with %s is read', async (_, file) => {
    expect(await readListFile(file)).toEqual({ ok: true, cells })
  })

  it.each([
    ['of 100 000 rows', 'A-1;1985\n'.repeat(100_000), 'tooManyRows'],
    ['without anything', ' \n\n;;\n', 'empty'],
    ['that is no text', 'a\u0000b', 'notAList'],
  ])('%s is refused', async (_, content, refusal) => {
    expect(await readListFile(bytes(content))).toEqual({ ok: false, refusal })
  })

  it('keeps what looks like a formula as the text that it is', () => {
    expect(readListText('=1+1;@x\n')).toMatchObject({ ok: true, cells: [['=1+1', '@x']] })
  })
})

it('answers for any bytes, and harms nothing', async () => {
  const whole = zip(xlsxParts(rows))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 20 }), async (changes) => {
      const damaged = whole.slice()
      for (const [at, value] of changes) damaged[at] = value
      expect(await readListFile(damaged)).toHaveProperty('ok')
      expect(({} as Record<string, unknown>)['x']).toBeUndefined()
    }),
    { numRuns: 40 },
  )
})
