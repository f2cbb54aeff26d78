import { host } from '@renderer/host'
import { currentOpened } from '../current'
import { saveAsZip, saveInFolder, type ManyDocuments, type SavedTogether } from './save-together'

const nothingOpen = { outcome: 'refused', problem: 'Inga data är öppna. Starta om Rådrum.' } as const

/** Saves several documents as one zip where the user says. */
export function saveAsZipOf(many: ManyDocuments, suggestedName: string): Promise<SavedTogether> {
  const opened = currentOpened()
  return opened ? saveAsZip({ host, opened }, many, suggestedName) : Promise.resolve(nothingOpen)
}

const noFolder = 'Webbläsaren får inte skriva i mappar på den här datorn. Inget är sparat än. Spara som zip i stället.'

/** Asks for a folder, which a browser does only for a moment after a press, and then saves several documents in it. */
export async function saveInFolderOf(many: ManyDocuments): Promise<SavedTogether> {
  const opened = currentOpened()
  if (!opened) return nothingOpen
  const { outcome } = await host.pickDocumentFolder({})
  if (outcome === 'cancelled') return { outcome }
  return outcome === 'picked' ? saveInFolder({ host, opened }, many) : { outcome: 'refused', problem: noFolder }
}
