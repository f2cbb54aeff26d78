import { readFile } from '@renderer/data/file/read-file'
import { identityOfCode } from '@renderer/data/recovery-identity'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import type { ReadFile } from '@shared/file/file-format'
import type { Computer } from './a-computer'

/** What a backup in the shell's own folder holds. */
export async function openFileOf({ shell }: Computer, name: string, code: RecoveryCode): Promise<ReadFile> {
  const identities = [await identityOfCode(code)]
  const read = await readFile(new Blob([shell.files.own.get(name)!]), { identities }, 'backup')
  if ('reason' in read) throw new Error(read.reason)
  return read
}
