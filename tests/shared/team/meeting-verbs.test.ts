import { rowOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import {
  cancelMeeting,
  changeMeeting,
  createMeeting,
  layOutAgenda,
  putAwayOrBackMeeting,
  reinstateMeeting,
  type MeetingInput,
} from '@shared/team/meeting-verbs'
import { proposeMeetingDate } from '@shared/team/team-meetings'
import { meetingWarnings } from '@shared/team/meeting-warnings'
import { after, clock, date, id, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aMeeting, anItem, aTeam, meeting, now, team } from './a-team'

const newMeeting = { id: id(320), layOut: true }
const input = (fields: Partial<MeetingInput> = {}): MeetingInput => ({
  date: '23 mars',
  start: '9',
  end: '11.30',
  place: 'Kommunhuset',
  reason: '',
  ...fields,
})
const untouched = { openedAt: '', closedAt: '' }
const plan = (state: State, meetingId = id(320)) =>
  numberedItems(state, meetingId).map(({ title, item }) => `${title} ${item.minutes}`)

describe('a new meeting', () => {
  it('gets the usual items, without open actions when there are none', () => {
    const made = after(aTeam(), createMeeting(team, input(), newMeeting), now)
    expect(rowOf(made, 'meetings', id(320))).toMatchObject({ date: '2027-03-23', start: '09:00', status: 'planned' })
    expect(plan(made)).toEqual(['Öppnande och närvaro 5', 'Information från parterna 10', 'Nästa möte 5'])
  })

  it('takes up what the team has left to do', () => {
    const action = { agendaItemId: null, caseId: null, what: 'Ringa', staffId: id(11), who: '', dueOn: null } as const
    const actions = [rowWith('actions', 80, { ...action, meetingId: meeting, status: 'open' })]
    const made = after(aTeam({ actions }), createMeeting(team, input(), newMeeting), now)
    expect(plan(made)[1]).toBe('Kvarstående åtgärder 10')
  })

  it('can begin empty', () => {
    expect(plan(after(aTeam(), createMeeting(team, input(), { id: id(320), layOut: false }), now))).toEqual([])
  })

  it('can get the usual items later, as long as it has none', () => {
    const laidOut = after(aTeam(), layOutAgenda(meeting), now)
    expect(plan(laidOut, meeting)).toHaveLength(3)
    expect(layOutAgenda(meeting)(laidOut, now).ok).toBe(false)
  })

  it('says what is wrong at each field', () => {
    const problems = problemsOf(
      createMeeting(team, input({ date: '1900304', start: '11', end: '9' }), newMeeting)(aTeam(), now),
    )
    expect(problems.map(({ field }) => field)).toEqual(['date', 'end'])
  })

  it('is refused where the team meets already', () => {
    expect(problemsOf(createMeeting(team, input({ date: '23 februari' }), newMeeting)(aTeam(), now))).toEqual([
      { field: 'date', message: 'Teamet har redan ett möte tisdag 23\u00A0februari 2027 kl.\u00A009.00.' },
    ])
    expect(changeMeeting(meeting, { ...input({ date: '23 februari' }), ...untouched })(aTeam(), now).ok).toBe(true)
  })
})

describe('when a meeting was opened and closed', () => {
  const heldAt = { status: 'held', openedAt: clock('09:02'), closedAt: clock('08:20') } as const
  const withMeeting = (fields: Parameters<typeof aMeeting>[2]) =>
    aTeam({ meetings: [aMeeting(meeting, '2027-02-23', fields)] })
  const corrected = { ...input(), openedAt: '9.05', closedAt: '11.20' }

  it('can be set right once it is held', () => {
    const changed = after(withMeeting(heldAt), changeMeeting(meeting, corrected), now)
    expect(rowOf(changed, 'meetings', meeting)).toMatchObject({ openedAt: '09:05', closedAt: '11:20', start: '09:00' })
  })

  it('is left alone while it is planned', () => {
    const changed = after(withMeeting({ openedAt: clock('09:02') }), changeMeeting(meeting, corrected), now)
    expect(rowOf(changed, 'meetings', meeting)).toMatchObject({ openedAt: '09:02', closedAt: null })
  })

  it.each([
    [{ openedAt: 'x', closedAt: '' }, ['openedAt', 'closedAt']],
    [{ openedAt: '9.02', closedAt: '8.20' }, ['closedAt']],
  ])('is refused at its own field: %o', (typed, fields) => {
    const problems = problemsOf(changeMeeting(meeting, { ...input(), ...typed })(withMeeting(heldAt), now))
    expect(problems.map(({ field }) => field)).toEqual(fields)
  })
})

describe('the day proposed for the next meeting', () => {
  it('goes on as the last two did', () => {
    expect(proposeMeetingDate(aTeam(), team, date('2027-02-22'))).toBe('2027-03-23')
  })

  it('is none when there is no rhythm, or when it has passed', () => {
    const one = aTeam({ meetings: [aMeeting(meeting, '2027-02-23')] })
    expect(proposeMeetingDate(one, team, date('2027-02-22'))).toBeNull()
    expect(proposeMeetingDate(aTeam(), team, date('2027-04-01'))).toBeNull()
  })
})

describe('a meeting that is cancelled or put away', () => {
  const state = aTeam({ cases: [aCase(14, { status: 'planned' })], agendaItems: [anItem(1), aCaseItem(2, 14, 25)] })

  it.each([cancelMeeting, putAwayOrBackMeeting])('sends its cases back to wait and keeps its other items', (verb) => {
    const gone = after(state, verb(meeting), now)
    expect(rowOf(gone, 'cases', id(14))?.status).toBe('waiting')
    expect(plan(gone, meeting)).toEqual(['Punkt 1 10'])
  })

  it('can be planned again', () => {
    const again = after(after(state, cancelMeeting(meeting), now), reinstateMeeting(meeting), now)
    expect(rowOf(again, 'meetings', meeting)?.status).toBe('planned')
  })

  it('cannot be cancelled once it is held; put away it keeps its cases', () => {
    const held = { ...state, meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23', { status: 'held' })]]) }
    expect(cancelMeeting(meeting)(held, now).ok).toBe(false)
    expect(plan(after(held, putAwayOrBackMeeting(meeting), now), meeting)).toHaveLength(2)
  })
})

describe('warnings of a meeting’s day and time', () => {
  const today = date('2027-02-22')
  const at = (day: string, state = aTeam()) =>
    meetingWarnings(
      state,
      { teamId: team, id: null, today },
      { date: date(day), start: clock('09:00'), end: clock('11:30'), place: 'Torget' },
    )

  it('are none on an ordinary Tuesday', () => expect(at('2027-03-23')).toEqual([]))

  it('name the red day', () => expect(at('2027-03-29')).toEqual(['29\u00A0mars 2027 är annandag påsk.']))

  it('name a Saturday, and a day that has been', () => {
    expect(at('2027-03-13')).toEqual(['Lördag är ingen arbetsdag.'])
    expect(at('2027-02-19')).toEqual(['Dagen har redan varit.'])
  })

  it('name members who are elsewhere', () => {
    const other = aTeam({
      teams: [
        ...aTeam().teams.values(),
        rowWith('teams', 201, { ...aTeam().teams.get(team)!, name: 'Lotsteam Täby' }),
      ].map((row, index) => ({ ...row, id: id(200 + index) })),
      teamMembers: [
        rowWith('teamMembers', 211, { teamId: team, staffId: id(11), role: 'member' }),
        rowWith('teamMembers', 214, { teamId: id(201), staffId: id(11), role: 'chair' }),
      ],
      meetings: [aMeeting(id(330), '2027-03-23', { teamId: id(201), start: clock('11:00'), end: clock('12:00') })],
    })
    expect(at('2027-03-23', other)).toEqual(['Johan Sandberg är på Lotsteam Täby kl.\u00A011.00–12.00.'])
  })
})
