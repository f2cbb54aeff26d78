import { dialog, type BrowserWindow } from 'electron'

/** Asks for a folder for backups with the system's dialog, in front of the window; null when the user cancels. */
export async function chooseBackupFolder(window: BrowserWindow | undefined): Promise<string | null> {
  if (!window) return null
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    title: 'Välj mapp för säkerhetskopior',
    buttonLabel: 'Välj mapp',
    properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}
