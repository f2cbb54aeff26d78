import { overlaps } from '@shared/calendar/clock'
import { addDays } from '@shared/calendar/days'
import { BlockedDayPolicy } from '@shared/calendar/policy'
import { addSession } from '@shared/course/add-session'
import { cancelSession } from '@shared/course/cancel-session'
import { changeSession } from '@shared/course/change-session'
import type { Session } from '@shared/course/cohort'
import { stepForward } from '@shared/course/cohort-status'
import { changeCohort } from '@shared/course/cohort-verbs'
import { moveSession } from '@shared/course/move-session'
import { enrolmentsOf } from '@shared/course/participation'
import { putBackSession } from '@shared/course/put-back-session'
import { whyBlocked } from '@shared/course/session-conflicts'
import { isOver, sessionsOf } from '@shared/course/sessions'
import { saveTemplate } from '@shared/course/course-template-verbs'
import { updateRound } from '@shared/course/update-round'
import { done, type Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { after, circumstances, date, id, rowWith } from '@tests/shared/record/rows'
import { aRound, asForm, eva, johan, maria, roundId, sal2 } from './a-round'
import { mittVal, mittValInput, roundInput } from './mitt-val'

const scope = fc.constantFrom('one', 'following', 'all')
const reason = fc.constantFrom('', '', 'Gruppen vill')
const time = fc.constantFrom(['13', '15'], ['13', '15'], ['9', '12'], ['14', '16'])
const which = fc.nat(30)

/** What somebody does to a round, on some session and some days away from where it stands. */
const act = fc.oneof(
  fc.record({ kind: fc.constant('move' as const), which, scope, days: fc.integer({ min: -9, max: 16 }), time, reason }),
  fc.record({ kind: fc.constant('cancel' as const), which, scope, instead: fc.constantFrom('nothing', 'addAtEnd') }),
  fc.record({ kind: fc.constant('putBack' as const), which, scope }),
  fc.record({ kind: fc.constant('add' as const), which, days: fc.integer({ min: -9, max: 16 }), time, reason }),
  fc.record({ kind: fc.constant('lead' as const), which, scope }),
  fc.record({
    kind: fc.constant('plan' as const),
    policy: fc.constantFrom(...BlockedDayPolicy.options),
    sessionCount: fc.integer({ min: 3, max: 12 }),
    weekdays: fc.constantFrom([1, 3] as const, [2, 4] as const, [1, 2, 3] as const),
    startsLater: fc.integer({ min: 0, max: 9 }),
    time,
  }),
  fc.record({
    kind: fc.constant('template' as const),
    weeks: fc.integer({ min: 1, max: 6 }),
    policy: fc.constantFrom(...BlockedDayPolicy.options),
    weekdays: fc.constantFrom([1, 3] as const, [2] as const, [1, 2, 3, 4, 5] as const),
    alsoBlocks: fc.constantFrom([] as const, ['halfDay'] as const, ['schoolBreak', 'halfDay'] as const),
    time,
  }),
  fc.record({ kind: fc.constant('start' as const) }),
  fc.record({ kind: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 9 }) }),
)
type Act = typeof act extends fc.Arbitrary<infer One> ? One : never

let added = 0

