import type { LogEntry } from '@shared/log/log-entry'

/** A row as the disk is said to have it. */
export interface SeenRow {
  readonly table: string
  readonly id: string
  readonly rev: number
  readonly row: unknown
}

/** What the page tells the driver outside the browser: promises, at the moment when they were given. */
export type Told =
  /** The write's promise has resolved. */
  | { readonly kind: 'written'; readonly name: string; readonly rows: readonly SeenRow[] }
  /** What was typed has been kept. */
  | { readonly kind: 'kept'; readonly draft: string; readonly value: string }
  /** A write that removes a draft is under way: from now on the draft may be gone. */
  | { readonly kind: 'clearing'; readonly draft: string }
  /** A write was refused, with the sentence. */
  | { readonly kind: 'refused'; readonly name: string; readonly sentence: string }

/** Everything that a database holds, opened. */
export interface Dump {
  readonly databaseId: string
  readonly commits: number
  readonly rows: readonly SeenRow[]
  readonly history: readonly {
    readonly commit: number
    readonly name: string
    readonly isPurge: boolean
    readonly rows: readonly SeenRow[]
  }[]
  readonly log: readonly LogEntry[]
  readonly drafts: Readonly<Record<string, unknown>>
}

/** Which rows a profile begins with. */
export type WorldName = 'sample' | { readonly years: number }

/** The data layer itself, without screens: what the driver can ask of the page. */
export interface FaultsPage {
  /** Opens the real profile, or makes it. Answers with the kind of start that was found. */
  readonly begin: () => Promise<string>
  /** What a start finds, without beginning anything. */
  readonly find: () => Promise<string>
  /** Opens what is left where more was expected. */
  readonly openWhatIsHere: () => Promise<string>
  readonly sweep: () => Promise<void>
  /** Makes a backup now. */
  readonly backUp: () => Promise<void>
  /** Puts the newest backup in place, by the passphrase. Answers with the kind of start, or why not. */
  readonly restore: (passphrase: string) => Promise<string>
  /** Reads a world in through the one writer. Answers with the number of rows. */
  readonly fill: (world: WorldName) => Promise<number>
  /** Writes drawn changes and drafts until it is stopped from outside, or until the first refusal of the disk. */
  readonly work: (seed: number, until: 'killed' | 'refused') => Promise<void>
  /** Writes one row after another, each when the one before has been acknowledged. Answers with how many were. */
  readonly writeRows: (count: number) => Promise<number>
  /** Adds a letter to a party's name, `count` times from a list, without waiting where the list says so. */
  readonly lengthen: (presses: readonly Press[]) => Promise<readonly boolean[]>
  /** Two parties with empty names, and their ids. */
  readonly twoParties: () => Promise<readonly string[]>
  /** The names of parties, as the disk has them. */
  readonly namesOf: (parties: readonly string[]) => Promise<readonly string[]>
  /** How many changes the open profile has, in memory. */
  readonly commits: () => number
  /** How many the disk has, without opening a profile. */
  readonly commitsOnDisk: () => Promise<number>
  /** What a newer program does to the database before anything else. Answers with the number of changes in it then. */
  readonly upgrade: () => Promise<number>
  readonly secure: (passphrase: string) => Promise<string>
  readonly unlock: (passphrase: string) => Promise<string>
  /** What the lock does when its field is shown. */
  readonly readyToStretch: () => void
  /** Milliseconds that the passphrase takes to become the data key, by its slot on the disk. */
  readonly toKey: (passphrase: string) => Promise<number>
  /** Keeps what is being typed. */
  readonly type: (draft: string, value: string) => Promise<void>
  /** Puts a frozen profile on the disk as its program left it, with so many more lines in its history. */
  readonly plant: (frozen: string, moreLines: number) => Promise<void>
  /** The version that the browser keeps of the real profile's database. */
  readonly storedVersion: () => Promise<number | undefined>
  /** Takes back, or does again, as long as it goes or so many times. Answers with how often it went. */
  readonly press: (act: 'undo' | 'redo', most: number) => Promise<number>
  readonly close: () => Promise<void>
  readonly dump: () => Promise<Dump>
}

/** A press in one of two windows: which party gets which letter. */
export interface Press {
  readonly party: string
  readonly letter: string
  /** Whether the window waits for the write before it does anything else. */
  readonly waits: boolean
  /** Whether the user first presses *Ta över*. A window that may not write refuses, and that is no loss. */
  readonly takesOver: boolean
}

declare global {
  interface Window {
    faults: FaultsPage
    tell: (told: string) => Promise<void>
  }
}
