import { BackupName, keyFileName, type BackupFolder, type Host } from '@shared/host'
import type { ReadFile } from '@shared/file/file-format'
import { refusal, type FileRefusal } from '@shared/file/file-refusal'
import { partsOf } from '../file/streams'
import { readFile } from '../file/read-file'
import { NotAKeyFile, openKeyFile } from '../key-file'
import { identityOfCode, recipientOf, type Identity } from '../recovery-identity'
import { WrongSecret } from '../secret-slots'
import type { WrongTries } from '../wrong-tries'
import type { BackupKey, BackupRefusal, BackupSource } from './contract'
import { isAsNamed, keptFile } from './kept-file'

/** A backup that was opened and found right, and what a new profile can be opened by. */
export interface OpenedBackup {
  readonly file: ReadFile
  readonly openedBy: readonly Identity[]
  /** Those of them that are of a recovery code, newest first: the organisation's is nowhere kept. */
  readonly identities: readonly Identity[]
  /** The passphrase that opened it; null when it was something else. */
  readonly passphrase: string | null
}

interface Surroundings {
  readonly host: Pick<Host, 'readBackup' | 'listBackups'>
  readonly tries: WrongTries
  /** The identities of the profile that is open; none when none is. */
  readonly ownIdentities: () => Promise<readonly Identity[]>
}

/** Stops an opening with what to tell. */
class NotOpened extends Error {
  constructor(readonly refusal: BackupRefusal) {
    super(refusal.kind)
  }
}

const reasons = {
  wait: 'Det är för tidigt för ett nytt försök. Ingenting är ändrat. Vänta och försök igen.',
  unreachable:
    'Filen går inte att läsa just nu. Ingenting är ändrat. Kontrollera att disken är ansluten och försök igen.',
  noKeyFile: `Filen ${keyFileName} behövs för att öppna med lösenfrasen, och den ligger inte bland säkerhetskopiorna. Ingenting är ändrat. Välj den själv, eller öppna med återställningskoden.`,
  notAKeyFile: `Filen som skulle vara ${keyFileName} är en annan fil eller är skadad. Ingenting är ändrat. Välj en annan, eller öppna med återställningskoden.`,
  wrongPassphrase: 'Lösenfrasen är fel. Ingenting är ändrat. Försök igen, eller öppna med återställningskoden.',
  otherCode: `Lösenfrasen stämmer, men ${keyFileName} hör till andra säkerhetskopior än den här. Ingenting är ändrat. Öppna med återställningskoden som gällde när kopian gjordes.`,
  notAnIdentity:
    'Det är ingen nyckel av rätt slag. Ingenting är ändrat. Organisationens nyckel börjar med AGE-SECRET-KEY-1.',
}

/**
 * Opens a backup and reads it to its end. A wrong passphrase, code or key costs the same growing wait as at the lock; a
 * damaged file costs none.
 */
export async function openBackup(
  { host, tries, ownIdentities }: Surroundings,
  source: BackupSource,
  key: BackupKey,
): Promise<OpenedBackup | BackupRefusal> {
  const until = tries.waitUntil()
  if (key.kind !== 'own' && until > Date.now()) return { kind: 'wait', reason: reasons.wait, until }
  try {
    const identities = await identitiesOf(key)
    const file = await readFile(bytesOf(source), { identities }, 'backup')
    if ('reason' in file) return await judged(file)
    if (key.kind !== 'own') tries.forget()
    return {
      file,
      openedBy: identities,
      identities: key.kind === 'organisation' ? [] : identities,
      passphrase: key.kind === 'passphrase' ? key.text : null,
    }
  } catch (error) {
    if (error instanceof NotOpened) return error.refusal
    return { kind: 'unreachable', reason: reasons.unreachable }
  }

  function bytesOf(given: BackupSource): Blob | ReadableStream<Uint8Array> {
    return given.kind === 'file' ? given.file : keptFile(host, given.folder, given.name)
  }

  async function identitiesOf(given: BackupKey): Promise<readonly Identity[]> {
    switch (given.kind) {
      case 'own':
        return ownIdentities()
      case 'recovery':
        return [await identityOfCode(given.code)]
      case 'organisation':
        return [await soundIdentity(given.identity)]
      case 'passphrase':
        return byPassphrase(given.text, given.keyFile)
    }
  }

  async function byPassphrase(text: string, brought: Blob | null): Promise<readonly Identity[]> {
    const bytes = brought ? new Uint8Array(await brought.arrayBuffer()) : await keyFileBeside()
    try {
      return await openKeyFile(bytes, text)
    } catch (error) {
      if (error instanceof WrongSecret) throw wrong(reasons.wrongPassphrase)
      if (error instanceof NotAKeyFile) throw new NotOpened({ kind: 'noKeyFile', reason: reasons.notAKeyFile })
      throw error
    }
  }

  /** The key file in the folder of the backup, else in any. */
  async function keyFileBeside(): Promise<Uint8Array> {
    const { keyFileIn } = await host.listBackups({})
    const beside = (folder: BackupFolder) => source.kind === 'kept' && source.folder === folder
    const folder = keyFileIn.find(beside) ?? keyFileIn[0]
    if (folder === undefined) throw new NotOpened({ kind: 'noKeyFile', reason: reasons.noKeyFile })
    const parts: number[] = []
    for await (const part of partsOf(keptFile(host, folder, keyFileName))) parts.push(...part)
    return Uint8Array.from(parts)
  }

  async function soundIdentity(text: string): Promise<Identity> {
    const identity = text.trim().toUpperCase() as Identity
    const isSound = await recipientOf(identity).then(
      () => identity.startsWith('AGE-SECRET-KEY-1'),
      () => false,
    )
    // What is no key is mistyped, not guessed.
    if (!isSound) throw new NotOpened({ kind: 'wrongKey', reason: reasons.notAnIdentity })
    return identity
  }

  /** A name that tells other bytes than these tells what is wrong with a file better than its seal does. */
  async function judged(found: FileRefusal): Promise<BackupRefusal> {
    const name = nameOf(source)
    if (name !== null && found.kind !== 'tooLarge' && found.kind !== 'newer') {
      const again = bytesOf(source)
      if (!(await isAsNamed(again instanceof Blob ? again.stream() : again, name))) {
        return found.kind === 'truncated' ? found : refusal('damaged')
      }
    }
    if (found.kind !== 'wrongKey' || key.kind === 'own') return found
    if (key.kind === 'passphrase') return { kind: 'wrongKey', reason: reasons.otherCode }
    return wrong(found.reason).refusal
  }

  function wrong(reason: string): NotOpened {
    tries.add()
    return new NotOpened({ kind: 'wrongKey', reason, until: tries.waitUntil() })
  }
}

/** The backup's name, where the file still has it. */
function nameOf(source: BackupSource): BackupName | null {
  if (source.kind === 'kept') return source.name
  const name = BackupName.safeParse('name' in source.file ? source.file.name : null)
  return name.success ? name.data : null
}
