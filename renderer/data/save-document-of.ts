import { host } from '@renderer/host'
import { currentOpened } from './current'
import { saveFile, type FileToSave, type SavedFile } from './save-file'

/**
 * The one way that a document leaves Rådrum: saves it where the user says, sees to it that nothing before it is undone, and
 * tells the log which records were in it. `done` is a verb with a barrier, for a document `keepDocuments`. A screen uses
 * `SaveAsWordButton` of `renderer/ui/document`, which makes the Word file and tells how it went.
 */
export function saveDocumentOf(file: FileToSave): Promise<SavedFile> {
  const opened = currentOpened()
  if (!opened) return Promise.resolve({ outcome: 'refused', problem: 'Inga data är öppna. Starta om Rådrum.' })
  return saveFile({ host, opened }, file)
}