function verbOf(state: State, one: Exclude<Act, { kind: 'wait' }>): Verb {
  const sessions = sessionsOf(state, roundId)
  const at = 'which' in one ? one.which % sessions.length : 0
  const session = sessions[at]!
  switch (one.kind) {
    case 'move':
      return moveSession(session.id, one.scope, { ...whenOf(session, one), reason: one.reason })
    case 'cancel':
      return cancelSession(session.id, one.scope, { reason: 'Sjuk', instead: one.instead })
    case 'putBack':
      return putBackSession(session.id, one.scope)
    case 'add':
      return addSession(roundId, id(800_000 + added++), {
        ...asForm(state, at + 1),
        ...whenOf(session, one),
        site: 'asRound',
        reason: one.reason,
      })
    case 'lead':
      return changeSession(session.id, one.scope, asForm(state, at + 1, { leaderIds: [eva, maria] }))
    case 'plan': {
      const { policy, sessionCount, weekdays } = one
      const [start, end] = one.time
      const shape = { policy, sessionCount, weekdays, start, end, leaderIds: [johan, maria], roomId: sal2 }
      return changeCohort(roundId, { ...roundInput(addDays(date('2027-03-08'), one.startsLater)), ...shape })
    }
    case 'template': {
      const { weeks, policy, weekdays, alsoBlocks } = one
      const [start, end] = one.time
      const themes = Array.from({ length: weeks }, (_, week) => `Vecka ${week + 1}`).join('\n')
      const asked = { ...mittValInput, weeks, policy, weekdays, alsoBlocks, start, end, themes }
      return (before, at) => {
        const saved = saveTemplate(mittVal.id, asked)(before, at)
        if (!saved.ok) return saved
        const updated = updateRound(roundId)(withPuts(before, saved.change.puts), at)
        return updated.ok ? done(updated.change.name, [...saved.change.puts, ...updated.change.puts]) : updated
      }
    }
    case 'start':
      return stepForward(roundId, 'Prov')
  }
}

function whenOf(session: Session, one: { readonly days: number; readonly time: readonly [string, string] }) {
  return { date: addDays(session.date, one.days), start: one.time[0], end: one.time[1] }
}

/** Easter, a closed day in the middle, and a leader who is away for two days. */
const calendar = {
  closedDays: [
    rowWith('closedDays', 91, {
      kind: 'closed',
      name: 'Planeringsdag',
      from: date('2027-03-17'),
      to: date('2027-03-17'),
      blocks: true,
    }),
  ],
  absences: [rowWith('absences', 92, { staffId: johan, from: date('2027-03-22'), to: date('2027-03-23') })],
}

/** Somebody with a place, and somebody who waits. */
const people = {
  persons: [81, 82].map((number) => rowWith('persons', number, { code: `HAN-2027-${number}` })),
  enrolments: (['registered', 'waiting'] as const).map((status, index) =>
    rowWith('enrolments', 71 + index, {
      cohortId: roundId,
      personId: id(81 + index),
      status,
      statusOn: date('2027-02-01'),
      registeredOn: date('2027-02-01'),
    }),
  ),
}

it('never meets twice at one time, nor on a closed day without a reason, nor loses what was held or who has a place', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 1, maxLength: 14 }), (acts) => {
      let state = aRound({ ...calendar, ...people })
      let today = date('2027-02-22')
      for (const one of acts) {
        if (one.kind === 'wait') {
          today = addDays(today, one.days)
          continue
        }
        const cohort = state.cohorts.get(roundId)!
        const held = sessionsOf(state, roundId).filter((session) => isOver(session, cohort, today))
        const outcome = verbOf(state, one)(state, circumstances(today))
        if (!outcome.ok) continue
        const changed = new Set(outcome.change.puts.map(({ row }) => row.id))
        state = after(state, () => outcome, circumstances(today))

        const sessions = sessionsOf(state, roundId)
        // A round that ends marks what took place as held; nothing else of it changes.
        const isEnded = state.cohorts.get(roundId)!.status === 'finished'
        const stands = isEnded ? held.map((session) => ({ ...session, status: 'held' })) : held
        expect(sessions).toEqual(expect.arrayContaining(stands))
        expect(enrolmentsOf(state, roundId)).toHaveLength(2)
        if (one.kind !== 'start') expect(outcome.change.puts.some(({ table }) => table === 'enrolments')).toBe(false)
        const standing = sessions.filter(({ status }) => status !== 'cancelled')
        standing.forEach((session, index) => {
          const twin = standing
            .slice(index + 1)
            .find((other) => other.date === session.date && overlaps(other, session))
          expect(twin, `${one.kind}: twice on ${session.date}`).toBeUndefined()
        })
        // Whom a day is closed to may change; a session that nobody touched stands as it was left.
        for (const session of standing.filter(
          (row) => changed.has(row.id) && one.kind !== 'lead' && one.kind !== 'start',
        )) {
          const block = whyBlocked(state, state.cohorts.get(roundId)!, session)
          if (block !== undefined) expect(session.reason, `${one.kind}: ${block}`).not.toBe('')
        }
      }
    }),
    { numRuns: 250 },
  )
})
