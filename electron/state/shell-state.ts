import * as z from 'zod'
import { BackupName, Canary } from '@shared/host'

export const ShellName = z.enum(['electron', 'appwindow'])
export type ShellName = z.infer<typeof ShellName>

/** Ports that no system hands out by itself, so that another program does not happen upon ours. */
export const Port = z.number().int().min(1024).max(32767)

/** The version of `state.json` that this Rådrum writes. Strict: a field more is a version more, with a lift below. */
export const stateVersion = 3

const first = {
  /** The shell that holds the data; null until the first start. */
  shell: ShellName.nullable(),
  /** The app window's port, which is the data's address: chosen at the first start, never changed after. */
  port: Port.nullable(),
  /** How far each database had come, kept outside the database. */
  canaries: z.array(Canary),
}

const ShellState1 = z.strictObject({ version: z.literal(1), ...first })

/** The second folder for backups, and what of it is ours to replace and remove. */
const PickedFolder = z.strictObject({
  path: z.string().min(1),
  /** What this Rådrum has put there. Files of another Rådrum in the same folder are theirs. */
  kept: z.array(BackupName),
  /** The SHA-256 of the key file that this Rådrum put there. */
  keyFile: z.hash('sha256').nullable(),
})
export type PickedFolder = z.infer<typeof PickedFolder>

/** What the self-test found of the browser that shows the app window. */
const SelfTest = z.strictObject({
  browser: z.string(),
  /** What tells one version of the browser from another. */
  edition: z.string(),
  at: z.iso.datetime(),
  keepsData: z.enum(['yes', 'no', 'untested']),
})
export type SelfTest = z.infer<typeof SelfTest>

const second = { ...first, backupFolder: PickedFolder.nullable(), selfTest: SelfTest.nullable() }

const ShellState2 = z.strictObject({ version: z.literal(2), ...second })

/** How many losses are remembered: more than anybody meets, and an end to what a page gone wrong can add. */
export const mostSetApart = 10

/** What both shells must agree on before either opens the data. */
export const ShellState = z.strictObject({
  version: z.literal(stateVersion),
  ...second,
  /** When the user went on without data that were lost: retention counts the backups before and after each apart. */
  backupsSetApart: z.array(z.iso.datetime()).max(mostSetApart),
})
export type ShellState = z.infer<typeof ShellState>

export const firstState: ShellState = {
  version: stateVersion,
  shell: null,
  port: null,
  canaries: [],
  backupFolder: null,
  selfTest: null,
  backupsSetApart: [],
}

/** What was read from disk as this version's state, or null when it is no version's. */
export function lifted(json: unknown): ShellState | null {
  const one = ShellState1.safeParse(json)
  if (one.success) return { ...firstState, ...one.data, version: stateVersion }
  const two = ShellState2.safeParse(json)
  if (two.success) return { ...firstState, ...two.data, version: stateVersion }
  return ShellState.safeParse(json).data ?? null
}
