import { giveFeedback, takeBackFeedback } from '@shared/team/feedback-verbs'
import type { Kind } from './draw'

/** What is done with återkopplingar, for `everyVerb`. */
export const feedbackVerbs: Record<string, Kind> = {
  giveFeedback: ({ any, number }) =>
    giveFeedback(any('feedbacks', ({ givenOn }) => givenOn === null).id, {
      way: number % 2 ? 'letter' : 'notNeeded',
      to: 'Remittenten',
      givenOn: '2027-02-22',
      note: `Skäl ${number}`,
    }),
  takeBackFeedback: ({ any }) => takeBackFeedback(any('feedbacks', ({ givenOn }) => givenOn !== null).id),
}
