import { cancelCohort, mergeCohort } from '@shared/course/cancel-cohort'
import { decideToRun } from '@shared/course/cohort-status'
import { joinCourseQueue } from '@shared/course/enrol'
import { moveStart } from '@shared/course/move-start'
import { answerOffer, givePlace, offerPlace, withdrawOffer } from '@shared/course/offer-verbs'
import { placeInQueue } from '@shared/course/queue-verbs'
import { strandedIn } from '@shared/course/way-on'
import { personOf, type Kind } from './draw'

/** Deciding on a round, sending people on, and what is done in a queue, for `everyVerb`. */
export const queueVerbs: Record<string, Kind> = {
  decideToRun: ({ any }) => decideToRun(any('cohorts').id, 'Fler är på väg.'),
  cancelCohort: ({ state, any, number }) => {
    const { id } = any('cohorts')
    const ways = ['queue', 'straightToGk', 'declined'] as const
    const chosen = strandedIn(state, id).map((one, index) => [one.id, ways[(number + index) % ways.length]!] as const)
    return cancelCohort(id, { reason: 'För få anmälda.', ways: Object.fromEntries(chosen) })
  },
  mergeCohort: ({ any }) => mergeCohort(any('cohorts').id, any('cohorts').id),
  moveStart: ({ any, number }) => moveStart(any('cohorts').id, `2027-0${4 + (number % 5)}-19`),
  joinCourseQueue: (draw) =>
    joinCourseQueue(draw.any('courseTemplates').id, {
      ...personOf(draw),
      who: draw.number % 2 ? 'new' : 'existing',
      personId: draw.any('persons').id,
      referringPartyId: null,
    }),
  offerPlace: ({ any }) => {
    const { id, cohortId } = any('enrolments', (row) => row.status === 'waiting' && row.cohortId !== null)
    return offerPlace(cohortId!, id, { answerBy: '2031-03-01', reason: 'Kan börja genast.' })
  },
  givePlace: ({ any }) => {
    const { id, cohortId } = any('enrolments', (row) => row.status === 'waiting' && row.cohortId !== null)
    return givePlace(cohortId!, id, 'Kan börja genast.')
  },
  answerOffer: ({ any, number }) =>
    answerOffer(any('enrolments', ({ status }) => status === 'offered').id, number % 2 ? 'accepted' : 'declined'),
  withdrawOffer: ({ any }) => withdrawOffer(any('enrolments', ({ status }) => status === 'offered').id),
  placeInQueue: ({ any, number }) => {
    const { id, cohortId } = any('enrolments', (row) => row.status === 'waiting' && row.cohortId !== null)
    const by = (['waitingTime', 'priority', 'hand'] as const)[number % 3]!
    return placeInQueue(id, { cohortId: cohortId! }, { by, position: 1, reason: 'Kan börja genast.' })
  },
}
