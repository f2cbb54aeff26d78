import type { IsoDate } from '../calendar/date'
import { addWorkingDays } from '../calendar/deadline'
import { formatDateShort, formatDay } from '../calendar/format'
import type { Cohort } from './cohort'
import type { Enrolment } from './enrolment'

/** How long somebody usually has to answer an offer, in working days. */
const usualDays = 3

/** The last day to answer that is proposed: some working days from now, and before the course begins. */
export function proposedAnswerBy({ startDate, decisionDate }: Cohort, today: IsoDate): IsoDate {
  const usual = addWorkingDays(today, usualDays)
  const last = decisionDate !== null && decisionDate > today ? decisionDate : addWorkingDays(startDate, -1)
  return last < usual && last > today ? last : usual
}

/** Whether an offered place has not been answered in time. */
export function isOverdue({ status, answerBy }: Enrolment, today: IsoDate): boolean {
  return status === 'offered' && answerBy !== null && answerBy < today
}

/** What an offered place waits for, and what can be done when the answer is late. */
export function offerSentence(offered: Enrolment, today: IsoDate): string {
  const { answerBy } = offered
  if (answerBy === null) return 'Platsen hålls tills svaret har kommit.'
  if (isOverdue(offered, today)) {
    return `Svaret skulle ha kommit ${formatDateShort(answerBy, today)}. Platsen hålls tills du skriver in ett sent svar eller drar tillbaka erbjudandet.`
  }
  return answerBy === today ? 'Svar senast i dag.' : `Svar senast ${formatDateShort(answerBy, today)}.`
}

/** What is said when an answer has been noted; one that came late says so. */
export function answerSentence(offered: Enrolment, answer: 'accepted' | 'declined', today: IsoDate): string {
  const { answerBy } = offered
  const late = answerBy !== null && isOverdue(offered, today) ? `Svaret kom efter ${formatDay(answerBy)}. ` : ''
  if (answer === 'accepted') return late === '' ? 'Platsen är tagen.' : `${late}Platsen hölls, så den är tagen nu.`
  return `${late}Platsen är ledig igen. Personen står kvar i andra köer.`
}
