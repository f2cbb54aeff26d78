import { open, readdir, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { chance, type Chance } from './chance'

/** The files of a LevelDB database, by what they are to it. */
interface Store {
  readonly folder: string
  readonly manifest: string
  /** Logs and tables, the largest first. */
  readonly data: readonly string[]
}

async function storeOf(profileFolder: string): Promise<Store> {
  const above = path.join(profileFolder, 'Default', 'IndexedDB')
  const name = (await readdir(above)).find((each) => each.endsWith('.indexeddb.leveldb'))
  if (name === undefined) throw new Error('The profile has no LevelDB database.')
  const folder = path.join(above, name)
  const files = (await readdir(folder)).map((file) => path.join(folder, file))
  const sizes = await Promise.all(files.map(async (file) => ({ file, size: (await stat(file)).size })))
  const data = sizes.filter(({ file }) => /\.(log|ldb)$/.test(file)).sort((a, b) => b.size - a.size)
  return {
    folder,
    manifest: files.find((file) => path.basename(file).startsWith('MANIFEST'))!,
    data: data.map(({ file }) => file),
  }
}

const half = async (file: string) => truncate(file, Math.floor((await stat(file)).size / 2))

/** Writes other bytes over a part of a file, as a failing disk or another program would. */
async function scribble(file: string, drawn: Chance): Promise<void> {
  const { size } = await stat(file)
  const bytes = Uint8Array.from({ length: Math.min(4096, Math.ceil(size / 4)) }, () => drawn.whole(256))
  const handle = await open(file, 'r+')
  await handle.write(bytes, 0, bytes.length, drawn.whole(Math.max(1, size - bytes.length)))
  await handle.close()
}

const inFolder = (name: string) => (store: Store) => path.join(store.folder, name)

/** The eight kinds of damage, of which Chromium by itself makes a silent empty database in most. */
export const damageKinds: Readonly<Record<string, (store: Store, drawn: Chance) => Promise<void>>> = {
  'folder-gone': ({ folder }) => rm(folder, { recursive: true }),
  'current-gone': (store) => rm(inFolder('CURRENT')(store)),
  'current-overwritten': (store) => writeFile(inFolder('CURRENT')(store), 'MANIFEST-999999\n'),
  'manifest-gone': ({ manifest }) => rm(manifest),
  'manifest-cut': ({ manifest }) => half(manifest),
  'data-gone': async ({ data }) => {
    await Promise.all(data.map((file) => rm(file)))
  },
  'data-cut': ({ data }) => half(data[0]!),
  'data-overwritten': ({ data }, drawn) => scribble(data[0]!, drawn),
}

/** Damages a closed browser profile's database. */
export async function damageStore(profileFolder: string, kind: string, seed: number): Promise<void> {
  await damageKinds[kind]!(await storeOf(profileFolder), chance(seed))
}
