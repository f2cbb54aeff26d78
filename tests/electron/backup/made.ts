import { createHash, randomUUID } from 'node:crypto'
import { backupName, largestPart, type BackupFacts, type BackupName, type Host, type Kept } from '@shared/host'

/** A backup as the app makes it: its bytes, and the name that tells of them. */
export function made(
  bytes: Buffer,
  facts: Partial<Omit<BackupFacts, 'hash'>> = {},
): { bytes: Buffer; name: BackupName } {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 16)
  const standard = { date: '2027-02-22', time: '08:00:00', occasion: null, rows: 7 }
  return { bytes, name: backupName({ ...standard, ...facts, hash }) }
}

/** Hands a backup to the shell in parts, as the app does, finds that it opens, and gives the answer to the last part. */
export async function handOver(
  host: Pick<Host, 'keepBackup' | 'settleBackup'>,
  backup: { bytes: Buffer; name: BackupName },
  partSize = largestPart,
): Promise<readonly Kept[]> {
  const folders = await send(host, backup, partSize)
  const kept = folders.flatMap(({ folder, outcome }) => (outcome === 'kept' ? [{ folder, opens: true }] : []))
  await host.settleBackup({ name: backup.name, folders: kept })
  return folders
}

/** As `handOver`, without a word of whether it opens. */
export async function send(
  host: Pick<Host, 'keepBackup'>,
  { bytes, name }: { bytes: Buffer; name: BackupName },
  partSize = largestPart,
): Promise<readonly Kept[]> {
  const upload = randomUUID()
  let part = 0
  for (let from = 0; from + partSize < bytes.length; from += partSize) {
    const piece = bytes.subarray(from, from + partSize).toString('base64')
    await host.keepBackup({ upload, part: part++, bytes: piece, name: null })
  }
  const last = bytes.subarray(part * partSize).toString('base64')
  return (await host.keepBackup({ upload, part, bytes: last, name })).folders
}

/** Reads a file back from the shell to its end. */
export async function readAll(host: Pick<Host, 'readBackup'>, asks: Omit<Parameters<Host['readBackup']>[0], 'from'>) {
  const pieces: Buffer[] = []
  for (let from = 0; ;) {
    const { bytes, isLast } = await host.readBackup({ ...asks, from })
    const piece = Buffer.from(bytes, 'base64')
    pieces.push(piece)
    from += piece.length
    if (isLast) return Buffer.concat(pieces)
  }
}
