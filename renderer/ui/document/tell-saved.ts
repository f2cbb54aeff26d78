import type { SavedFile } from '@renderer/data'
import { notifyDone, notifyFailed } from '../notify'

const unnoted =
  'Word-filen är sparad, men Rådrum kunde inte skriva upp det. Ångra inget som dokumentet bygger på, eller spara det på nytt sedan.'

/** Tells how the saving of a Word file went. */
export function tellSaved(saved: SavedFile): void {
  switch (saved.outcome) {
    case 'saved':
      return notifyDone('Word-filen är sparad där du valde.')
    case 'handedOver':
      return notifyDone('Word-filen är sparad i Hämtade filer.')
    case 'unnoted':
      return notifyFailed(unnoted)
    case 'refused':
      return notifyFailed(saved.problem)
    case 'cancelled':
      return
  }
}
