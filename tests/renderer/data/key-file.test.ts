import { Decrypter, Encrypter } from 'age-encryption'
import { describe, expect, it } from 'vitest'
import { NotAKeyFile, openKeyFile, writeKeyFile } from '@renderer/data/key-file'
import { drawRecoveryCode } from '@renderer/data/locks'
import { identityOfCode, recipientOf } from '@renderer/data/recovery-identity'
import { WrongSecret } from '@renderer/data/secret-slots'

const passphrase = 'blåklocka traktor fjäril kanel'
const identities = [await identityOfCode(drawRecoveryCode()), await identityOfCode(drawRecoveryCode())]
const file = await writeKeyFile(identities, passphrase)

async function underPassphrase(text: string, workFactor = 10): Promise<Uint8Array> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(workFactor)
  encrypter.setPassphrase(passphrase)
  return encrypter.encrypt(text)
}

describe('nyckel.age', () => {
  it('gives the identities back for the passphrase, whichever way the keyboard makes å', async () => {
    expect(await openKeyFile(file, passphrase)).toEqual(identities)
    expect(await openKeyFile(file, passphrase.normalize('NFD'))).toEqual(identities)
  })

  it('is what age wants: one identity a line, at 2^17', async () => {
    expect(Buffer.from(file).toString('latin1')).toMatch(/^age-encryption\.org\/v1\n-> scrypt \S+ 17\n/)
    const decrypter = new Decrypter()
    decrypter.addPassphrase(passphrase)
    expect(await decrypter.decrypt(file, 'text')).toBe(`${identities.join('\n')}\n`)
  })

  it('tells a wrong passphrase from a file that is wrong', async () => {
    await expect(openKeyFile(file, `${passphrase} `)).rejects.toThrow(WrongSecret)
    const encrypter = new Encrypter()
    encrypter.addRecipient(await recipientOf(identities[0]!))
    const flipped = Uint8Array.from(file)
    flipped[flipped.length - 1]! ^= 1
    const wrong = [
      await encrypter.encrypt(identities[0]!),
      flipped,
      file.subarray(0, file.length - 1),
      new TextEncoder().encode('något annat'),
      new Uint8Array(),
      new Uint8Array(65 * 1024),
      await underPassphrase('inga nycklar'),
      await underPassphrase(''),
      await underPassphrase(`${identities[0]}\nAGE-SECRET-KEY-PQ-1QQQ\n`),
    ]
    for (const bytes of wrong) await expect(openKeyFile(bytes, passphrase)).rejects.toThrow(NotAKeyFile)
  })

  it('refuses at once a file that would hang the computer', async () => {
    const text = Buffer.from(await underPassphrase(identities[0]!)).toString('latin1')
    const heavy = Buffer.from(text.replace(/^(-> scrypt \S+) 10$/m, '$1 21'), 'latin1')
    const before = performance.now()
    await expect(openKeyFile(new Uint8Array(heavy), passphrase)).rejects.toThrow(NotAKeyFile)
    expect(performance.now() - before).toBeLessThan(500)
  })
})
