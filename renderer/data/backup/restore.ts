import type { Canary, Host } from '@shared/host'
import { withoutWhatIsGone } from '@shared/backup/stays-gone'
import type { RestoreEntry } from '@shared/log/log-entry'
import { presentUser } from '@shared/organisation/user-verbs'
import type { Id } from '@shared/record/id'
import { tableNames } from '@shared/record/tables'
import type { Stretching } from '../argon2-cost'
import { now } from '../clock'
import { Database } from '../database'
import { openKeySlots } from '../device-key'
import { newId } from '../ids'
import type { OpenProfile, Profiles } from '../profiles'
import { databaseNames } from '../profile-name'
import type { Progress } from '../progress'
import type { Records } from '../records'
import { recipientOf, type Recipient } from '../recovery-identity'
import { newDataKey, openBySecret, slotsFor } from '../secret-slots'
import type { StartUp } from '../start-up'
import { overwriting } from '../sweep'
import { backupKeysOf, isKept, type BackupKeeper, type BackupKeys } from './keeper'
import type { MadeBackup } from './make-backup'
import type { OpenedBackup } from './open-backup'
import { removeDamaged } from './remove-damaged'
import { MovedMeanwhile, putInPlace, type Replacement } from './put-in-place'

/** What restoring needs around it. */
export interface RestoreSurroundings {
  readonly host: Pick<Host, 'discardStorage'>
  readonly profiles: Pick<Profiles, 'opened' | 'openWith' | 'look' | 'keyFiles'>
  readonly keeper: BackupKeeper
  readonly stretching: Stretching
}

const nothingChanged = 'Ingenting är ändrat.'
const reasons = {
  notRead: `Ingen säkerhetskopia är öppnad. ${nothingChanged} Öppna den igen.`,
  noPassphrase: `Välj en lösenfras som ska skydda uppgifterna. ${nothingChanged}`,
  noSafetyCopy: `Det gick inte att först spara en säkerhetskopia av det som finns här. ${nothingChanged} Kontrollera mapparna under Säkerhetskopior och försök igen.`,
  locked: `Här finns redan uppgifter bakom en lösenfras. ${nothingChanged} Lås upp dem först, så sparas de innan kopian hämtas.`,
  readOnly: `Det här fönstret visar bara. ${nothingChanged} Tryck på Ta över överst i fönstret och försök igen.`,
  moved: `Ett annat fönster sparade samtidigt. ${nothingChanged} Stäng det andra fönstret och försök igen.`,
  notWritten: `Det gick inte att skriva till disken. ${nothingChanged} Frigör utrymme, starta om Rådrum och försök igen.`,
}

const failed = (reason: string): StartUp => ({ kind: 'failed', reason })
const attempts = 3

/** Puts an opened backup in place of what is here. All or nothing. */
export async function restoreBackup(
  around: RestoreSurroundings,
  held: OpenedBackup | null,
  passphrase: string | null,
): Promise<StartUp> {
  if (held === null) return failed(reasons.notRead)
  const { opened, openWith, look } = around.profiles
  if (opened.get()?.profile !== 'real') {
    const { finding, known } = await look('real')
    if (finding.kind === 'newer') return { kind: 'newerDatabase', profile: 'real' }
    if (finding.kind !== 'ours') {
      const here = finding.kind === 'missing' ? finding.here : null
      return inPlaceOfNothing(around, held, passphrase, {
        known,
        commits: here?.commits ?? 0,
        isDamaged: finding.kind === 'damaged',
      })
    }
    // Without a passphrase it opens by itself, and then it can be kept like any other.
    const start = await openWith('real', openKeySlots)
    if (start.kind === 'locked') return failed(reasons.locked)
    if (start.kind !== 'open') return start
  }
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const profile = opened.get()
    if (profile?.profile !== 'real') return failed(reasons.notRead)
    try {
      return await inPlaceOfOpen(around, profile, held, passphrase)
    } catch (error) {
      if (!(error instanceof MovedMeanwhile)) throw error
    }
  }
  return failed(reasons.moved)
}

