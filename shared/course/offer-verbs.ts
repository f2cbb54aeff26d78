import { formatDay } from '../calendar/format'
import { readDateField } from '../calendar/typed-fields'
import { done, put, refused, type Circumstances, type Outcome, type Problem, type Verb } from '../record/change'
import { checkLine } from '../record/checks'
import { countOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Cohort } from './cohort'
import { cohortGone, cohortIs } from './cohort-status'
import type { Enrolment } from './enrolment'
import { enrolmentStatusWords } from './enrolment-status'
import { noPlace } from './no-place'
import { enrolmentsOf, participation } from './participation'
import { copiedTo } from './copied-place'
import { queueOf, type QueueEntry } from './queue'
import { inStatus } from './status-days'
import { takesPeople } from './takes-people'
import { leavesCourseQueue, withPlace } from './taking-a-place'

const gone = (): Outcome => refused({ message: 'Personen står inte kvar i kön. Stäng rutan och se efter i listan.' })

/** What the form gives. The reason is asked for when somebody before in the queue could have had the place. */
export interface OfferInput {
  /** As typed. */
  readonly answerBy: string
  readonly reason: string
}

/** Offers somebody in a round's queue a place until a day. It is kept for them until they answer or it is withdrawn. */
export function offerPlace(cohortId: Id, enrolmentId: Id, asked: OfferInput): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    const found = findTurn(state, cohortId, enrolmentId, asked.reason)
    if (!found.ok) return found.outcome
    const answerBy = readDateField('answerBy', asked.answerBy, today, 'Skriv sista dagen att svara.')
    const isPast = answerBy.value !== null && answerBy.value < today
    const problems = [
      ...answerBy.problems,
      ...(isPast ? [{ field: 'answerBy', message: 'Sista dagen att svara har redan varit.' }] : []),
      ...found.problems,
    ]
    if (problems.length > 0 || answerBy.value === null) return refused(...problems)
    const place = placeInRound(state, found, circumstances)
    return done('erbjöd en plats', [
      put('enrolments', { ...inStatus(place, 'offered', today), offeredOn: today, answerBy: answerBy.value }),
    ])
  }
}

/** Gives somebody in a round's queue a free place at once: the answer is known already. */
export function givePlace(cohortId: Id, enrolmentId: Id, reason = ''): Verb {
  return (state, circumstances) => {
    const found = findTurn(state, cohortId, enrolmentId, reason)
    if (!found.ok) return found.outcome
    if (found.problems.length > 0) return refused(...found.problems)
    const placed = withPlace(placeInRound(state, found, circumstances), found.cohort, circumstances.today)
    return done('gav en plats till någon i kön', [
      put('enrolments', placed),
      ...leavesCourseQueue(state, placed, circumstances.today),
    ])
  }
}

/** Notes the answer to an offer, a late one too. Whoever declines leaves this round's queue, and no other. */
export function answerOffer(enrolmentId: Id, answer: 'accepted' | 'declined'): Verb {
  return (state, { today }) => {
    const offered = rowOf(state, 'enrolments', enrolmentId)
    if (!offered) return gone()
    if (offered.status === 'waiting' && answer === 'declined') {
      return done('noterade ett nej till en plats', [put('enrolments', inStatus(offered, 'declined', today))])
    }
    const cohort = rowOf(state, 'cohorts', offered.cohortId)
    if (offered.status !== 'offered' || !cohort) return refused({ message: whyNoAnswer(offered) })
    if (answer === 'declined') {
      return done('noterade ett nej till en plats', [put('enrolments', inStatus(offered, 'declined', today))])
    }
    const placed = withPlace(offered, cohort, today)
    return done('noterade ett ja till en plats', [
      put('enrolments', placed),
      ...leavesCourseQueue(state, placed, today),
    ])
  }
}

/** Takes an offer back. The person stands in the round's queue again, and is asked next when somebody chooses it. */
export function withdrawOffer(enrolmentId: Id): Verb {
  return (state, { today }) => {
    const offered = rowOf(state, 'enrolments', enrolmentId)
    if (!offered) return gone()
    if (offered.status !== 'offered') return refused({ message: whyNoAnswer(offered) })
    return done('drog tillbaka ett erbjudande', [put('enrolments', inStatus(offered, 'waiting', today))])
  }
}

function whyNoAnswer({ status, answerBy }: Enrolment): string {
  if (status === 'waiting' && answerBy !== null) {
    return `Erbjudandet gällde till ${formatDay(answerBy)} och är tillbakadraget. Personen står i kön. Erbjud en plats igen om det finns en ledig.`
  }
  return `Personen har inget erbjudande att svara på. Läget är ${enrolmentStatusWords[status].toLocaleLowerCase('sv-SE')}.`
}

type Turn =
  | {
      readonly ok: true
      readonly cohort: Cohort
      readonly entry: QueueEntry
      readonly reason: string
      readonly problems: readonly Problem[]
    }
  | { readonly ok: false; readonly outcome: Outcome }

/** Whether there is a place for the one who is asked; being asked before somebody else wants a reason. */
function findTurn(state: State, cohortId: Id, enrolmentId: Id, typed: string): Turn {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return { ok: false, outcome: cohortGone() }
  if (!takesPeople(cohort)) {
    return {
      ok: false,
      outcome: refused({ message: `Omgången är ${cohortIs[cohort.status]} och tar inte emot deltagare.` }),
    }
  }
  const queue = queueOf(state, cohort)
  const entry = queue.find(({ enrolment }) => enrolment.id === enrolmentId)
  if (!entry) return { ok: false, outcome: gone() }
  const counted = participation(state, cohortId)
  if (counted.free === 0) return { ok: false, outcome: refused({ message: noPlace(counted) }) }
  const passed = passedBy(queue, entry)
  const reason = oneLine(typed)
  const missing = `${countOf(passed, 'person', 'personer')} före i kön kan få platsen. Skriv varför den här går före.`
  return { ok: true, cohort, entry, reason, problems: passed === 0 ? [] : checkLine('reason', reason, missing) }
}

/** How many who could have the place stand before the one who is asked. */
export function passedBy(queue: readonly QueueEntry[], asked: QueueEntry): number {
  return queue.filter(({ mayBeOffered, position }) => mayBeOffered && position < asked.position).length
}

/** The row in the round of somebody who waits: their own, the one that they had before, or a new one. */
function placeInRound(
  state: State,
  { cohort, entry, reason }: Extract<Turn, { ok: true }>,
  circumstances: Circumstances,
): Enrolment {
  const { enrolment } = entry
  const known = enrolmentsOf(state, cohort.id).find(({ personId }) => personId === enrolment.personId)
  const row = known
    ? { ...known, transferredToId: null }
    : copiedTo(enrolment, { cohortId: cohort.id, templateId: null }, circumstances)
  return reason === '' ? row : { ...row, queueReason: reason }
}
