import type { State } from '@shared/record/state'
import { agendaTemplateAsText, readAgendaTemplate } from '@shared/team/agenda-template'
import { agendaItems, numberedItems } from '@shared/team/agenda'
import { fillAgenda } from '@shared/team/fill-agenda'
import { layOutAgenda } from '@shared/team/meeting-verbs'
import { minutesFor } from '@shared/team/minutes-for'
import { saveTeamAgenda, type TeamAgendaInput } from '@shared/team/team-agenda-verbs'
import { saveTeam } from '@shared/team/team-verbs'
import { after, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aTeam, meeting, now, team } from './a-team'

const noneOwn = { consultation: '', feedback: '', followUp: '', intake: '', closing: '' }
const save = (fields: Partial<TeamAgendaInput>) =>
  saveTeamAgenda(team, { agendaTemplate: '', minutesByKind: noneOwn, ...fields })
const own = 'Laget runt, 10\nöppnande och närvaro 5 min\nInformation från parterna: 15\n\nNästa möte – 5'
const agendaOf = (state: State) => numberedItems(state, meeting).map(({ title, item }) => [title, item.minutes])

describe('the items that a team’s agendas begin from', () => {
  it('are read a line each, with whatever stands between title and minutes', () => {
    expect(readAgendaTemplate(own).items).toEqual([
      { kind: 'other', title: 'Laget runt', minutes: 10 },
      { kind: 'opening', title: '', minutes: 5 },
      { kind: 'information', title: '', minutes: 15 },
      { kind: 'next', title: '', minutes: 5 },
    ])
  })

  it('are shown as they can be typed again', () => {
    const { items } = readAgendaTemplate(own)
    expect(readAgendaTemplate(agendaTemplateAsText(items)).items).toEqual(items)
  })

  it.each([
    [
      'Öppnande och närvaro, 5\nLaget runt',
      'Rad 2, ”Laget runt”: skriv punkten och minuterna, till exempel ”Laget runt, 10”.',
    ],
    ['10', 'Rad 1, ”10”: skriv punkten och minuterna, till exempel ”Laget runt, 10”.'],
    ['Laget runt, 0', 'Rad 1: skriv minuter från 1 till 480.'],
    ['Laget runt, 5\n'.repeat(31), 'En dagordning har högst 30 fasta punkter.'],
  ])('%j is told at its line, and nothing is saved', (agendaTemplate, message) => {
    expect(problemsOf(save({ agendaTemplate })(aTeam(), now))).toEqual([{ field: 'agendaTemplate', message }])
  })

  it('are laid out in a new agenda, and what was left to do only where there is something', () => {
    const state = after(aTeam(), save({ agendaTemplate: `${own}\nKvarstående åtgärder, 10` }), now)
    expect(agendaOf(after(state, layOutAgenda(meeting), now))).toEqual([
      ['Laget runt', 10],
      ['Öppnande och närvaro', 5],
      ['Information från parterna', 15],
      ['Nästa möte', 5],
    ])
  })

  it('stand around the cases when the agenda fills itself', () => {
    const waiting = aCase(20, { status: 'waiting' })
    const state = after(aTeam({ cases: [waiting] }), save({ agendaTemplate: own }), now)
    const filled = after(state, fillAgenda(meeting), now)
    expect(agendaOf(filled).map(([title]) => title)).toEqual([
      'Laget runt',
      'Öppnande och närvaro',
      'Genomlysning HAN-2027-20',
      'Information från parterna',
      'Nästa möte',
    ])
  })

  it('stay when the team’s other settings are saved', () => {
    const state = after(aTeam(), save({ agendaTemplate: own }), now)
    const before = state.teams.get(team)!
    const input = { ...before, start: '9', end: '11', minutesPerCase: 20, reflectionMinutes: 0, feedbackDays: 5 }
    expect(after(state, saveTeam(team, input), now).teams.get(team)?.agendaTemplate).toEqual(before.agendaTemplate)
  })

  it('leave agendas that are there alone', () => {
    const laidOut = after(aTeam(), layOutAgenda(meeting), now)
    expect(agendaItems(after(laidOut, save({ agendaTemplate: own }), now), meeting)).toEqual(
      agendaItems(laidOut, meeting),
    )
  })
})

describe('how long a case takes', () => {
  const withMinutes = (minutesByKind: Partial<TeamAgendaInput['minutesByKind']>) =>
    after(aTeam(), save({ minutesByKind: { ...noneOwn, ...minutesByKind } }), now).teams.get(team)

  it.each([
    ['review', 25],
    ['consultation', 15],
    ['feedback', 10],
    ['followUp', 10],
    ['intake', 25],
  ] as const)('a %s takes %i minutes of a team that has said nothing else', (kind, minutes) => {
    expect(minutesFor(kind, withMinutes({}))).toBe(minutes)
  })

  it('is what the team has said, longer than a case of its own too', () => {
    expect(minutesFor('consultation', withMinutes({ consultation: '40' }))).toBe(40)
    expect(minutesFor('feedback', withMinutes({ consultation: '40' }))).toBe(10)
  })

  it('is told at its field when it is no number of minutes', () => {
    expect(problemsOf(save({ minutesByKind: { ...noneOwn, intake: 'tio' } })(aTeam(), now))[0]?.field).toBe(
      'minutesByKind.intake',
    )
  })

  it('is asked of a team that is there', () => {
    const gone = saveTeamAgenda(id(9), { agendaTemplate: '', minutesByKind: noneOwn })
    expect(problemsOf(gone(aTeam(), now))[0]?.message).toMatch(/^Teamet finns inte kvar/u)
  })
})
