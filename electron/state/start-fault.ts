import { outcomeOf } from '../backup/outcome'

/** Why a start came to nothing, as it is told: the system's own faults in our words, a refusal in those that it has. */
export function startFaultSentence(fault: unknown, folder: string): string {
  if (!(fault instanceof Error)) return String(fault)
  if (!isSystemFault(fault)) return fault.message
  switch (outcomeOf(fault)) {
    case 'full':
      return 'Disken är full, så Rådrum kan inte starta. Dina uppgifter är orörda. Frigör utrymme och starta Rådrum igen.'
    case 'denied':
      return `Rådrum får inte skriva i sin mapp och kan inte starta. Dina uppgifter är orörda. Be den som sköter datorn om rätt att skriva i ${folder}, och starta Rådrum igen.`
    default:
      return `Rådrum kan inte läsa eller skriva i sin mapp (${fault.code}) och kan inte starta. Dina uppgifter är orörda. Starta om datorn och starta Rådrum igen. Hjälper det inte, be den som sköter datorn titta i ${folder}.`
  }
}

/** `ENOSPC`, `EACCES`: what the file system refuses comes with such a code, and in English. */
function isSystemFault(fault: Error): fault is Error & { readonly code: string } {
  return 'code' in fault && typeof fault.code === 'string' && /^E[A-Z0-9]+$/.test(fault.code)
}
