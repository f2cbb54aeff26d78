import { open, type FileHandle } from 'node:fs/promises'
import path from 'node:path'
import { vi } from 'vitest'

/** The next write to an open file finds no room on the disk, and leaves a piece of what it was given. */
export async function fillDisk(folder: string): Promise<void> {
  const trial = await open(path.join(folder, 'trial'), 'w')
  const files = Object.getPrototypeOf(trial) as FileHandle
  await trial.close()
  vi.spyOn(files, 'writeFile').mockImplementationOnce(async function (this: FileHandle, content) {
    await this.write(Buffer.from(content as Uint8Array).subarray(0, 50))
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' })
  })
}
