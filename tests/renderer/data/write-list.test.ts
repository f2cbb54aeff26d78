import { writeList } from '@renderer/data/write-list'
import Papa from 'papaparse'
import fc from 'fast-check'
import { expect, it } from 'vitest'

const read = (bytes: Uint8Array) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)

it('is what Excel opens in Swedish: a mark for UTF-8, semicolons, and no cell that is a formula or a line of its own', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'grapheme' }), { minLength: 1, maxLength: 4 }), (texts) => {
      const cells = [...texts, '=HYPERLINK("http://x";"y")', '+46', '-1+1', '@SUM(A1)', '\t=1', '\r=1', 'a;b\nc"d']
      const text = read(writeList([cells, cells]))
      expect(text.startsWith('\uFEFF')).toBe(true)
      const parsed = Papa.parse<string[]>(text.slice(1), { delimiter: ';', newline: '\r\n' }).data
      expect(parsed).toHaveLength(2)
      for (const [column, cell] of parsed[1]!.entries()) {
        expect(cell.replace(/^'/, '')).toBe(cells[column]!.replace(/^'/, ''))
        expect(/^[=+\-@\t\r]/.test(cell), JSON.stringify(cell)).toBe(false)
      }
    }),
  )
})
