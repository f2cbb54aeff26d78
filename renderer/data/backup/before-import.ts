import { unkeptSentence } from '@shared/backup/import-words'
import { isKept, type BackupKeeper } from './keeper'

/**
 * Keeps what is here before rows from a file are put among it. Null when some folder has it; else a sentence that says why
 * none does, for whoever may choose to go on without. The example is made up: it is kept nowhere, and needs no choice.
 */
export async function keepBeforeImport(keeper: BackupKeeper): Promise<string | null> {
  const folders = await keeper.make('import')
  const isSafe = isKept({ folders }) || keeper.state.get().isOff === 'example'
  return isSafe ? null : unkeptSentence(folders)
}
