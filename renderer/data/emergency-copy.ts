import type { Host } from '@shared/host'
import type { Instant } from '@shared/calendar/date'
import { dateAt, timeAt } from '@shared/calendar/instant'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import { contentOf } from './backup/make-backup'
import { writeFile } from './file/write-file'
import { backupRecipients } from './key-slots'
import type { OpenProfile } from './profiles'
import { identityOfCode, recipientOf, type Recipient } from './recovery-identity'

interface Order {
  readonly host: Pick<Host, 'describe'>
  readonly profile: OpenProfile
  readonly madeAt: Instant
  /** Opens the copy of a profile that has no passphrase; drawn for it. */
  readonly code: RecoveryCode | null
}

/** What an emergency copy is called. */
export function emergencyName(madeAt: Instant): string {
  return `Rådrum nödkopia ${dateAt(madeAt)} kl ${timeAt(madeAt).slice(0, 5).replace(':', '.')}.age`
}

/** Whether a copy can be sealed to a code that the user has on paper already. */
export function hasOwnCode({ recipients }: OpenProfile): boolean {
  return recipients.length > 0
}

/**
 * Makes an emergency copy: every row as it stands on the screen, what is being typed, and the history, the log and the kept files if the disk can
 * be read. It is a backup file like any other, opened by the recovery code, or by the code that was drawn for it.
 */
export async function makeEmergencyCopy(order: Order): Promise<Uint8Array<ArrayBuffer>> {
  const recipients = await recipientsOf(order)
  // A shell that has gone must not stand in the way.
  const version = await order.host.describe({}).then(
    (shell) => shell.version,
    () => '',
  )
  return bytesOf(order, recipients, version, true).catch(() => bytesOf(order, recipients, version, false))
}

async function recipientsOf({ profile, code }: Order): Promise<readonly Recipient[]> {
  if (code !== null) return [await recipientOf(await identityOfCode(code))]
  const keys = await profile.records.database.keySlots().catch(() => null)
  return keys ? backupRecipients(keys) : profile.recipients
}

async function bytesOf(
  { profile, madeAt }: Order,
  recipients: readonly Recipient[],
  version: string,
  withDisk: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const { records, drafts } = profile
  const { history, log, documents, ...content } = contentOf(
    { records, madeAt, organisationKey: null },
    records.state.get(),
    version,
  )
  // A draft is JSON: it is sealed as such.
  const typed = drafts.all() as Iterable<{ key: string; value: never }>
  const file = writeFile({ ...content, drafts: typed, ...(withDisk && { history, log, documents }) }, { recipients })
  return new Uint8Array(await new Response(file).arrayBuffer())
}
