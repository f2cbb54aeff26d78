import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Figure, Part, PartResult } from '../figure'

const root = path.join(import.meta.dirname, '..', '..', '..')

/** Followed by Git: a whole run takes hours, and goes on at another computer. */
const keptFolder = path.join(root, 'tests', 'faults', 'kept')

/** A finished part on disk. */
export interface KeptPart extends PartResult {
  readonly seed: number
  readonly seconds: number
  readonly at: string
  /** Which program it was measured on. */
  readonly program: string
}

type KeptParts = Readonly<Record<string, KeptPart>>

const fileOf = (figure: Figure) => path.join(keptFolder, `${figure.name}.json`)

async function readAll(figure: Figure): Promise<KeptParts> {
  const text = await readFile(fileOf(figure), 'utf8').catch(() => '{}')
  return JSON.parse(text) as KeptParts
}

/** A part that was finished before, under the seed that it would have now. */
export async function readKept(figure: Figure, part: Part): Promise<KeptPart | null> {
  const kept = (await readAll(figure))[part.name]
  return kept?.seed === part.seed ? kept : null
}

export async function keep(figure: Figure, part: Part, kept: KeptPart): Promise<void> {
  const all = { ...(await readAll(figure)), [part.name]: kept }
  await mkdir(keptFolder, { recursive: true })
  await writeFile(fileOf(figure), `${JSON.stringify(all, null, 2)}\n`)
}

export function forget(figure: Figure): Promise<void> {
  return rm(fileOf(figure), { force: true })
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
