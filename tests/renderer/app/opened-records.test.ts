import { recordsOfDialog, recordsOfScreen, type Look } from '@renderer/app/opened-records'
import type { Screen } from '@renderer/ui/links'
import { rowsOf } from '@shared/record/state'
import { sampleWorld } from '@tests/world/sample-world'
import { describe, expect, it } from 'vitest'

const world = sampleWorld()
const onScreen = { naming: 'shown', onPaper: false } as const
const on = (screen: Screen, id = '', look: Look = onScreen) => recordsOfScreen(screen, { id })(world, look)
const item = rowsOf(world, 'agendaItems').find(({ caseId }) => caseId !== null)!
const meeting = item.meetingId
const person = rowsOf(world, 'persons')[0]!
const about = rowsOf(world, 'cases')[0]!
const enrolment = rowsOf(world, 'enrolments')[0]!
const round = enrolment.cohortId!
const consent = rowsOf(world, 'consents')[0]!

describe('a screen', () => {
  it('of a person or a case opens that record', () => {
    expect(on('person', person.id)).toEqual([{ table: 'persons', id: person.id }])
    expect(on('case', about.id)).toEqual([{ table: 'cases', id: about.id }])
  })

  it('of a round with participants opens the round, and of an agenda with cases the meeting', () => {
    expect(on('cohort', round)).toEqual([{ table: 'cohorts', id: round }])
    expect(on('meeting', meeting)).toEqual([{ table: 'meetings', id: meeting }])
  })

  it('where all that is written of the cases is read opens each of them', () => {
    for (const screen of ['meetingRoom', 'minutes'] as const) {
      expect(on(screen, meeting)).toContainEqual({ table: 'cases', id: item.caseId })
    }
  })

  it('of the list of persons opens those whose names it shows; on paper all of them are printed', () => {
    const persons = rowsOf(world, 'persons')
    const keys = (rows: typeof persons) => rows.map(({ id }) => ({ table: 'persons', id }))
    const named = persons.filter(({ name, protectedIdentity }) => name !== '' && !protectedIdentity)
    expect(named.length).toBeGreaterThan(0)
    expect(on('persons')).toEqual(keys(named))
    expect(on('persons', '', { naming: 'hidden', onPaper: false })).toEqual([])
    expect(on('persons', '', { naming: 'hidden', onPaper: true })).toEqual(keys(persons))
  })

  it('of a list, of settings or of something that is gone opens nothing', () => {
    const lists = ['overview', 'calendar', 'courses', 'teams', 'team', 'log', 'settings'] as const
    expect(lists.flatMap((screen) => on(screen, rowsOf(world, 'teams')[0]!.id))).toEqual([])
    expect(on('person', 'no such id')).toEqual([])
    expect(on('cohort', 'no such id')).toEqual([])
  })
})

describe('a dialog', () => {
  it('opens the record that it changes, and nothing when it makes a new one', () => {
    expect(recordsOfDialog('editPerson', { id: person.id })(world, onScreen)).toEqual([
      { table: 'persons', id: person.id },
    ])
    expect(recordsOfDialog('editPerson', { id: null })(world, onScreen)).toEqual([])
    const place = recordsOfDialog('editEnrolment', { id: enrolment.id })(world, onScreen)
    expect(place).toEqual([{ table: 'enrolments', id: enrolment.id }])
    const { personId, id } = consent
    expect(recordsOfDialog('editConsent', { personId, id })(world, onScreen)).toEqual([{ table: 'consents', id }])
  })

  it('with a history opens what the history shows', () => {
    const history = (table: 'persons' | 'meetings' | 'cohorts' | 'rooms', id: string) =>
      recordsOfDialog('history', { table, id: id as never })(world, onScreen)
    expect(history('persons', person.id)).toEqual([{ table: 'persons', id: person.id }])
    expect(history('meetings', meeting)).toContainEqual({ table: 'cases', id: item.caseId })
    expect(history('cohorts', round)).toEqual([{ table: 'cohorts', id: round }])
    expect(history('rooms', rowsOf(world, 'rooms')[0]!.id)).toEqual([])
  })
})
