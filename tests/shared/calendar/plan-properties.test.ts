import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayMarks, type DayMarks } from '@shared/calendar/blocked-day'
import { addDays, daysBetween, isoWeek, isWeekend } from '@shared/calendar/days'
import { planSessions, type PlanInput } from '@shared/calendar/plan'
import { skippedSentence } from '@shared/calendar/plan-sentences'
import type { BlockedDayPolicy } from '@shared/calendar/policy'
import { clock, rowWith } from '@tests/shared/record/rows'
import { anyDate, anyWeekdays } from './arbitraries'

/** Any template: one to five days a week, 1–52 weeks, starts 2015–2050, up to 60 blocked days beside the red ones. */
const anyTemplate = fc.record({
  startDate: anyDate,
  weekdays: anyWeekdays(5),
  weeks: fc.integer({ min: 1, max: 52 }),
  blocked: fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { maxLength: 60 }),
})

type Template = typeof anyTemplate extends fc.Arbitrary<infer T> ? T : never

const policies = fc.constantFrom<BlockedDayPolicy>('extend', 'keepEnd', 'move')

function inputOf({ startDate, weekdays, weeks, blocked }: Template) {
  const closedDays = blocked.map((days) => {
    const day = addDays(startDate, days)
    return rowWith('closedDays', days, { kind: 'closed', name: 'Stängt', from: day, to: day, blocks: true })
  })
  const marksOn = dayMarks({ closedDays })
  const input: Omit<PlanInput, 'policy'> = {
    startDate,
    weekdays,
    start: clock('13:00'),
    end: clock('15:00'),
    sessionCount: weekdays.length * weeks,
    marksOn,
    usedAnyway: [],
  }
  return input
}

const isBlocked = (marksOn: DayMarks, day: PlanInput['startDate']) => marksOn(day).some(({ blocks }) => blocks)
const runs = { numRuns: 40 }

describe('any template', { timeout: 30_000 }, () => {
  it('never has a session on a blocked day, a weekend, the same day twice, or before the start', () => {
    fc.assert(
      fc.property(anyTemplate, policies, (template, policy) => {
        const input = inputOf(template)
        const days = planSessions({ ...input, policy }).sessions.map((session) => session.date)
        expect(days.filter((day) => isBlocked(input.marksOn, day) || isWeekend(day))).toEqual([])
        expect([...new Set(days)].sort()).toEqual(days)
        expect(days.every((day) => day >= input.startDate)).toBe(true)
      }),
      runs,
    )
  })

  it('gets the full number under förläng and flytta; under behåll slutdatum all but the skipped, and no later end', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const input = inputOf(template)
        const { sessionCount } = input
        const [extended, kept, moved] = (['extend', 'keepEnd', 'move'] as const).map((policy) =>
          planSessions({ ...input, policy }),
        )
        expect(extended?.sessions).toHaveLength(sessionCount)
        expect(moved?.sessions).toHaveLength(sessionCount)
        expect(kept?.sessions.length).toBe(sessionCount - (kept?.skipped.length ?? 0))
        expect((kept?.lastDate ?? '') <= (kept?.lastDateAsAsked ?? '')).toBe(true)
      }),
      runs,
    )
  })

  it('never lets the local time drift, and numbers sessions and weeks as the calendar does', () => {
    fc.assert(
      fc.property(anyTemplate, policies, (template, policy) => {
        planSessions({ ...inputOf(template), policy }).sessions.forEach((session, index) => {
          expect(`${session.start}–${session.end}`).toBe('13:00–15:00')
          expect(session.number).toBe(index + 1)
          expect(session.week).toEqual(isoWeek(session.date))
        })
      }),
      runs,
    )
  })

  it('gives every skipped date a reason and an effect that is true of the plan', () => {
    fc.assert(
      fc.property(anyTemplate, policies, (template, policy) => {
        const input = inputOf(template)
        const plan = planSessions({ ...input, policy })
        for (const skipped of plan.skipped) {
          expect(isBlocked(input.marksOn, skipped.date)).toBe(true)
          expect(skippedSentence(skipped, input.startDate)).toMatch(/^\S.+\. \S.+\.$/)
          if (skipped.effect.kind === 'fewer') continue
          expect(plan.sessions[skipped.effect.by - 1]?.date).toBe(skipped.effect.on)
          if (skipped.effect.kind === 'moved') {
            expect(isoWeek(skipped.effect.on)).toEqual(isoWeek(skipped.date))
          }
        }
        const standIns = plan.sessions.flatMap(({ replaces }) => replaces ?? [])
        expect(new Set(standIns.map((day) => day.date)).size).toBe(standIns.length)
      }),
      runs,
    )
  })

  it('passes over no usable slot: every slot up to the last session has a session or is skipped', () => {
    fc.assert(
      fc.property(anyTemplate, (template) => {
        const input = inputOf(template)
        const plan = planSessions({ ...input, policy: 'extend' })
        const known = new Set([...plan.sessions, ...plan.skipped].map((day) => day.date))
        const last = plan.lastDate ?? input.startDate
        for (let offset = 0; offset <= daysBetween(input.startDate, last); offset += 1) {
          const day = addDays(input.startDate, offset)
          const isSlot = input.weekdays.some((weekday) => (daysBetween(monday, day) % 7) + 1 === weekday)
          expect(known.has(day)).toBe(isSlot)
        }
      }),
      runs,
    )
  })
})

/** A Monday before all starts. */
const monday = '2014-12-29' as PlanInput['startDate']
