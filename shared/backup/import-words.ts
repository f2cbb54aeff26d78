import type { BackupOutcome } from './backup-outcome'
import { outcomeSentences } from './folder-words'

/** Why what is here was not kept before an import, as a question to whoever may go on without. */
export function unkeptSentence(folders: readonly BackupOutcome[]): string {
  return `Det gick inte att först spara en säkerhetskopia av det som finns här. ${reasonOf(folders)} Inget är inläst än.`
}

function reasonOf(folders: readonly BackupOutcome[]): string {
  const failed = folders.flatMap(({ outcome }) => (outcome === 'kept' ? [] : [outcome]))[0]
  return failed === undefined ? 'Kopior görs först när du har valt en lösenfras.' : reasons[failed]
}

/** As `outcomeSentences`, where somebody waits for this very copy. */
const reasons: typeof outcomeSentences = {
  ...outcomeSentences,
  unreachable: 'Mappen för kopior går inte att nå. Anslut disken och försök igen.',
  full: 'Disken är full. Frigör utrymme och försök igen.',
  failed: 'Försök igen. Hjälper det inte, starta om datorn.',
}
