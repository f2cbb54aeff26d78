import type { Answers } from '../host'
import type { BackupOutcome } from './backup-outcome'

type Picked = Answers<'pickBackupFolder'>['outcome']

/** Why a copy did not come to lie in a folder, and what to do. The data themselves are safe in each of the cases. */
export const outcomeSentences: Readonly<Record<Exclude<BackupOutcome['outcome'], 'kept'>, string>> = {
  unreachable: 'Mappen går inte att nå. Anslut disken, så görs kopian vid nästa tillfälle, eller välj en annan mapp.',
  full: 'Disken är full. Frigör utrymme, så görs kopian vid nästa tillfälle.',
  denied: 'Rådrum får inte skriva i mappen. Välj en annan, eller be den som sköter era datorer om rätt att skriva där.',
  damaged: 'Det som lästes tillbaka var inte det som skrevs. Disken kan vara trasig. Välj en mapp på en annan disk.',
  tooLarge:
    'Kopian är större än vad Rådrum kan hämta tillbaka: högst 200 MB, och 1 GB uppackad. Den sparades inte. Uppgifterna är orörda, och de äldre kopiorna ligger kvar. Be den som sköter era datorer att höra av sig till dem som gör Rådrum.',
  failed: 'Kopian gick inte att skriva. Rådrum försöker igen om en kvart. Hjälper det inte, starta om datorn.',
}

/** Why a folder cannot be taken for backups; null when it was. */
export const pickSentences: Readonly<Record<Picked, string | null>> = {
  picked: null,
  cancelled: null,
  notAbsolute: 'Skriv hela sökvägen, till exempel E:\\Kopior eller /media/usb/kopior.',
  network: 'Rådrum kan inte använda en adress på nätverket. Anslut mappen som en enhet med en bokstav, och skriv den.',
  missing: 'Mappen finns inte. Skapa den först, eller se efter att disken är ansluten.',
  notAFolder: 'Det är en fil, inte en mapp.',
  denied: 'Rådrum får inte skriva i mappen. Välj en annan.',
  own: 'Där ligger Rådrums egna filer redan. Välj en mapp på en annan disk.',
}
