import { dialog, type BrowserWindow } from 'electron'

/** Asks for a folder for backups with the system's dialog, in front of the window; null when the user cancels. */
export function chooseBackupFolder(window: BrowserWindow | undefined): Promise<string | null> {
  return chooseFolder(window, 'Välj mapp för säkerhetskopior')
}

/** Asks for a folder to save several documents in. */
export function chooseDocumentFolder(window: BrowserWindow | undefined): Promise<string | null> {
  return chooseFolder(window, 'Välj mapp för dokumenten')
}

async function chooseFolder(window: BrowserWindow | undefined, title: string): Promise<string | null> {
  if (!window) return null
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title,
    buttonLabel: 'Välj mapp',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
