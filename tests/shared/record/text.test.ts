import { multiLine, oneLine, sameText } from '@shared/record/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

describe('text for one line', () => {
  it.each([
    ['  Åsa   Öberg ', 'Åsa Öberg'],
    ['Åsa\tÖberg\r\n', 'Åsa Öberg'],
    ['A\u0000s\u0007a', 'A s a'],
    ['A\u030asa', 'Åsa'],
    ['\ufeffsal 2', 'sal 2'],
    ['אביגיל לוי', 'אביגיל לוי'],
    ['رقم ٧', 'رقم ٧'],
    ['👩‍👧 Familjeteamet 🇸🇪', '👩‍👧 Familjeteamet 🇸🇪'],
    ['sal \u202E2\u202C', 'sal 2'],
    ['\ud800sal', 'sal'],
    [' \n ', ''],
  ])('%j becomes %j', (typed, kept) => {
    expect(oneLine(typed)).toBe(kept)
  })

  it('holds no control character, no outer space, and is not changed by being tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const kept = oneLine(typed)
        expect(kept).not.toMatch(/\p{Cc}|\p{Cs}/u)
        expect(kept).toBe(kept.trim())
        expect(oneLine(kept)).toBe(kept)
      }),
    )
  })
})

describe('text of many lines', () => {
  it('keeps its lines and drops what cannot be seen', () => {
    expect(multiLine('Första\r\nandra \r\n\r\ntredje\u0000\trad\n\n')).toBe('Första\nandra\n\ntredje rad')
  })

  it('is not changed by being tidied again', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        expect(multiLine(multiLine(typed))).toBe(multiLine(typed))
      }),
    )
  })
})

describe('two texts', () => {
  it('are the same when a person would read them so', () => {
    expect(sameText('Åsa  Öberg', 'åsa öberg ')).toBe(true)
    expect(sameText('Åsa Öberg', 'Asa Oberg')).toBe(false)
  })
})
