import { giveFeedback, takeBackFeedback } from '@shared/team/feedback-verbs'
import { setFollowUp } from '@shared/team/follow-up-verbs'
import type { Kind } from './draw'

/** What is done with cases after their meeting, for `everyVerb`. */
export const feedbackVerbs: Record<string, Kind> = {
  giveFeedback: ({ any, number }) =>
    giveFeedback(any('feedbacks', ({ givenOn }) => givenOn === null).id, {
      way: number % 2 ? 'letter' : 'notNeeded',
      to: 'Remittenten',
      givenOn: '2027-02-22',
      note: `Skäl ${number}`,
    }),
  setFollowUp: ({ any, number }) => setFollowUp(any('cases').id, number % 2 ? `om ${number + 1} dagar` : ''),
  takeBackFeedback: ({ any }) => takeBackFeedback(any('feedbacks', ({ givenOn }) => givenOn !== null).id),
}
