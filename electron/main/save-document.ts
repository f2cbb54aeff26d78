import path from 'node:path'
import type { Answers, Asks } from '@shared/host'
import { atomicWrite } from '../state/atomic-write'

/** What saving asks of the user. */
export interface SaveDialogs {
  /** Where to, or null when the user thought better of it. */
  chooseFile(proposed: string): Promise<string | null>
  /** Says that the file could not be written, and why if it is known; whether to choose again. */
  tryAgain(sentence: string): Promise<boolean>
}

/**
 * Saves a document where the user says, whole or not at all. A file that Word holds open, a full disk or a folder
 * without leave gets a sentence and another try.
 *
 * @param folder where the dialog starts
 */
export async function saveDocument(
  { suggestedName, bytes }: Asks<'saveDocument'>,
  folder: string,
  dialogs: SaveDialogs,
): Promise<Answers<'saveDocument'>> {
  const ending = path.extname(suggestedName)
  for (;;) {
    const chosen = await dialogs.chooseFile(path.join(folder, suggestedName))
    if (chosen === null) return { outcome: 'cancelled' }
    try {
      await atomicWrite(chosen.toLowerCase().endsWith(ending) ? chosen : chosen + ending, bytes)
      return { outcome: 'saved' }
    } catch (fault) {
      if (!(await dialogs.tryAgain(failureSentence(fault)))) return { outcome: 'cancelled' }
    }
  }
}

function failureSentence(fault: unknown): string {
  const code = fault instanceof Error && 'code' in fault ? fault.code : undefined
  const safe = 'Dokumentet finns kvar i Rådrum.'
  switch (code) {
    case 'EBUSY':
    case 'EPERM':
      return `Filen är öppen i ett annat program. ${safe} Stäng filen där, eller välj ett annat namn.`
    case 'ENOSPC':
      return `Disken är full. ${safe} Välj en annan plats, eller frigör utrymme och försök igen.`
    case 'EACCES':
    case 'EROFS':
      return `Du får inte spara i den mappen. ${safe} Välj en annan mapp.`
    default:
      return `Filen gick inte att spara. ${safe} Välj en annan mapp och försök igen.`
  }
}
