import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Golden } from './golden'

/** Every profile that an older program left, by the name of its files. */
export const oldProfiles = ['structure-1', 'structure-2', 'structure-3'] as const
export type OldProfile = (typeof oldProfiles)[number]

const here = import.meta.dirname
export const frozenFile = (name: string) => path.join(here, 'frozen', `${name}.json`)
export const goldenFile = (name: string) => path.join(here, 'golden', `${name}.json`)

/** The frozen profile as text, for `fromText`: so it also crosses into a browser. */
export const readFrozen = (name: OldProfile): Promise<string> => readFile(frozenFile(name), 'utf8')

export async function readGolden(name: OldProfile): Promise<Golden> {
  return JSON.parse(await readFile(goldenFile(name), 'utf8')) as Golden
}
