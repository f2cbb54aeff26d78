import { dialog, type BrowserWindow, type FileFilter } from 'electron'
import type { SaveDialogs } from './save-document'

/** What the dialog calls each kind of file. */
const kinds: readonly FileFilter[] = [
  { name: 'Word-dokument', extensions: ['docx'] },
  { name: 'Komprimerad mapp', extensions: ['zip'] },
  { name: 'Kalenderfil', extensions: ['ics'] },
  { name: 'Förseglad fil från Rådrum', extensions: ['age'] },
]

/** The kind of a file, by how its name ends. */
function kindOf(proposed: string): FileFilter[] {
  return kinds.filter(({ extensions }) => extensions.some((ending) => proposed.endsWith(`.${ending}`)))
}

/** The system's dialogs for saving, in front of the window that asked. */
export function saveDialogs(window: BrowserWindow): SaveDialogs {
  return {
    async chooseFile(proposed) {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: 'Spara dokument',
        defaultPath: proposed,
        filters: kindOf(proposed),
        properties: ['showOverwriteConfirmation', 'createDirectory'],
      })
      return canceled ? null : filePath
    },
    async tryAgain(sentence) {
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        title: 'Rådrum',
        message: 'Dokumentet är inte sparat som fil',
        detail: sentence,
        buttons: ['Välj igen', 'Avbryt'],
        defaultId: 0,
        cancelId: 1,
        noLink: true,
      })
      return response === 0
    },
  }
}
