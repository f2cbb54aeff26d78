import { createHash } from 'node:crypto'
import type { Instant } from '@shared/calendar/date'
import {
  backupFacts,
  hostVerbs,
  keyFileName,
  largestPart,
  type Answers,
  type Asks,
  type BackupFolder,
  type BackupName,
  type Canary,
  type Host,
  type HostVerb,
  type Kept,
} from '@shared/host'

/** A shell in memory that keeps its contract, arguments and answers checked, with folders that can be broken. */
export interface Shell {
  readonly host: Host
  /** What lies in each folder, by name. A test may change it behind Rådrum's back. */
  readonly files: Record<BackupFolder, Map<string, Uint8Array<ArrayBuffer>>>
  /** How a folder answers when it does not take a file; absent for one that does. */
  readonly faults: Partial<Record<BackupFolder, Kept['outcome']>>
  readonly canaries: Map<string, Canary>
  /** Since when copies of the database folder were to be removed, a call each; null is all of them. */
  readonly removals: (Instant | null)[]
  /** What the app said of the backups that it kept, a call each. */
  readonly settled: Asks<'settleBackup'>[]
  /** How many backups lay in the own folder when those until then were set apart, a call each. */
  readonly setApart: number[]
  /** A picked folder, or none. */
  hasPicked: boolean
  /** The longest part that has been sent, in bytes. */
  longestPart: number
  /** Asks the window to close; resolves when it says that it may go, or that it stays. */
  readonly close: () => Promise<'gone' | 'stays'>
}

/** How much `readBackup` gives at a time here: small, so that a file takes several. */
const readAtATime = 64 * 1024

export function aShell(): Shell {
  const files = { own: new Map<string, Uint8Array<ArrayBuffer>>(), picked: new Map<string, Uint8Array<ArrayBuffer>>() }
  const canaries = new Map<string, Canary>()
  const removals: Shell['removals'] = []
  const setApart: number[] = []
  const settled: Shell['settled'] = []
  const faults: Shell['faults'] = {}
  let upload: { id: string; parts: Uint8Array[] } = { id: '', parts: [] }
  let askedToClose: () => void = () => undefined
  let answered: (answer: 'gone' | 'stays') => void = () => undefined

  const folders = (): BackupFolder[] => (shell.hasPicked ? ['own', 'picked'] : ['own'])

  function keep(name: string, bytes: Uint8Array<ArrayBuffer>): { folders: Kept[] } {
    return {
      folders: folders().map((folder) => {
        const fault = faults[folder]
        if (fault === undefined) files[folder].set(name, bytes)
        return { folder, outcome: fault ?? 'kept' }
      }),
    }
  }

  const verbs: Host = {
    describe: () =>
      answer({
        shell: 'appwindow',
        version: '0.1.0',
        asksForFolder: false,
        asksBeforeClose: true,
        keepsData: 'yes',
        databaseCopy: 'none',
      } as const),
    discardStorage: () => answer({}),
    setBackupsApart() {
      setApart.push([...files.own.keys()].filter((name) => name !== keyFileName).length)
      return answer({})
    },
    removeDatabaseCopies({ since }) {
      removals.push(since)
      return answer({})
    },
    readCanaries: () => answer([...canaries.values()]),
    keepCanary(canary) {
      canaries.set(canary.database, canary)
      return answer({})
    },
    saveDocument: () => answer({ outcome: 'cancelled' } as const),
    pickDocumentFolder: () => answer({ outcome: 'cancelled' } as const),
    saveInFolder: ({ suggestedName }) => answer({ outcome: 'denied', name: suggestedName } as const),
    keepBackup({ upload: id, part, bytes, name }) {
      if (id !== upload.id) upload = { id, parts: [] }
      if (part !== upload.parts.length) throw new Error('A part came out of order')
      const given = new Uint8Array(Buffer.from(bytes, 'base64'))
      shell.longestPart = Math.max(shell.longestPart, given.length)
      upload.parts.push(given)
      if (name === null) return answer({ folders: [] })
      const whole = new Uint8Array(Buffer.concat(upload.parts))
      if (!isAsNamed(name, whole)) throw new Error('The name tells of other bytes')
      return answer(keep(name, whole))
    },
    settleBackup(asks) {
      settled.push(asks)
      for (const { folder, opens } of asks.folders) if (!opens) files[folder].delete(asks.name)
      return answer({})
    },
    listBackups: () =>
      answer({
        folders: folders().map((folder) => ({
          folder,
          path: `/kopior/${folder}`,
          isReachable: faults[folder] !== 'unreachable',
        })),
        backups: folders().flatMap((folder) =>
          [...files[folder]]
            .filter(([name]) => name !== keyFileName)
            .map(([name, bytes]) => ({
              folder,
              name: name as BackupName,
              bytes: bytes.length,
              isWhole: isAsNamed(name as BackupName, bytes),
            })),
        ),
        keyFileIn: folders().filter((folder) => files[folder].has(keyFileName)),
      }),
    readBackup({ folder, name, from }) {
      const bytes = files[folder].get(name)
      if (!bytes || faults[folder] === 'unreachable') throw new Error('There is no such file')
      const part = bytes.subarray(from, from + Math.min(readAtATime, largestPart))
      return answer({ bytes: Buffer.from(part).toString('base64'), isLast: from + part.length >= bytes.length })
    },
    keepKeyFile: ({ bytes }) => answer(keep(keyFileName, new Uint8Array(Buffer.from(bytes, 'base64')))),
    pickBackupFolder() {
      shell.hasPicked = true
      return answer({ outcome: 'picked' } as const)
    },
    forgetBackupFolder() {
      shell.hasPicked = false
      return answer({})
    },
    awaitClose: () => new Promise((resolve) => (askedToClose = () => resolve({}))),
    closeNow() {
      answered('gone')
      return answer({})
    },
    stayOpen() {
      answered('stays')
      return answer({})
    },
  }

  const shell: Shell = {
    host: Object.fromEntries(
      Object.entries(verbs).map(([verb, run]) => [verb, checked(verb as HostVerb, run as never)]),
    ) as never,
    files,
    faults,
    canaries,
    removals,
    setApart,
    settled,
    hasPicked: false,
    longestPart: 0,
    close: () =>
      new Promise((resolve) => {
        answered = resolve
        askedToClose()
      }),
  }
  return shell
}

function answer<T>(value: T): Promise<T> {
  return Promise.resolve(value)
}

function checked<V extends HostVerb>(verb: V, run: (asks: Asks<V>) => Promise<Answers<V>>) {
  return async (asks: Asks<V>) =>
    hostVerbs[verb].answers.parse(await run(hostVerbs[verb].asks.parse(asks) as Asks<V>)) as Answers<V>
}

function isAsNamed(name: BackupName, bytes: Uint8Array): boolean {
  return createHash('sha256').update(bytes).digest('hex').startsWith(backupFacts(name).hash)
}
