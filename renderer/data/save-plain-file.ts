import { host } from '@renderer/host'
import { faultOfShell, type FileToSave, type SavedFile } from './save-file'

/**
 * Saves a file without identity where the user says: a calendar file, a list of placeholders, a template that is tried.
 * It is neither logged nor kept nor a barrier to undo: after an undo a calendar file is saved again, and the other calendar
 * takes the newer one.
 */
export function savePlainFile(file: Pick<FileToSave, 'suggestedName' | 'bytes'>): Promise<SavedFile> {
  return host.saveDocument(file).catch(faultOfShell)
}
