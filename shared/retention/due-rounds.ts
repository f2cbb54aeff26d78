import type { IsoDate } from '../calendar/date'
import { cohortTitle } from '../course/cohort-title'
import type { Enrolment } from '../course/enrolment'
import type { RecordKey } from '../log/log-entry'
import { everyRowBy, rowsBy } from '../record/rows-by'
import { rowsOf, type State } from '../record/state'
import { ifDue, keysOf, mayGo, type DueThing } from './due-thing'
import { dueDay, retentionRules } from './rules'
import { isActive, isRoundNeeded, roundEnded } from './still-needed'

/** The attendance of rounds that are over, without that of those who are aktuella. */
export function dueAttendance(state: State, today: IsoDate): DueThing[] {
  return roundsOver(state).flatMap(({ round, places, ended }) =>
    ifDue(state, today, {
      kind: 'attendance',
      thingId: round.id,
      title: cohortTitle(state, round),
      ended,
      rows: places.flatMap((place) => attendanceOf(state, place)),
    }),
  )
}

/** The places of rounds that are over, with what hangs on them, without those of whoever is aktuell. */
export function duePlaces(state: State, today: IsoDate): DueThing[] {
  const ofRounds = roundsOver(state).flatMap(({ round, places, ended }) =>
    ifDue(state, today, {
      kind: 'places',
      thingId: round.id,
      title: cohortTitle(state, round),
      ended,
      rows: places.flatMap((place) => rowsOfPlace(state, place)),
    }),
  )
  return [...ofRounds, ...dueQueues(state, today)]
}

/** The places that left the queue of a course long ago without coming into a round. */
function dueQueues(state: State, today: IsoDate): DueThing[] {
  const rules = retentionRules(state)
  const isOld = (place: Enrolment) => {
    const due = dueDay(rules, 'places', place.statusOn)
    return due !== null && due <= today && mayGo(state, place.personId) && !isActive(state, place.personId)
  }
  return rowsOf(state, 'courseTemplates').flatMap(({ id, name }) => {
    const left = rowsBy(state, 'enrolments', 'templateId', id).filter(
      (place) => place.cohortId === null && isOld(place),
    )
    const ended = left.map(({ statusOn }) => statusOn).sort()[0] ?? today
    const rows = left.flatMap((place) => rowsOfPlace(state, place))
    return ifDue(state, today, { kind: 'places', thingId: id, title: `Kön till ${name}`, ended, rows })
  })
}

function attendanceOf(state: State, { id }: Enrolment): RecordKey[] {
  return keysOf('attendances', everyRowBy(state, 'attendances', 'enrolmentId', id))
}

/** A place with what hangs on it, deleted rows too. */
export function rowsOfPlace(state: State, place: Enrolment): RecordKey[] {
  const papers = keysOf('closingDocuments', everyRowBy(state, 'closingDocuments', 'enrolmentId', place.id))
  return [{ table: 'enrolments', id: place.id }, ...papers, ...attendanceOf(state, place)]
}

function roundsOver(state: State) {
  return rowsOf(state, 'cohorts')
    .filter((round) => !isRoundNeeded(round))
    .map((round) => ({
      round,
      ended: roundEnded(state, round),
      places: rowsBy(state, 'enrolments', 'cohortId', round.id).filter(
        ({ personId }) => mayGo(state, personId) && !isActive(state, personId),
      ),
    }))
}
