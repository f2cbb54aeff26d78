import * as z from 'zod'
import { BackupName } from './backup/backup-name'
import { Instant } from './calendar/date'

export * from './backup/backup-name'

/**
 * The contract between the app and the shell that it runs in: Electron, or the app window. It speaks the user's verbs,
 * never the disk's. Arguments and answers are checked at both ends with the schemas below.
 */

/** How far a database had come: what is compared at start, so that an emptied one is never taken for a first run. */
export const Canary = z.strictObject({
  /** The profile's database name; never a person's or an organisation's. */
  database: z.string().regex(/^radrum(-[a-z0-9-]+)?$/),
  databaseId: z.uuid(),
  commits: z.number().int().nonnegative(),
  rows: z.record(z.string().regex(/^[A-Za-z]+$/), z.number().int().nonnegative()),
  /** When it had come so far. */
  at: Instant,
})
export type Canary = z.infer<typeof Canary>

/** The file kinds that Rådrum saves: Word documents, several of them in a zip, calendar files, lists for Excel, and sealed files for another Rådrum. */
const documentName = /^[^\\/:*?"<>|\p{Cc}]{1,150}\.(docx|zip|ics|csv|age)$/u

/** The longest part that a file crosses the boundary in, in bytes. */
export const largestPart = 1024 * 1024
const Part = z.base64().max(Math.ceil(largestPart / 3) * 4)

/** The longest key file, in base64 signs: a few hundred bytes for each identity that has been. */
export const largestKeyFile = 64 * 1024

/** Where backups lie: the shell's own folder, and the one that the user has picked. */
export const BackupFolder = z.enum(['own', 'picked'])
export type BackupFolder = z.infer<typeof BackupFolder>

/** The file beside the backups that opens them with the passphrase. */
export const keyFileName = 'nyckel.age'

/** How it went in one folder. `damaged`: what was read back was not what was written. */
const Kept = z.strictObject({
  folder: BackupFolder,
  outcome: z.enum(['kept', 'unreachable', 'full', 'denied', 'damaged', 'failed']),
})
export type Kept = z.infer<typeof Kept>

/** A shell's verbs: the arguments and the answer of each. */
export const hostVerbs = {
  /** Which shell this is. */
  describe: {
    asks: z.strictObject({}),
    answers: z.strictObject({
      shell: z.enum(['electron', 'appwindow']),
      version: z.string(),
      /** Whether `pickBackupFolder` asks by itself; else the user types the path. */
      asksForFolder: z.boolean(),
      /** Whether `awaitClose` is answered; a window whose shell cannot ask is gone at once when it is closed. */
      asksBeforeClose: z.boolean(),
      /** What the self-test found: a policy may make the browser forget all at its end. */
      keepsData: z.enum(['yes', 'no', 'untested']),
      /** Whether the database folder was copied before this start opened it. `nothing`: there was nothing in it. */
      databaseCopy: z.enum(['made', 'nothing', 'none']),
    }),
  },
  /** The canaries that the shell has kept, one a database. */
  readCanaries: { asks: z.strictObject({}), answers: z.array(Canary) },
  /** Keeps a database's newest canary outside the database. */
  keepCanary: { asks: Canary, answers: z.strictObject({}) },
  /** Saves a document where the user says. The shell owns the path; the name is only proposed. */
  saveDocument: {
    asks: z.strictObject({
      suggestedName: z.string().regex(documentName),
      bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    }),
    answers: z.strictObject({
      /** `handedOver`: the browser took it as a download and says no more about it. */
      outcome: z.enum(['saved', 'cancelled', 'handedOver']),
    }),
  },
  /** Asks the user for a folder to save several documents in; it counts until another is picked. `unavailable`: nobody can ask. */
  pickDocumentFolder: {
    asks: z.strictObject({}),
    answers: z.strictObject({ outcome: z.enum(['picked', 'cancelled', 'unavailable']) }),
  },
  /** Saves one document in the picked folder, whole or not at all. What is there already stays: a name that is taken gets a number. */
  saveInFolder: {
    asks: z.strictObject({
      suggestedName: z.string().regex(documentName),
      bytes: z.custom<Uint8Array<ArrayBuffer>>((value) => value instanceof Uint8Array),
    }),
    answers: z.strictObject({ outcome: z.enum(['saved', 'full', 'denied', 'failed']), name: z.string() }),
  },
  /**
   * One part of a backup, in order, base64. The last one carries the name: then the file is synced, put in place in every
   * folder, read back and compared with the hash in its name. A new upload ends another.
   */
  keepBackup: {
    asks: z.strictObject({
      upload: z.uuid(),
      part: z.number().int().nonnegative(),
      bytes: Part,
      name: BackupName.nullable(),
    }),
    /** Empty until the last part. */
    answers: z.strictObject({ folders: z.array(Kept) }),
  },
  /**
   * What opening the backup just kept has shown, a folder at a time. Where it opens, what is too old is removed; where it
   * does not, it is removed itself and the older ones stay.
   */
  settleBackup: {
    asks: z.strictObject({
      name: BackupName,
      folders: z.array(z.strictObject({ folder: BackupFolder, opens: z.boolean() })).max(2),
    }),
    answers: z.strictObject({}),
  },
  /** The backups that lie in the folders, and whether each is as it was written. */
  listBackups: {
    asks: z.strictObject({}),
    answers: z.strictObject({
      folders: z.array(z.strictObject({ folder: BackupFolder, path: z.string(), isReachable: z.boolean() })),
      backups: z.array(
        z.strictObject({
          folder: BackupFolder,
          name: BackupName,
          bytes: z.number().int().nonnegative(),
          isWhole: z.boolean(),
        }),
      ),
      keyFileIn: z.array(BackupFolder),
    }),
  },
  /** A part of a backup, or of the file that opens backups with the passphrase. */
  readBackup: {
    asks: z.strictObject({
      folder: BackupFolder,
      name: z.union([BackupName, z.literal(keyFileName)]),
      from: z.number().int().nonnegative(),
    }),
    answers: z.strictObject({ bytes: Part, isLast: z.boolean() }),
  },
  /** Puts the file that opens backups with the passphrase beside them, in place of an older one. */
  keepKeyFile: {
    asks: z.strictObject({ bytes: z.base64().max(largestKeyFile) }),
    answers: z.strictObject({ folders: z.array(Kept) }),
  },
  /** Takes a second folder for backups: the one typed, or without a path the one that the shell asks for. */
  pickBackupFolder: {
    asks: z.strictObject({ path: z.string().max(1000).nullable() }),
    answers: z.strictObject({
      outcome: z.enum(['picked', 'cancelled', 'notAbsolute', 'network', 'missing', 'notAFolder', 'denied', 'own']),
    }),
  },
  /** Keeps backups in the shell's own folder only. What lies in the other one stays there. */
  forgetBackupFolder: { asks: z.strictObject({}), answers: z.strictObject({}) },
  /**
   * Data were lost and the user goes on without them: from now on the backups made until now are counted apart, so that
   * none made after takes the place of one made before.
   */
  setBackupsApart: { asks: z.strictObject({}), answers: z.strictObject({}) },
  /**
   * Throws away all that the browser has stored for Rådrum. Where its store is broken it cannot even be deleted from within.
   * `databaseCopy` says whether the shell copied it before the browser opened it.
   */
  discardStorage: { asks: z.strictObject({}), answers: z.strictObject({}) },
  /**
   * Removes the copies of the database folder that were made at starts since then, all of them when it is null: what they
   * hold counts as clear from now on. Fails when one of them stays.
   */
  removeDatabaseCopies: { asks: z.strictObject({ since: Instant.nullable() }), answers: z.strictObject({}) },
  /** Resolves when the user has asked to close the window; a shell that cannot wait never answers. */
  awaitClose: { asks: z.strictObject({}), answers: z.strictObject({}) },
  /** All is written: the window may go. */
  closeNow: { asks: z.strictObject({}), answers: z.strictObject({}) },
  /** Something is not written: the window that was to close stays, and `awaitClose` is called again. */
  stayOpen: { asks: z.strictObject({}), answers: z.strictObject({}) },
} as const satisfies Record<string, { asks: z.ZodType; answers: z.ZodType }>

export type HostVerb = keyof typeof hostVerbs
export type Asks<V extends HostVerb> = z.infer<(typeof hostVerbs)[V]['asks']>
export type Answers<V extends HostVerb> = z.infer<(typeof hostVerbs)[V]['answers']>

/** What the app calls. */
export type Host = { readonly [V in HostVerb]: (asks: Asks<V>) => Promise<Answers<V>> }
