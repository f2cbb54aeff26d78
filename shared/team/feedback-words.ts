import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import type { Feedback, FeedbackWay } from './feedback'

const gave: Record<Exclude<FeedbackWay, 'notNeeded'>, string> = {
  letter: 'Gavs med brev',
  phone: 'Gavs på telefon',
  meeting: 'Gavs vid ett möte',
}

/** `Gavs med brev fredag 12 februari`, `Behövs inte`; empty while it is owed. */
export function feedbackSentence({ way, givenOn }: Feedback, today: IsoDate): string {
  if (way === null || givenOn === null) return ''
  return way === 'notNeeded' ? 'Behövs inte' : `${gave[way]} ${formatDateShort(givenOn, today)}`
}
