import { host } from '@renderer/host'
import { faultOfShell, type FileToSave, type SavedFile } from './save-file'

/**
 * Saves a calendar file where the user says. It holds no identity, so it is neither logged nor a barrier to undo: after an
 * undo the file is saved again, and the other calendar takes the newer one.
 */
export function saveCalendarFileOf(file: Pick<FileToSave, 'suggestedName' | 'bytes'>): Promise<SavedFile> {
  return host.saveDocument(file).catch(faultOfShell)
}
