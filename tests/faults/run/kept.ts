import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Figure, Part, PartResult } from '../figure'

const root = path.join(import.meta.dirname, '..', '..', '..')

/** Beside `test-results`, which every `npm test` empties. */
export const keptFolder = path.join(root, 'fault-results')

/** A finished part on disk. */
export interface KeptPart extends PartResult {
  readonly seed: number
  readonly seconds: number
  readonly at: string
  /** Which program it was measured on. */
  readonly program: string
}

const fileOf = (figure: Figure, part: Part) => path.join(keptFolder, figure.name, `${part.name}.json`)

/** A part that was finished before, under the seed that it would have now. */
export async function readKept(figure: Figure, part: Part): Promise<KeptPart | null> {
  const text = await readFile(fileOf(figure, part), 'utf8').catch(() => null)
  if (text === null) return null
  const kept = JSON.parse(text) as KeptPart
  return kept.seed === part.seed ? kept : null
}

export async function keep(figure: Figure, part: Part, kept: KeptPart): Promise<void> {
  const file = fileOf(figure, part)
  await mkdir(path.dirname(file), { recursive: true })
  await writeFile(file, `${JSON.stringify(kept, null, 2)}\n`)
}

export function forget(figure: Figure): Promise<void> {
  return rm(path.join(keptFolder, figure.name), { recursive: true, force: true })
}

/** A short name of the sources that the app is built from. */
export async function programName(): Promise<string> {
  const hash = createHash('sha256')
  for (const folder of ['electron', 'renderer', 'shared']) {
    const entries = await readdir(path.join(root, folder), { recursive: true, withFileTypes: true })
    const files = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name))
    for (const file of files.filter((name) => /\.(tsx?|mjs|css|html)$/.test(name)).sort()) {
      hash.update(path.relative(root, file)).update(await readFile(file))
    }
  }
  return hash.digest('hex').slice(0, 12)
}