/** What is here is kept first. Its key slots stay, and its log; and what has gone for good here does not come back. */
async function inPlaceOfOpen(
  { profiles, keeper, stretching }: RestoreSurroundings,
  profile: OpenProfile,
  held: OpenedBackup,
  passphrase: string | null,
): Promise<StartUp> {
  const { records } = profile
  if (profile.right.hold.get() !== 'mine') return failed(reasons.readOnly)
  const fresh = profile.isLockable ? null : await freshKey(held, passphrase, { stretching, profiles })
  if (fresh === 'noPassphrase') return failed(reasons.noPassphrase)
  await profile.drafts.flush()
  const seen = { ...records.progress }
  const here = records.state.get()
  if (!isEmpty(profile)) {
    const made = await keptFirst(keeper, records, held).catch(() => null)
    if (made === null || !isKept(made)) return failed(reasons.noSafetyCopy)
    if (made.commits !== seen.commits) throw new MovedMeanwhile()
  }
  const { key, locks } = fresh ?? { key: records.key, locks: null }
  await profile.close()
  const commits = Math.max(seen.commits, held.file.header.commits)
  const replaced = () =>
    replace({
      file: withoutWhatIsGone(held.file, here),
      key,
      keyHere: records.key,
      noted: restored(held, presentUser(here)?.id ?? null),
      locks,
      progressAfter(stored) {
        if (stored?.commits !== seen.commits || stored.databaseId !== seen.databaseId) throw new MovedMeanwhile()
        return { ...stored, commits: commits + 1, ...(locks && { keyId: crypto.randomUUID() }) }
      },
    })
  const outcome = await (locks ? overwriting(replaced) : replaced())
  const keyOf = () => Promise.resolve(outcome === 'done' ? key : records.key)
  const start = await profiles.openWith('real', keyOf)
  if (outcome === 'moved') throw new MovedMeanwhile()
  return outcome === 'done' ? start : failed(reasons.notWritten)
}

async function keptFirst(keeper: BackupKeeper, records: Records, held: OpenedBackup): Promise<MadeBackup> {
  const keys = (await backupKeysOf(records)) ?? (await keysOf(held))
  return keeper.makeOf(records, 'restore', keys)
}

interface Before {
  readonly known: Canary | null
  readonly commits: number
  readonly isDamaged: boolean
}

/**
 * Where nothing of use is: a first start, or data that is gone. The new database goes on where the canary saw the old one,
 * so that it is believed at every start from the very first.
 */
async function inPlaceOfNothing(
  { host, profiles, stretching }: RestoreSurroundings,
  held: OpenedBackup,
  passphrase: string | null,
  { known, commits, isDamaged }: Before,
): Promise<StartUp> {
  const fresh = await freshKey(held, passphrase, { stretching, profiles })
  if (fresh === 'noPassphrase') return failed(reasons.noPassphrase)
  const { key, locks } = fresh
  const progress: Progress = {
    name: 'progress',
    databaseId: known?.databaseId ?? crypto.randomUUID(),
    commits: Math.max(commits, known?.commits ?? 0, held.file.header.commits) + 1,
    keyId: crypto.randomUUID(),
  }
  try {
    // What cannot be read cannot be replaced in one go.
    if (isDamaged) await removeDamaged(host)
  } catch {
    return failed(reasons.notWritten)
  }
  const outcome = await replace({
    file: held.file,
    key,
    keyHere: null,
    noted: restored(held, null),
    locks,
    progressAfter: () => progress,
  })
  if (outcome !== 'done') return failed(reasons.notWritten)
  return profiles.openWith('real', () => Promise.resolve(key))
}

function restored({ file }: OpenedBackup, profile: Id | null): RestoreEntry {
  return { id: newId(), at: now(), profile, act: 'restored', madeAt: file.header.madeAt }
}

async function replace(replacement: Omit<Replacement, 'database'>): Promise<'done' | 'moved' | 'failed'> {
  const database = new Database(databaseNames.real)
  try {
    await database.open()
    await putInPlace({ ...replacement, database })
    return 'done'
  } catch (error) {
    return error instanceof MovedMeanwhile ? 'moved' : 'failed'
  } finally {
    database.close({ disableAutoOpen: true })
  }
}

/** A new data key, opened by the passphrase and by what opened the file, and the rows of `meta` that say so. */
async function freshKey(
  { file, identities, passphrase: used }: OpenedBackup,
  given: string | null,
  { stretching, profiles }: Pick<RestoreSurroundings, 'stretching' | 'profiles'>,
) {
  const passphrase = given ?? used
  if (passphrase === null) return 'noPassphrase'
  const organisation = (file.header.organisationKey ?? null) as Recipient | null
  const slots = await slotsFor({ data: await newDataKey(), passphrase, identities, organisation }, stretching)
  const keyFile = await profiles.keyFiles.make(identities, passphrase)
  // By the way that it will be opened from now on: a slot that does not open must not be the only one.
  const key = await openBySecret(slots, { kind: 'passphrase', text: passphrase }, stretching)
  return { key, locks: keyFile ? [slots, keyFile] : [slots] }
}

/** A profile without a recovery code: whoever opened the backup can open what it takes the place of. */
async function keysOf({ openedBy }: OpenedBackup): Promise<BackupKeys> {
  const recipients = await Promise.all(openedBy.slice(0, 1).map(recipientOf))
  return { identities: openedBy, recipients, organisationKey: null }
}

function isEmpty({ records }: OpenProfile): boolean {
  const state = records.state.get()
  return tableNames.every((table) => state[table].size === 0)
}
