import { host } from '@renderer/host'
import type { Answers, Canary } from '@shared/host'
import type { Instant } from '@shared/calendar/date'
import { readCanaries } from './canary'
import { contentSteps } from './content'
import { databaseNames, type Profile } from './profile-name'
import { newestOf } from './start-up'
import { structureVersion } from './structure'

/** Under this the disk is soon full, in bytes. */
const littleLeft = 500 * 1024 ** 2

/** How the storage under Rådrum is, as far as anybody answers. */
export interface DataHealth {
  /** How much the browser still lets Rådrum have, in bytes. */
  readonly left: number | null
  readonly used: number | null
  /** The browser has promised not to clear Rådrum's data when the disk gets full. */
  readonly isPersistent: boolean | null
  readonly shell: Answers<'describe'> | null
  /** How far the data had come when that was last noted outside the database. */
  readonly canary: Canary | null
  readonly startedAt: Instant
  readonly structure: number
  readonly contentSteps: number
}

const memory = {
  getItem: (name: string) => localStorage.getItem(name),
  setItem: (name: string, value: string) => localStorage.setItem(name, value),
}

/** Asks all who know. What nobody answers is null. */
export async function readDataHealth(profile: Profile): Promise<DataHealth> {
  const [estimate, isPersistent, shell, found] = await Promise.all([
    navigator.storage.estimate().catch(() => null),
    navigator.storage.persisted().catch(() => null),
    host.describe({}).catch(() => null),
    readCanaries({ host, memory }, databaseNames[profile]),
  ])
  const used = estimate?.usage ?? null
  const quota = estimate?.quota
  return {
    left: quota === undefined || used === null ? null : quota - used,
    used,
    isPersistent,
    shell,
    canary: newestOf(found.canaries),
    startedAt: new Date(performance.timeOrigin).toISOString() as Instant,
    structure: structureVersion,
    contentSteps: contentSteps.length,
  }
}

/** Asks the browser to keep the data when the disk gets full; its answer stands on the page of data health. */
export async function askToPersist(): Promise<boolean> {
  return navigator.storage.persist().catch(() => false)
}

/** How much is left when that is little, in bytes; null when there is enough or nobody knows. */
export async function readLittleLeft(): Promise<number | null> {
  const { quota, usage } = await navigator.storage.estimate()
  if (quota === undefined || usage === undefined) return null
  return quota - usage < littleLeft ? quota - usage : null
}
