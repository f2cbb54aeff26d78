import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { lockDue, secondsToWait } from '@shared/lock/lock-times'
import { judgePassphrase, problemsOfNewPassphrase } from '@shared/lock/passphrase'
import { blocksOf, isLastBlock, readRecoveryCode, recoveryCode, recoveryCodeBytes } from '@shared/lock/recovery-code'

const randomBytes = fc.uint8Array({ minLength: recoveryCodeBytes, maxLength: recoveryCodeBytes })

describe('a recovery code', () => {
  it('holds at least 128 bits: each drawn sign takes all 32 values', () => {
    const signs = Array.from({ length: 32 }, (_, value) =>
      recoveryCode(new Uint8Array(recoveryCodeBytes).fill(value)).charAt(0),
    )
    expect(new Set(signs).size).toBe(32)
    expect(recoveryCodeBytes * 5).toBeGreaterThanOrEqual(128)
  })

  it('is read back however it is written: blocks, dashes, small letters, O for 0 and l for 1', () => {
    fc.assert(
      fc.property(randomBytes, fc.constantFrom(' ', '-', '\u00A0', '', ' – '), (random, between) => {
        const code = recoveryCode(random)
        expect(blocksOf(code).map(({ length }) => length)).toEqual(Array(8).fill(4))
        const written = blocksOf(code).join(between).toLowerCase().replaceAll('0', 'o').replaceAll('1', 'l')
        expect(readRecoveryCode(written)).toEqual({ ok: true, code })
      }),
    )
  })

  it('tells every single wrong sign, and every two that changed places', () => {
    fc.assert(
      fc.property(randomBytes, fc.nat(31), fc.nat(31), fc.nat(30), (random, place, value, pair) => {
        const code = recoveryCode(random)
        const sign = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'.charAt(value)
        const slipped = code.slice(0, place) + sign + code.slice(place + 1)
        expect(readRecoveryCode(slipped).ok).toBe(slipped === code)
        const swapped = code.slice(0, pair) + code.charAt(pair + 1) + code.charAt(pair) + code.slice(pair + 2)
        expect(readRecoveryCode(swapped).ok).toBe(swapped === code)
      }),
    )
  })

  it.each([
    ['', 'Skriv återställningskoden.'],
    ['ABCD', 'Här står 4'],
    ['ÅBCD', 'Tecknet Å finns inte'],
  ])('says what is wrong with "%s"', (typed, sentence) => {
    const read = readRecoveryCode(typed)
    expect(read.ok ? '' : read.problem.message).toContain(sentence)
  })

  it('is proven by its last block alone', () => {
    const code = recoveryCode(new Uint8Array(recoveryCodeBytes).map((_, place) => place * 7))
    const blocks = blocksOf(code)
    expect(isLastBlock(code, blocks[7]!.toLowerCase())).toBe(true)
    expect(isLastBlock(code, blocks[0]!)).toBe(false)
    expect(isLastBlock(code, '')).toBe(false)
  })
})

describe('a passphrase', () => {
  it.each([
    ['', 'refused'],
    ['kort', 'refused'],
    ['aaaaaaaaaaaaaaaaaaaa', 'refused'],
    ['12345678901234567890', 'refused'],
    ['Lösenord123!', 'refused'],
    ['Sommar2027!', 'refused'],
    ['sommar sommar sommar sommar', 'refused'],
    ['gurkmeja88', 'refused'],
    ['x7#Kp!2q', 'weak'],
    ['x7#Kp!2qZt9&', 'strong'],
    ['blåklocka traktor', 'weak'],
    ['blåklocka traktor fjäril', 'weak'],
    ['blåklocka traktor fjäril 83', 'fair'],
    ['blåklocka traktor fjäril kanel', 'strong'],
    ['blåklocka traktor fjäril kanel mossa', 'strong'],
  ] as const)('"%s" is %s', (text, level) => {
    expect(judgePassphrase(text).level).toBe(level)
  })

  it('is never called stronger for a sign that everybody adds', () => {
    for (const tail of ['1', '!', '2027', '123'])
      expect(judgePassphrase(`gurkmeja${tail}`).level).not.toMatch(/fair|strong/)
  })

  it('grows no weaker by another word', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), fc.constantFrom(' kanel', ' tjuder', ' 83'), (text, more) => {
        expect(judgePassphrase(text + more).bits).toBeGreaterThanOrEqual(judgePassphrase(text).bits)
      }),
    )
  })

  it('is asked for twice, and a slip is told at its field', () => {
    const good = 'blåklocka traktor fjäril kanel'
    expect(problemsOfNewPassphrase(good, good)).toEqual([])
    expect(problemsOfNewPassphrase(good, 'blåklocka')).toMatchObject([{ field: 'again' }])
    expect(problemsOfNewPassphrase('', '')).toMatchObject([{ field: 'passphrase' }])
    expect(problemsOfNewPassphrase('kort', 'kort')).toMatchObject([{ field: 'passphrase' }])
  })
})

describe('waiting and locking', () => {
  it('waits a little longer each time, and never long', () => {
    expect([0, 1, 2, 3, 4, 5, 6, 40].map(secondsToWait)).toEqual([0, 1, 2, 4, 8, 16, 30, 30])
  })

  it('warns half a minute before it locks', () => {
    const minute = 60_000
    expect(lockDue(0, 9 * minute, 10)).toBe('no')
    expect(lockDue(0, 9.5 * minute, 10)).toBe('soon')
    expect(lockDue(0, 10 * minute, 10)).toBe('now')
    expect(lockDue(0, 26 * 60 * minute, 10)).toBe('now')
  })
})
