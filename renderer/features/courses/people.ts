import type { IsoDate } from '@shared/calendar/date'
import type { Enrolment } from '@shared/course/enrolment'
import { enrolmentsOf } from '@shared/course/participation'
import { participationConsents, type ParticipationConsent } from '@shared/course/participation-consent'
import { genderAndYear } from '@shared/person/names'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'

/** Somebody's place in a round, in the words of a list: a code, never a name. */
export interface PersonInRound {
  readonly enrolment: Enrolment
  readonly code: string
  /** `kvinna 1989` */
  readonly genderAndYear: string
  /** The party that the person comes from. */
  readonly from: string
  readonly consent: ParticipationConsent
  /** The vägval that the course ended in; empty while there is none. */
  readonly outcome: string
}

/** Everybody in a round, in the order of registration. */
export function peopleOf(state: State, cohortId: Id, today: IsoDate): PersonInRound[] {
  const consentOf = participationConsents(state, today)
  return enrolmentsOf(state, cohortId).map((enrolment) => {
    const person = rowOf(state, 'persons', enrolment.personId)
    return {
      enrolment,
      code: person?.code ?? 'Borttagen person',
      genderAndYear: genderAndYear(person),
      from: rowOf(state, 'parties', enrolment.referringPartyId)?.name ?? '',
      consent: consentOf(enrolment.personId),
      outcome: rowOf(state, 'outcomeKinds', enrolment.outcomeKindId)?.name ?? '',
    }
  })
}
