import { Decrypter, Encrypter } from 'age-encryption'
import type { Identity } from './recovery-identity'
import { WrongSecret } from './secret-slots'

/** The file is no key file of ours, or it is damaged, or opening it would hang the computer. */
export class NotAKeyFile extends Error {}

/** About as slow as a try on the lock, with 128 MiB. */
const usualWork = 17

/** The largest file that is looked into; ours have a few hundred bytes. */
const most = 64 * 1024

const passphraseHeader = 'age-encryption.org/v1\n-> scrypt '

const identityLine = /^AGE-SECRET-KEY-1[02-9AC-HJ-NP-Z]{58}$/

/** The same word may be typed as different signs on different keyboards: å is one sign or two. */
const typed = (passphrase: string) => passphrase.normalize('NFKC')

/** Makes `nyckel.age` of identities, newest first, and a passphrase. */
export type WriteKeyFile = (identities: readonly Identity[], passphrase: string) => Promise<Uint8Array<ArrayBuffer>>

/** One identity a line, under the passphrase: `age -d -i nyckel.age` takes it as it is. `work` is scrypt's, as a power of two. */
export async function writeKeyFile(
  identities: readonly Identity[],
  passphrase: string,
  work = usualWork,
): Promise<Uint8Array<ArrayBuffer>> {
  const encrypter = new Encrypter()
  encrypter.setScryptWorkFactor(work)
  encrypter.setPassphrase(typed(passphrase))
  return new Uint8Array(await encrypter.encrypt(identities.map((identity) => `${identity}\n`).join('')))
}

/** The identities of a key file. Throws `WrongSecret` for a wrong passphrase and `NotAKeyFile` for another file. */
export async function openKeyFile(bytes: Uint8Array, passphrase: string): Promise<readonly Identity[]> {
  if (bytes.length > most) throw new NotAKeyFile()
  const lines = (await decrypted(bytes, typed(passphrase)))
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
  if (lines.length === 0 || !lines.every((line) => identityLine.test(line))) throw new NotAKeyFile()
  return lines as Identity[]
}

async function decrypted(bytes: Uint8Array, passphrase: string): Promise<string> {
  // What was sealed to a key, a backup say, would be taken for a wrong passphrase.
  if (!new TextDecoder().decode(bytes.subarray(0, passphraseHeader.length)).startsWith(passphraseHeader))
    throw new NotAKeyFile()
  const decrypter = new Decrypter()
  decrypter.addPassphrase(passphrase)
  try {
    return await decrypter.decrypt(bytes, 'text')
  } catch (error) {
    throw isWrongPassphrase(error) ? new WrongSecret() : new NotAKeyFile()
  }
}

/** age refuses a work of more than 2^20 by itself: it would hang the computer. */
function isWrongPassphrase(error: unknown): boolean {
  return error instanceof Error && error.message.startsWith('no identity matched')
}
