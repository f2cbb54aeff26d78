import type { Weekday } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import { BlockedDayPolicy } from '@shared/calendar/policy'
import { stepForward } from '@shared/course/cohort-status'
import { changeCohort, createCohort } from '@shared/course/cohort-verbs'
import { isOver, sessionsOf } from '@shared/course/sessions'
import type { Verb } from '@shared/record/change'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { mittVal, roundInput } from './mitt-val'
import { after, circumstances, date, id, stateWith } from '@tests/shared/record/rows'

const weekdays = fc.uniqueArray(fc.constantFrom<Weekday[]>(1, 2, 3, 4, 5), { minLength: 1, maxLength: 5 })
const schedule = fc.record({
  startDate: fc.integer({ min: 0, max: 4000 }).map((days) => addDays(date('2020-01-01'), days)),
  weekdays,
  sessionCount: fc.integer({ min: 1, max: 30 }),
  policy: fc.constantFrom(...BlockedDayPolicy.options),
})

it('a round under way keeps what is over, never meets twice on a day and puts nothing in the past', () => {
  fc.assert(
    fc.property(schedule, schedule, fc.integer({ min: 0, max: 120 }), (first, second, daysIn) => {
      const cohortId = id(50)
      const start: Verb[] = [
        createCohort(cohortId, { ...roundInput(''), ...first }),
        ...Array.from({ length: 3 }, () => stepForward(cohortId, 'Prov')),
      ]
      const empty = stateWith({ courseTemplates: [mittVal] })
      const made = start[0]?.(empty, circumstances(first.startDate))
      fc.pre(made?.ok === true)
      const running = start.reduce((state, verb) => after(state, verb, circumstances(first.startDate)), empty)
      const at = circumstances(addDays(first.startDate, daysIn))
      const over = sessionsOf(running, cohortId).filter((one) => isOver(one, { status: 'running' }, at.today))

      const outcome = changeCohort(cohortId, { ...roundInput(''), ...second })(running, at)
      fc.pre(outcome.ok)
      const sessions = sessionsOf(
        after(running, () => outcome, at),
        cohortId,
      )
      expect(sessions).toEqual(expect.arrayContaining(over))
      expect(new Set(sessions.map((one) => one.date)).size).toBe(sessions.length)
      const planned = sessions.filter((one) => !over.some((before) => before.id === one.id))
      if (over.length > 0) expect(planned.every((one) => one.date >= at.today)).toBe(true)
      expect(sessions.length).toBeLessThanOrEqual(Math.max(over.length, second.sessionCount))
    }),
    { numRuns: 150 },
  )
})
