import type { CohortStatus } from '@shared/course/cohort'

/** What the button says that takes a round to each state. */
export const stepVerbs: Record<CohortStatus, string> = {
  planned: 'Sätt som planerad',
  open: 'Öppna för anmälan',
  confirmed: 'Bekräfta omgången',
  running: 'Starta omgången',
  finished: 'Avsluta omgången',
  cancelled: 'Ställ in omgången',
}
