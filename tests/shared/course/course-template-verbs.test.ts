import { createCohort } from '@shared/course/cohort-verbs'
import { deleteTemplate, saveTemplate, type TemplateInput } from '@shared/course/course-template-verbs'
import { emptyState } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, mittValInput, roundInput } from './mitt-val'
import { after, circumstances, id, problemsOf, stateWith } from '@tests/shared/record/rows'

const at = circumstances()
const withMittVal = stateWith({ courseTemplates: [mittVal] })

describe('a course template', () => {
  it('is saved with its weekdays in order, each once, and its times as clock times', () => {
    const state = after(emptyState(), saveTemplate(null, { ...mittValInput, weekdays: [3, 1, 3], start: '9' }), at)
    expect([...state.courseTemplates.values()]).toMatchObject([{ weekdays: [1, 3], start: '09:00', end: '15:00' }])
  })

  it.each<[Partial<TemplateInput>, string, string]>([
    [{ name: '' }, 'name', 'Skriv vad kursen heter.'],
    [{ weekdays: [] }, 'weekdays', 'Välj minst en veckodag.'],
    [{ weeks: 0 }, 'weeks', 'Skriv ett helt tal från 1 till 52.'],
    [{ weeks: 53 }, 'weeks', 'Skriv ett helt tal från 1 till 52.'],
    [{ weeks: '' }, 'weeks', 'Skriv ett helt tal från 1 till 52.'],
    [{ minParticipants: 11 }, 'minParticipants', 'Minst 11 är fler än högst 10. Ändra ett av talen.'],
    [{ end: '12.00' }, 'end', 'Sluttiden måste komma efter starttiden.'],
    [{ decisionDaysBefore: -1 }, 'decisionDaysBefore', 'Skriv ett helt tal från 0 till 365.'],
  ])('with %j is refused at %s', (fields, field, message) => {
    expect(problemsOf(saveTemplate(null, { ...mittValInput, ...fields })(emptyState(), at))).toEqual([
      { field, message },
    ])
  })

  it.each([1, 52])('may be %i weeks long', (weeks) => {
    expect(saveTemplate(null, { ...mittValInput, weeks })(emptyState(), at).ok).toBe(true)
  })

  it('tells every fault at once', () => {
    const faulty = { ...mittValInput, name: '', weeks: 0, weekdays: [] }
    expect(problemsOf(saveTemplate(null, faulty)(emptyState(), at)).map(({ field }) => field)).toEqual([
      'name',
      'weekdays',
      'weeks',
    ])
  })

  it('has a name of its own, whatever its capitals', () => {
    const outcome = saveTemplate(null, { ...mittValInput, name: 'mitt  val' })(withMittVal, at)
    expect(problemsOf(outcome)[0]?.field).toBe('name')
    expect(saveTemplate(mittVal.id, mittValInput)(withMittVal, at).ok).toBe(true)
  })

  it('that changes leaves the rounds that were planned from it', () => {
    const planned = after(withMittVal, createCohort(id(50), roundInput('2027-03-08')), at)
    const changed = after(planned, saveTemplate(mittVal.id, { ...mittValInput, weeks: 6, start: '9' }), at)
    expect(changed.cohorts).toEqual(planned.cohorts)
    expect(changed.sessions).toEqual(planned.sessions)
  })

  it('is deleted only when no round was planned from it', () => {
    expect(deleteTemplate(mittVal.id)(withMittVal, at).ok).toBe(true)
    const planned = after(withMittVal, createCohort(id(50), roundInput('2027-03-08')), at)
    expect(problemsOf(deleteTemplate(mittVal.id)(planned, at))[0]?.message).toContain('1 kursomgång')
  })
})
