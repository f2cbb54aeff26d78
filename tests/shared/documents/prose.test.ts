import { prose } from '@shared/documents/prose'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('written text', () => {
  it('becomes paragraphs and real lists, without empty lines', () => {
    expect(prose('Först.\n\n- ett\n- två\n\n• tre\nSist – klart.\n- ny lista')).toEqual([
      { kind: 'paragraph', text: 'Först.' },
      { kind: 'list', items: ['ett', 'två', 'tre'] },
      { kind: 'paragraph', text: 'Sist – klart.' },
      { kind: 'list', items: ['ny lista'] },
    ])
  })

  it.each(['', '   ', '\n\t\r\n\u0000'])('that says nothing gives nothing: %j', (text) => {
    expect(prose(text)).toEqual([])
  })

  it('comes out fit for a file whatever was pasted: no empty block, nothing that XML forbids', () => {
    const pasted = fc.array(
      fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('\n', '- ', '\u000b', '\ud800', '\uffff')),
    )
    fc.assert(
      fc.property(pasted, (parts) => {
        for (const block of prose(parts.join(''))) {
          for (const text of block.kind === 'list' ? block.items : [block.text]) {
            expect(text.trim()).not.toBe('')
            expect(text).not.toMatch(/[\p{Cc}\p{Cs}\ufffe\uffff]/u)
          }
        }
      }),
      { numRuns: 500 },
    )
  })
})
