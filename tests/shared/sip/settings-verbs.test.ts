import { rowsOf } from '@shared/record/state'
import { deadlineRule, usualDeadlines } from '@shared/sip/deadline-rule'
import { putBackSipDeadline, saveSipDeadline } from '@shared/sip/deadline-verbs'
import { ruleWords } from '@shared/sip/deadline-words'
import { sipRulesOf, usualSipRules } from '@shared/sip/rules'
import { putBackSipRules, saveSipRules } from '@shared/sip/rules-verbs'
import { after, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aSipState, now } from './a-sip'

const ten = { holds: true, count: '10', unit: 'days', source: ' Värmland ' } as const
const own = after(aSipState(), saveSipDeadline('meetingAfterNeed', ten), now)

describe('a deadline of the organisation', () => {
  it('holds instead of the usual one until it is put back', () => {
    expect(deadlineRule(own, 'meetingAfterNeed')).toMatchObject({ count: 10, unit: 'days', source: 'Värmland' })
    const back = after(own, putBackSipDeadline('meetingAfterNeed'), now)
    expect(deadlineRule(back, 'meetingAfterNeed')).toEqual(usualDeadlines.meetingAfterNeed)
  })

  it('may be none', () => {
    const none = after(own, saveSipDeadline('meetingAfterSummons', { ...ten, holds: false, count: '' }), now)
    expect(ruleWords(deadlineRule(none, 'meetingAfterSummons'))).toBe('ingen')
  })

  it.each(['', '0', '1,5', 'tre'])('is a whole number and not ”%s”', (count) => {
    expect(problemsOf(saveSipDeadline('meetingAfterNeed', { ...ten, count })(own, now))[0]?.field).toBe('count')
  })

  it('has no row where it is as usual', () => {
    const { count, unit, source } = usualDeadlines.meetingAfterSummons
    const saved = after(own, saveSipDeadline('meetingAfterSummons', { holds: true, count: count!, unit, source }), now)
    expect(rowsOf(saved, 'sipDeadlines')).toHaveLength(1)
  })

  it.each([
    [{ count: 1, unit: 'weeks' }, '1 vecka'],
    [{ count: 3, unit: 'workingDays' }, '3 arbetsdagar'],
  ] as const)('reads %o as %s', (rule, words) => {
    expect(ruleWords(rule)).toBe(words)
  })
})

describe('the rules of the organisation', () => {
  const saved = after(aSipState(), saveSipRules({ ...usualSipRules, exceptionFromAge: '16' }), now)

  it('hold instead of the usual ones until they are put back', () => {
    expect(sipRulesOf(saved).exceptionFromAge).toBe(16)
    expect(sipRulesOf(after(saved, putBackSipRules(), now))).toEqual(usualSipRules)
  })

  it.each([
    [{ followUpEveryMonths: 0 }, 'followUpEveryMonths'],
    [{ exceptionFromAge: 19 }, 'exceptionFromAge'],
    [{ childRule: ' ' }, 'childRule'],
  ] as const)('are not %o', (fields, field) => {
    expect(problemsOf(saveSipRules({ ...usualSipRules, ...fields })(saved, now))[0]?.field).toBe(field)
  })
})
