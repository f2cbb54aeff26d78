import { lock, mayWrite } from '@renderer/data'
import { notifyFailed } from '../notify'

/** Locks, or says why it has not: what is on the screen and not on the disk must not be lost. */
export async function lockNow(): Promise<void> {
  if (await lock()) return
  notifyFailed(mayWrite() ? refusedByDisk : onlyShowing)
}

const onlyShowing =
  'Rådrum är inte låst, för det du skrev i det här fönstret är inte sparat. Tryck på Ta över och lås igen, eller stäng fönstret. Lås datorn om du går.'
const refusedByDisk =
  'Rådrum är inte låst, för disken tar inte emot det du skrev senast. Texten finns kvar på skärmen. Frigör utrymme, eller kopiera texten, och lås igen. Lås datorn om du går.'
