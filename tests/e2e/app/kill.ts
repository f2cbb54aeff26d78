import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'

/** The processes of the browser that has this profile open: Chromium is many. */
export async function processesOf(profileFolder: string): Promise<number[]> {
  const all = (await readdir('/proc')).filter((name) => /^\d+$/.test(name)).map(Number)
  const lines = await Promise.all(all.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')))
  return all.filter((_, place) => lines[place]!.includes(`--user-data-dir=${profileFolder}`))
}

/** Ends the browser as a power cut would: at once, with no word to anyone. Linux only. */
export async function killBrowser(profileFolder: string): Promise<void> {
  for (const pid of await processesOf(profileFolder)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It died with its parent.
    }
  }
}

/** The files under a folder that hold the text, as UTF-8 or as UTF-16, or the bytes. */
export async function filesWith(folder: string, wanted: string | Buffer): Promise<string[]> {
  const [found] = await filesWithEach(folder, [wanted])
  return found!.files
}

/** The same for many texts; each file is read once. */
export async function filesWithEach<T extends string | Buffer>(
  folder: string,
  wanted: readonly T[],
): Promise<{ text: T; files: string[] }[]> {
  const found = wanted.map((text) => ({ text, files: [] as string[] }))
  const forms = wanted.map((text) =>
    typeof text === 'string' ? [Buffer.from(text, 'utf8'), Buffer.from(text, 'utf16le')] : [text],
  )
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries.filter((each) => each.isFile())) {
    const file = path.join(entry.parentPath, entry.name)
    const content = await readFile(file)
    found.forEach(({ files }, place) => {
      if (forms[place]!.some((form) => content.includes(form))) files.push(file)
    })
  }
  return found
}
