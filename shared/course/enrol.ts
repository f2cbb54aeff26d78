import type { Id } from '../record/id'
import {
  done,
  putNewWithId,
  refused,
  type Circumstances,
  type Fields,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { rowOf, type State } from '../record/state'
import type { Gender } from '../person/person'
import { savePersonAsTyped } from '../person/person-verbs'
import type { CohortStatus } from './cohort'
import { cohortGone, cohortIs } from './cohort-status'
import type { EnrolmentStatus } from './enrolment'
import { enrolmentStatusWords } from './enrolment-status'
import { newPlace } from './new-place'
import { enrolmentsOf, placeForNext } from './participation'

/** What the form gives: somebody who exists, or a new person in as few words as possible. */
export interface EnrolInput {
  readonly who: 'existing' | 'new'
  readonly personId: Id | null
  readonly code: string
  readonly gender: Gender
  /** As typed. */
  readonly birthYear: string
  /** Only when wanted. */
  readonly name: string
  readonly referringPartyId: Id | null
}

/** What the state of a new place is, by the state of its round; a round that is over takes nobody. */
export const stateOfNewPlace: Record<CohortStatus, EnrolmentStatus | undefined> = {
  planned: 'registered',
  open: 'registered',
  confirmed: 'registered',
  running: 'participating',
  finished: undefined,
  cancelled: undefined,
}

/**
 * Gives a person a place in a round, or a place in its queue when all are taken or others wait. A new person is made in
 * the same change. One person has one enrolment in a round: somebody who left comes back by a change of state.
 */
export function enrol(cohortId: Id, input: EnrolInput): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const placed = stateOfNewPlace[cohort.status]
    if (!placed) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]} och tar inte emot deltagare.` })
    }
    const person =
      input.who === 'new' ? newPerson(state, input, circumstances) : existingPerson(state, cohortId, input.personId)
    if (!person.ok) return refused(...person.problems)

    const { inQueue } = placeForNext(state, cohortId)
    const fields: Fields<'enrolments'> = {
      ...newPlace,
      cohortId,
      personId: person.id,
      status: inQueue ? 'waiting' : placed,
      statusOn: circumstances.today,
      registeredOn: circumstances.today,
      referringPartyId: input.referringPartyId,
      startedOn: !inQueue && placed === 'participating' ? circumstances.today : null,
    }
    const name = inQueue ? 'ställde en person i kön' : 'lade till en deltagare'
    return done(name, [...person.puts, putNewWithId('enrolments', circumstances.newId(), fields, circumstances)])
  }
}

type Found =
  | { readonly ok: true; readonly id: Id; readonly puts: readonly Put[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

function newPerson(state: State, { code, gender, birthYear, name }: EnrolInput, circumstances: Circumstances): Found {
  const saved = savePersonAsTyped(null, { code, gender, birthYear, name, protectedIdentity: false })(
    state,
    circumstances,
  )
  if (!saved.ok) return saved
  const [person] = saved.change.puts
  return person ? { ok: true, id: person.row.id, puts: saved.change.puts } : { ok: false, problems: [] }
}

function existingPerson(state: State, cohortId: Id, personId: Id | null): Found {
  const refuse = (message: string): Found => ({ ok: false, problems: [{ field: 'personId', message }] })
  if (personId === null) return refuse('Välj en person, eller lägg till en ny.')
  if (!rowOf(state, 'persons', personId)) return refuse('Personen finns inte kvar. Välj en annan.')
  const enrolments = enrolmentsOf(state, cohortId)
  const twin = enrolments.find((enrolment) => enrolment.personId === personId)
  if (!twin) return { ok: true, id: personId, puts: [] }
  if (twin.status !== 'waiting') {
    return refuse(
      `Personen finns redan i omgången: ${enrolmentStatusWords[twin.status].toLocaleLowerCase('sv-SE')}. Ändra läget där i stället.`,
    )
  }
  const position = enrolments.filter(({ status }) => status === 'waiting').indexOf(twin) + 1
  return refuse(`Personen står redan i omgångens kö, på plats ${position}.`)
}
