import { createCohort } from '@shared/course/cohort-verbs'
import { deleteTemplate, saveTemplate, type TemplateInput } from '@shared/course/course-template-verbs'
import { conditionsAsTyped } from '@shared/course/conditions-input'
import type { IncomeSource } from '@shared/person/income-source'
import { emptyState } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { mittVal, mittValInput, roundInput } from './mitt-val'
import { after, circumstances, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const at = circumstances()
const withMittVal = stateWith({ courseTemplates: [mittVal] })

const ages = (incomeSource: IncomeSource, fromAge: number | string, toAge: number | string) => {
  return { incomeSource, fromAge, toAge }
}

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
    [{ gkWithinDays: 'snart' }, 'gkWithinDays', 'Skriv ett helt tal från 0 till 365.'],
    [{ followUpAfterDays: 366 }, 'followUpAfterDays', 'Skriv ett helt tal från 0 till 365.'],
    [
      { weeks: 1, themes: 'Ett\nTvå\nTre' },
      'themes',
      'Här står 3 teman, men kursen har 2 tillfällen. Ta bort rader, eller gör kursen längre.',
    ],
    [{ themes: 'x'.repeat(121) }, 'themes', 'Texten har 121 tecken. Skriv högst 120.'],
    [
      { targetGroup: [ages('socialAssistance', 30, 25)] },
      'targetGroup.0.fromAge',
      '30 år är äldre än 25 år. Ändra ett av talen.',
    ],
    [
      { targetGroup: [ages('none', 18, 30), ages('sicknessBenefit', 18, '')] },
      'targetGroup.1.toAge',
      'Skriv ett helt tal från 0 till 120.',
    ],
    [
      { targetGroup: [ages('none', 18, 30), ages('none', 40, 50)] },
      'targetGroup.1.incomeSource',
      'Ingen står redan i listan. Välj en annan försörjning, eller ta bort raden.',
    ],
    [{ leaderPartyIds: [id(99)] }, 'leaderPartyIds', 'En part finns inte kvar. Välj om.'],
  ])('with %j is refused at %s', (fields, field, message) => {
    expect(problemsOf(saveTemplate(null, { ...mittValInput, ...fields })(emptyState(), at))).toEqual([
      { field, message },
    ])
  })

  it('keeps everything that its form asks for, and gives it back as it was typed', () => {
    const asked = {
      ...mittValInput,
      groupForm: 'dropIn' as const,
      venue: 'hybrid' as const,
      themes: 'Välkommen\n\nMitt nätverk',
      targetGroup: [ages('activityCompensation', 19, 29)],
      leaderPartyIds: [id(2), id(3)],
      surveyPoints: ['end' as const, 'start' as const],
      alsoBlocks: ['schoolBreak' as const],
      gkWithinDays: '',
      followUpAfterDays: 0,
    }
    const parties = [2, 3].map((number) =>
      rowWith('parties', number, { name: `P${number}`, shortName: '', kind: 'af' }),
    )
    const [saved] = [...after(stateWith({ parties }), saveTemplate(null, asked), at).courseTemplates.values()]
    expect(saved).toMatchObject({
      themes: ['Välkommen', '', 'Mitt nätverk'],
      surveyPoints: ['start', 'end'],
      gkWithinDays: null,
      followUpAfterDays: 0,
    })
    const { themes, targetGroup, leaderPartyIds, gkWithinDays, followUpAfterDays, groupForm, venue } = asked
    expect(conditionsAsTyped(saved!)).toMatchObject({
      ...{ themes, targetGroup, leaderPartyIds, gkWithinDays, followUpAfterDays, groupForm, venue },
    })
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
