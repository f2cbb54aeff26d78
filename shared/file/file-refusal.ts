/** Why a file was refused. Nothing was changed. `reason` says in Swedish what is wrong and what to do. */
export interface FileRefusal {
  readonly kind: 'wrongKey' | 'damaged' | 'truncated' | 'foreign' | 'newer' | 'tooLarge'
  readonly reason: string
}

/** Stops a reading from wherever it has come to. */
export class Refused extends Error {
  constructor(readonly refusal: FileRefusal) {
    super(refusal.kind)
  }
}

const reasons: Record<FileRefusal['kind'], string> = {
  wrongKey:
    'Filen går inte att öppna med det som angavs. Ingenting är ändrat. Kontrollera lösenfrasen, koden eller nyckeln och försök igen.',
  damaged:
    'Filen är skadad: den är inte som Rådrum skrev den. Ingenting är ändrat. Kopiera filen på nytt från platsen där den låg, eller välj en annan.',
  truncated:
    'Filen är inte hel: slutet saknas eller är skadat. Ingenting är ändrat. Kopiera filen på nytt från platsen där den låg, eller välj en annan.',
  foreign: 'Filen kommer inte från Rådrum. Ingenting är ändrat. Välj en fil som Rådrum har sparat.',
  newer:
    'Filen kommer från en nyare version av Rådrum, som den här inte kan läsa. Ingenting är ändrat. Uppdatera Rådrum och försök igen.',
  tooLarge:
    'Filen är större än vad Rådrum läser in: högst 200 MB, och 1 GB uppackad. Ingenting är ändrat. Kontrollera att det är rätt fil, eller kontakta den som sköter era datorer.',
}

export function refusal(kind: FileRefusal['kind'], reason = reasons[kind]): FileRefusal {
  return { kind, reason }
}
