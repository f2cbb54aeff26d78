import type { IsoDate } from '../calendar/date'
import { formatDay } from '../calendar/format'
import { countOf, numeral } from '../record/count'
import type { Id } from '../record/id'
import { inOrder } from '../record/order'
import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { cohortTitle } from './cohort-title'
import type { Enrolment } from './enrolment'
import { enrolmentStatusWords, holdsPlace } from './enrolment-status'
import { enrolmentsOf, participation } from './participation'
import { inQueueOrder } from './queue-order'
import { takesPeople } from './takes-people'

/** Somebody who waits for a place, with the reasons. */
export interface QueueEntry {
  readonly enrolment: Enrolment
  /** 1 is next. */
  readonly position: number
  readonly since: IsoDate
  /** Why somebody stands before those who have waited longer; empty when waiting time alone decides. */
  readonly placed: string
  /** When there is a place, or why none is offered. */
  readonly chance: string
  /** Whether the next place can go here, with nothing to settle first. */
  readonly mayBeOffered: boolean
  /** Whether there is a place for this one now. */
  readonly canGetPlace: boolean
}

/** Those who wait in the queue of a course, of which every round of the course takes, in order. */
export function waitingForCourse(state: State, templateId: Id | null): Enrolment[] {
  if (templateId === null) return []
  return rowsBy(state, 'enrolments', 'templateId', templateId)
    .filter(({ cohortId, status }) => cohortId === null && status === 'waiting')
    .sort(inQueueOrder)
}

/**
 * Those who wait for a round: in its own queue and in its course's, in one order. Somebody who has or is offered a place in
 * it does not wait for it, and nobody stands in it twice.
 */
export function queueOf(state: State, cohort: Cohort): QueueEntry[] {
  const here = enrolmentsOf(state, cohort.id)
  const own = here.filter(({ status }) => status === 'waiting')
  const inRound = new Map(here.map((enrolment) => [enrolment.personId, enrolment]))
  const ofCourse = takesPeople(cohort)
    ? waitingForCourse(state, cohort.templateId).filter(({ personId }) => !isThere(inRound.get(personId)))
    : []
  const elsewhere = placesInCourse(state, cohort.templateId, cohort.id)
  const { free } = participation(state, cohort.id)
  let turn = 0
  return [...own, ...ofCourse].sort(inQueueOrder).map((enrolment, index) => {
    const hindrance = hindranceOf(enrolment, inRound.get(enrolment.personId)) ?? elsewhere.get(enrolment.personId)
    const mayBeOffered = hindrance === undefined
    if (mayBeOffered) turn += 1
    return {
      ...entryOf(enrolment, index),
      chance: hindrance ?? chanceAt(turn, free),
      mayBeOffered,
      canGetPlace: mayBeOffered && turn <= free,
    }
  })
}

/** Those who wait in a course's queue, each with the first round that has room. */
export function courseQueue(state: State, templateId: Id): QueueEntry[] {
  const rounds = rowsBy(state, 'cohorts', 'templateId', templateId)
    .filter(takesPeople)
    .sort((a, b) => inOrder(a.startDate, b.startDate))
    .map((cohort) => ({
      title: cohortTitle(state, cohort),
      entries: new Map(queueOf(state, cohort).map((entry) => [entry.enrolment.id, entry])),
    }))
  const places = placesInCourse(state, templateId, null)
  return waitingForCourse(state, templateId).map((enrolment, index) => {
    const found = rounds.flatMap(({ title, entries }) => {
      const entry = entries.get(enrolment.id)
      return entry ? [{ title, ...entry }] : []
    })
    const withRoom = found.find(({ canGetPlace }) => canGetPlace)
    const [next] = found
    return {
      ...entryOf(enrolment, index),
      chance:
        places.get(enrolment.personId) ??
        (withRoom
          ? `Kan få plats nu i ${withRoom.title}.`
          : next
            ? `${next.title}: ${next.chance.charAt(0).toLocaleLowerCase('sv-SE')}${next.chance.slice(1)}`
            : 'Kan få plats när nästa omgång är planerad.'),
      mayBeOffered: next?.mayBeOffered ?? false,
      canGetPlace: withRoom !== undefined,
    }
  })
}

/** The first in a round's queue whom the next place can go to. */
export function nextInQueue(state: State, cohort: Cohort): QueueEntry | undefined {
  return queueOf(state, cohort).find(({ mayBeOffered }) => mayBeOffered)
}

function isThere(enrolment: Enrolment | undefined): boolean {
  return enrolment !== undefined && (holdsPlace(enrolment) || enrolment.status === 'waiting')
}

function entryOf(enrolment: Enrolment, index: number): Omit<QueueEntry, 'chance' | 'mayBeOffered' | 'canGetPlace'> {
  return { enrolment, position: index + 1, since: enrolment.registeredOn, placed: whyPlaced(enrolment) }
}

function whyPlaced({ hasPriority, priorityReason, queuePosition, queueReason }: Enrolment): string {
  if (queuePosition !== null) return `Flyttad för hand: ${sentence(queueReason)}`
  return hasPriority ? `Går före: ${sentence(priorityReason)}` : ''
}

const sentence = (text: string) => (/[.!?]$/.test(text) ? text : `${text}.`)

/** What has to be settled before somebody can be offered a place, from what has happened in the round already. */
function hindranceOf(waiting: Enrolment, inRound: Enrolment | undefined): string | undefined {
  if (inRound && inRound.id !== waiting.id) {
    return inRound.status === 'declined'
      ? `Tackade nej till den här omgången ${formatDay(inRound.statusOn)}. Står kvar i kursens kö.`
      : `Har lämnat den här omgången: ${enrolmentStatusWords[inRound.status].toLocaleLowerCase('sv-SE')}.`
  }
  if (waiting.answerBy === null) return undefined
  return `Svarade inte på erbjudandet till ${formatDay(waiting.answerBy)}. Får ett nytt när någon väljer det.`
}

/** The places that people have in rounds of a course that are not over, in a sentence each. */
function placesInCourse(state: State, templateId: Id | null, except: Id | null): ReadonlyMap<Id, string> {
  const rounds = rowsBy(state, 'cohorts', 'templateId', templateId).filter(
    (cohort) => cohort.id !== except && takesPeople(cohort),
  )
  const found = new Map<Id, string>()
  for (const round of rounds) {
    const title = cohortTitle(state, round)
    for (const { personId, status, answerBy } of rowsBy(state, 'enrolments', 'cohortId', round.id)) {
      if (!holdsPlace({ status })) continue
      const isOffered = status === 'offered' && answerBy !== null
      found.set(
        personId,
        isOffered ? `Erbjuden plats i ${title}, svar senast ${formatDay(answerBy)}.` : `Har plats i ${title}.`,
      )
    }
  }
  return found
}

function chanceAt(turn: number, free: number): string {
  if (turn <= free) {
    const before = turn === 2 ? 'den' : `de ${numeral(turn - 1)}`
    return turn === 1 ? 'Kan få plats nu: det finns en ledig.' : `Kan få plats nu, efter ${before} före i kön.`
  }
  const lacking = turn - free
  return lacking === 1
    ? 'Får nästa plats som blir ledig.'
    : `Får plats när ${countOf(lacking, 'plats', 'platser')} har blivit lediga.`
}
