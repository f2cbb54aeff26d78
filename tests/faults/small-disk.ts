import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtemp, open, rm, rmdir, statfs } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'

/** A disk of its own that can be filled without harm to the computer. */
export interface SmallDisk {
  readonly folder: string
  /** Takes all space but so many bytes. */
  readonly fill: (left: number) => Promise<void>
  readonly free: () => Promise<void>
  readonly remove: () => Promise<void>
}

/** Mounting needs to be root; a container may forbid it all the same. */
export async function canMount(): Promise<boolean> {
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return false
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-mount-'))
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=1m', 'tmpfs', folder], { stdio: 'ignore' })
  if (status === 0) execFileSync('umount', [folder])
  await rmdir(folder)
  return status === 0
}

export async function smallDisk(megabytes = 200): Promise<SmallDisk> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  const filler = path.join(folder, 'filler')
  return {
    folder,
    async fill(left) {
      const { bavail, bsize } = await statfs(folder)
      const file = await open(filler, 'a')
      const block = Buffer.alloc(64 * 1024)
      try {
        for (let rest = bavail * bsize - left; rest > 0; rest -= block.length) {
          await file.write(block, 0, Math.min(rest, block.length))
        }
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error
      } finally {
        await file.close()
      }
    },
    free: () => rm(filler, { force: true }),
    async remove() {
      execFileSync('umount', ['-l', folder])
      await rmdir(folder)
    },
  }
}
