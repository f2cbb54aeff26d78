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
import { withPuts } from '../record/with-puts'
import type { Gender } from '../person/person'
import { savePersonAsTyped } from '../person/person-verbs'
import { cohortGone, cohortIs } from './cohort-status'
import { enrolmentStatusWords } from './enrolment-status'
import { newPlace } from './new-place'
import { enrolmentsOf } from './participation'
import { placeForNext } from './place-for-next'
import { readPlaceFacts, type PlaceFacts } from './place-facts'
import { queueOf, waitingForCourse } from './queue'
import { statusOfNewPlace } from './takes-people'
import { leavesCourseQueue } from './taking-a-place'

/** What the form gives: somebody who exists, by code or by case, or a new person in as few words as possible. */
export interface EnrolInput extends Partial<PlaceFacts> {
  readonly who: 'existing' | 'case' | 'new'
  readonly personId: Id | null
  readonly code: string
  readonly gender: Gender
  /** As typed. */
  readonly birthYear: string
  /** Only when wanted. */
  readonly name: string
  readonly referringPartyId: Id | null
}

/**
 * Gives a person a place in a round, or a place in its queue when all are taken or others wait. A new person is made in
 * the same change. One person has one enrolment in a round: somebody who left comes back by a change of state. Whoever has
 * waited for the course keeps that time.
 */
export function enrol(cohortId: Id, input: EnrolInput): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const placed = statusOfNewPlace[cohort.status]
    if (!placed) {
      return refused({ message: `Omgången är ${cohortIs[cohort.status]} och tar inte emot deltagare.` })
    }
    const whom = readPerson(state, input, circumstances)
    if (!whom.ok) return refused(...whom.problems)
    const twin = twinInRound(state, cohortId, whom.id)
    if (twin !== undefined) return refused({ field: whom.field, message: twin })

    const { today } = circumstances
    const { inQueue } = placeForNext(state, cohortId)
    const fields: Fields<'enrolments'> = {
      ...newPlace,
      ...whom.facts,
      cohortId,
      personId: whom.id,
      status: inQueue ? 'waiting' : placed,
      statusOn: today,
      registeredOn: inCourseQueue(state, cohort.templateId, whom.id)?.registeredOn ?? today,
      referringPartyId: input.referringPartyId,
      startedOn: !inQueue && placed === 'participating' ? today : null,
    }
    const place = putNewWithId('enrolments', circumstances.newId(), fields, circumstances)
    const puts = [...whom.puts, place]
    if (inQueue || place.table !== 'enrolments') return done('ställde en person i kön', puts)
    return done('lade till en deltagare', [...puts, ...leavesCourseQueue(withPuts(state, puts), place.row, today)])
  }
}

/** Puts a person in the queue of a course, which every round of it takes from. */
export function joinCourseQueue(templateId: Id, input: EnrolInput): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'courseTemplates', templateId)) return refused({ message: 'Kursmallen finns inte kvar.' })
    const whom = readPerson(state, input, circumstances)
    if (!whom.ok) return refused(...whom.problems)
    const waiting = waitingForCourse(state, templateId)
    const position = waiting.findIndex(({ personId }) => personId === whom.id) + 1
    if (position > 0) {
      return refused({ field: whom.field, message: `Personen står redan i kursens kö, på plats ${position}.` })
    }
    const fields: Fields<'enrolments'> = {
      ...newPlace,
      ...whom.facts,
      cohortId: null,
      templateId,
      personId: whom.id,
      status: 'waiting',
      statusOn: circumstances.today,
      registeredOn: circumstances.today,
      referringPartyId: input.referringPartyId,
    }
    return done('ställde en person i kön till en kurs', [
      ...whom.puts,
      putNewWithId('enrolments', circumstances.newId(), fields, circumstances),
    ])
  }
}

type Whom =
  | {
      readonly ok: true
      readonly id: Id
      /** The field that the person was given in. */
      readonly field: 'personId' | 'caseId'
      readonly puts: readonly Put[]
      readonly facts: PlaceFacts
    }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** Who is meant, and what is known of the place at once. */
function readPerson(state: State, input: EnrolInput, circumstances: Circumstances): Whom {
  const refuse = (field: string, message: string): Whom => ({ ok: false, problems: [{ field, message }] })
  const found = input.who === 'case' ? rowOf(state, 'cases', input.caseId ?? null) : undefined
  const personId = input.who === 'case' ? (found?.personId ?? null) : input.personId
  const person = input.who === 'new' ? undefined : rowOf(state, 'persons', personId)
  const { facts, problems } = readPlaceFacts(
    { ...input, caseId: found?.id ?? null },
    { ...newPlace, caseId: null },
    person,
  )
  if (input.who === 'new') {
    const { code, gender, birthYear, name } = input
    const typed = { code, gender, birthYear, name, protectedIdentity: false }
    const saved = savePersonAsTyped(null, typed)(state, circumstances)
    if (!saved.ok) return { ok: false, problems: [...saved.problems, ...problems] }
    if (problems.length > 0) return { ok: false, problems }
    const [made] = saved.change.puts
    return made
      ? { ok: true, id: made.row.id, field: 'personId', puts: saved.change.puts, facts }
      : { ok: false, problems: [] }
  }
  if (input.who === 'case') {
    if (!found) return refuse('caseId', 'Välj ett ärende.')
    if (!person) return refuse('caseId', 'Ärendet är avidentifierat och har ingen person. Välj ett annat.')
  }
  if (personId === null) return refuse('personId', 'Välj en person, eller lägg till en ny.')
  if (!person) return refuse('personId', 'Personen finns inte kvar. Välj en annan.')
  if (problems.length > 0) return { ok: false, problems }
  return { ok: true, id: person.id, field: input.who === 'case' ? 'caseId' : 'personId', puts: [], facts }
}

/** Said when the person has a row in the round already. */
function twinInRound(state: State, cohortId: Id, personId: Id): string | undefined {
  const twin = enrolmentsOf(state, cohortId).find((enrolment) => enrolment.personId === personId)
  if (!twin) return undefined
  if (twin.status !== 'waiting') {
    const status = enrolmentStatusWords[twin.status].toLocaleLowerCase('sv-SE')
    return `Personen finns redan i omgången: ${status}. Ändra läget där i stället.`
  }
  const cohort = rowOf(state, 'cohorts', cohortId)
  const entry = cohort && queueOf(state, cohort).find(({ enrolment }) => enrolment.id === twin.id)
  return `Personen står redan i omgångens kö, på plats ${entry?.position ?? 1}.`
}

function inCourseQueue(state: State, templateId: Id | null, personId: Id) {
  return waitingForCourse(state, templateId).find((waiting) => waiting.personId === personId)
}
