import type { CalendarMethod } from '@shared/calendar/calendar-event'
import { writeIcs } from '@shared/calendar/ics/write'
import { cancelCohort } from '@shared/course/cancel-cohort'
import { moveSession } from '@shared/course/move-session'
import { eventsOfCohort } from '@shared/course/session-events'
import { sessionsOf } from '@shared/course/sessions'
import { strandedIn } from '@shared/course/way-on'
import { rowsOf, type State } from '@shared/record/state'
import { after, circumstances } from '@tests/shared/record/rows'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'
import { readBack } from './read-back'

const world = sampleWorld()
const at = circumstances('2027-02-22')
const { id: roundId } = rowsOf(world, 'cohorts').find(({ name }) => name === 'Våren 2027 omgång 2')!
const sessions = sessionsOf(world, roundId)
const [first] = sessions

/** What another calendar finds in the file of the round. */
function readRound(state: State, method: CalendarMethod) {
  const events = eventsOfCohort(state, state.cohorts.get(roundId)!)[method]
  return readBack(writeIcs(events, method, at.now)).map(({ uid, start, end, zone, status }) => ({
    uid,
    start,
    end,
    zone,
    status,
  }))
}

const asPlanned = (list: typeof sessions, status: string) =>
  list.map(({ id, date, start, end }) => ({
    uid: `${id}@radrum`,
    start: `${date}-${start.replace(':', '-')}`,
    end: `${date}-${end.replace(':', '-')}`,
    zone: 'Europe/Stockholm',
    status,
  }))

/** In whatever zone the computer stands: the projects of vitest are three. */
describe('a round in a calendar file', () => {
  it('is read back at the wall-clock times of its sessions', () => {
    expect(readRound(world, 'publish')).toEqual(asPlanned(sessions, 'CONFIRMED'))
  })

  it('has a moved session once, by the same uid, at its new time', () => {
    const to = { date: '2027-03-30', start: '08:30', end: '10:15', reason: '' }
    const moved = after(world, moveSession(first!.id, 'one', to), at)
    const found = readRound(moved, 'publish').filter(({ uid }) => uid === `${first!.id}@radrum`)
    expect(found).toMatchObject([{ start: '2027-03-30-08-30', end: '2027-03-30-10-15', status: 'CONFIRMED' }])
    expect(readRound(moved, 'publish')).toEqual(asPlanned(sessionsOf(moved, roundId), 'CONFIRMED'))
  })

  it('is taken away at the times that the calendar has, when it is cancelled', () => {
    const ways = Object.fromEntries(strandedIn(world, roundId).map(({ id }) => [id, 'queue' as const]))
    const cancelled = after(world, cancelCohort(roundId, { reason: 'För få anmälda', ways }), at)
    expect(readRound(cancelled, 'publish')).toEqual([])
    expect(readRound(cancelled, 'cancel')).toEqual(expect.arrayContaining(asPlanned(sessions, 'CANCELLED')))
    expect(readRound(cancelled, 'cancel')).toHaveLength(sessions.length)
  })
})
