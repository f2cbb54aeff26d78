import type { State } from '@shared/record/state'
import { rowsOf } from '@shared/record/state'
import { agendaOverrun, numberedItems } from '@shared/team/agenda'
import { addCase } from '@shared/team/agenda-verbs'
import type { Case } from '@shared/team/case'
import { fillAgenda, fillingOf, fillingSentence, fillNextAgenda } from '@shared/team/fill-agenda'
import { waitingCases } from '@shared/team/waiting-cases'
import { after, clock, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { meetingAfter } from '@shared/team/team-meetings'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aMeeting, anItem, aTeam, meeting, nextMeeting, now, person, team } from './a-team'

const usual = [anItem(1, { kind: 'opening', minutes: 10 }), anItem(2, { kind: 'next', minutes: 5 })]

/** A meeting from 09.00 to the given time; a case takes 25 minutes, a konsultation 15, an återkoppling 10. */
const waitingFor = (end: string, cases: readonly Case[], rows: Parameters<typeof aTeam>[0] = {}) =>
  aTeam({
    agendaItems: usual,
    cases: [...cases],
    meetings: [aMeeting(meeting, '2027-02-23', { end: clock(end) }), aMeeting(nextMeeting, '2027-03-09')],
    ...rows,
  })
const theMeeting = (state: State) => rowsOf(state, 'meetings').find((row) => row.id === meeting)!
const titles = (state: State) => numberedItems(state, meeting).map(({ title }) => title)
const sentence = (state: State) =>
  plain(fillingSentence(fillingOf(state, theMeeting(state)), meetingAfter(state, theMeeting(state))))
const received = (number: number, day: string, fields: Partial<Case> = {}) =>
  aCase(number, { receivedOn: date(day), ...fields })

describe('an agenda that fills itself', () => {
  it('takes bordlagda and återkopplingar first, then those with priority, then by waiting time, konsultationer last', () => {
    const referral = rowWith('referrals', 700, {
      teamId: team,
      code: 'HAN-2027-404',
      receivedOn: date('2027-02-15'),
      hasPriority: true,
    })
    const state = waitingFor(
      '12:00',
      [
        received(401, '2027-01-05', { kind: 'consultation' }),
        received(402, '2027-01-10'),
        received(403, '2027-02-01'),
        received(404, '2027-02-15', { referralId: referral.id }),
        received(405, '2027-02-18', { kind: 'feedback' }),
        received(406, '2027-02-08', { status: 'adjourned' }),
      ],
      {
        referrals: [referral],
        meetings: [aMeeting(id(290), '2027-02-09', { status: 'held' }), aMeeting(meeting, '2027-02-23')],
        agendaItems: [...usual, { ...aCaseItem(9, 406, 25), meetingId: id(290), state: 'adjourned' }],
      },
    )
    expect(titles(after(state, fillAgenda(meeting), now))).toEqual([
      'Punkt 1',
      'Genomlysning HAN-2027-406',
      'Återkoppling HAN-2027-405',
      'Genomlysning HAN-2027-404',
      'Genomlysning HAN-2027-402',
      'Genomlysning HAN-2027-403',
      'Konsultation HAN-2027-401',
      'Punkt 2',
    ])
  })

  it('stops where the time ends, and says what fits and when the team meets next', () => {
    const cases = [1, 2, 3, 4].map((day) => received(400 + day, `2027-01-0${day}`))
    const state = waitingFor('10:10', cases)
    expect(sentence(state)).toBe('Två av fyra ryms. Nästa möte är 9 mars.')
    const filled = after(state, fillAgenda(meeting), now)
    expect(titles(filled)).toEqual(['Punkt 1', 'Genomlysning HAN-2027-401', 'Genomlysning HAN-2027-402', 'Punkt 2'])
    expect(sentence(filled)).toBe('Tiden räcker inte till fler ärenden. Nästa möte är 9 mars.')
    expect(problemsOf(fillAgenda(meeting)(filled, now))).toEqual([
      { message: 'Inget ärende som väntar ryms på dagordningen.' },
    ])
  })

  it('leaves out what may not be taken up, and says how many', () => {
    const cases = [
      received(401, '2027-01-01', { mode: 'consent', personId: person }),
      received(402, '2027-01-02', { question: '' }),
      received(403, '2027-01-03'),
    ]
    const state = waitingFor('12:00', cases)
    expect(sentence(state)).toBe('Alla som får tas upp ryms. Två får inte tas upp än.')
    expect(titles(after(state, fillAgenda(meeting), now))).toEqual(['Punkt 1', 'Genomlysning HAN-2027-403', 'Punkt 2'])
  })

  it('puts what comes first before what is there, and fixed items last', () => {
    const state = waitingFor(
      '12:00',
      [received(401, '2027-01-05', { kind: 'feedback' }), received(402, '2027-01-06')],
      {
        agendaItems: [
          anItem(1, { kind: 'opening', minutes: 10 }),
          aCaseItem(2, 403, 25),
          aCaseItem(3, 404, 15),
          anItem(4, { title: 'Lediga platser', minutes: 5 }),
          anItem(5, { kind: 'next', minutes: 5 }),
        ],
      },
    )
    const on = (number: number, kind: Case['kind']) => received(number, '2027-02-01', { status: 'planned', kind })
    const planned = [...state.cases.values(), on(403, 'review'), on(404, 'consultation')]
    const filled = after({ ...state, cases: new Map(planned.map((row) => [row.id, row])) }, fillAgenda(meeting), now)
    expect(titles(filled)).toEqual([
      'Punkt 1',
      'Återkoppling HAN-2027-401',
      'Genomlysning HAN-2027-403',
      'Genomlysning HAN-2027-402',
      'Konsultation HAN-2027-404',
      'Lediga platser',
      'Punkt 5',
    ])
  })

  it('begins an empty agenda with the fixed items, reflection first and last where the team has time for it', () => {
    const state = waitingFor(
      '10:30',
      [received(401, '2027-01-05'), received(402, '2027-01-06'), received(403, '2027-01-07')],
      {
        agendaItems: [],
      },
    )
    const reflecting = { ...rowsOf(state, 'teams')[0]!, reflectionMinutes: 10 }
    const filled = after({ ...state, teams: new Map([[team, reflecting]]) }, fillAgenda(meeting), now)
    expect(numberedItems(filled, meeting).map(({ title, section }) => [section, title])).toEqual([
      [null, 'Reflektion'],
      [1, 'Öppnande och närvaro'],
      [2, 'Genomlysning HAN-2027-401'],
      [3, 'Genomlysning HAN-2027-402'],
      [4, 'Information från parterna'],
      [5, 'Nästa möte'],
      [null, 'Reflektion'],
    ])
    expect(agendaOverrun(filled, meeting)).toBeNull()
    expect(titles(after(filled, addCase(meeting, id(403)), now)).at(-1)).toBe('Reflektion')
  })

  it('takes in what was left to do since it was laid out, before the cases and though none fits', () => {
    const open = rowWith('actions', 30, {
      meetingId: meeting,
      agendaItemId: null,
      caseId: null,
      what: 'Boka tid',
      staffId: null,
      who: 'Karin',
      dueOn: null,
      status: 'open',
    })
    const state = waitingFor('09:30', [received(401, '2027-01-05')], { actions: [open] })
    const filled = after(state, fillAgenda(meeting), now)
    expect(titles(filled)).toEqual(['Punkt 1', 'Kvarstående åtgärder', 'Punkt 2'])
    expect(
      titles(after(waitingFor('12:00', [received(401, '2027-01-05')], { actions: [open] }), fillAgenda(meeting), now)),
    ).toEqual(['Punkt 1', 'Kvarstående åtgärder', 'Genomlysning HAN-2027-401', 'Punkt 2'])
  })

  it('offers the rest to the next meeting, as far as its consents and its time allow', () => {
    const cases = [1, 2, 3].map((day) => received(400 + day, `2027-01-0${day}`))
    const full = waitingFor('09:45', cases)
    const moved = after(full, fillNextAgenda(meeting), now)
    expect(numberedItems(moved, nextMeeting).map(({ title }) => title)).toEqual([
      'Öppnande och närvaro',
      'Genomlysning HAN-2027-402',
      'Genomlysning HAN-2027-403',
      'Information från parterna',
      'Nästa möte',
    ])
    expect(waitingCases(moved, team, date('2027-02-23')).map(({ code }) => code)).toEqual(['HAN-2027-401'])
    const late = aConsent({ validTo: date('2027-03-01') })
    const named = waitingFor('09:20', [received(401, '2027-01-05', { mode: 'consent', personId: person })], {
      consents: [late],
    })
    expect(plain(problemsOf(fillNextAgenda(meeting)(named, now))[0]!.message)).toMatch(
      /^Mötet 9 mars kan inte ta något av det\. HAN-2027-401: Samtycket/,
    )
    const fits = waitingFor('12:00', cases)
    expect(fillNextAgenda(meeting)(fits, now).ok).toBe(false)
  })

  it('says nothing when nothing waits', () => {
    expect(sentence(waitingFor('12:00', []))).toBe('')
  })

  it('never runs past the meeting, loses no case, and has nothing more to fill in afterwards', () => {
    const kind = fc.constantFrom<Case['kind']>('review', 'consultation', 'feedback', 'intake')
    const end = fc.integer({ min: 20, max: 59 }).map((minute) => `10:${minute}`)
    fc.assert(
      fc.property(fc.array(kind, { maxLength: 12 }), end, (kinds, until) => {
        const state = waitingFor(
          until,
          kinds.map((each, nth) => received(400 + nth, '2027-01-05', { kind: each })),
        )
        const { placed, left, stopped } = fillingOf(state, theMeeting(state))
        expect(placed.length + left.length + stopped.length).toBe(kinds.length)
        if (placed.length === 0) return
        const filled = after(state, fillAgenda(meeting), now)
        expect(agendaOverrun(filled, meeting)).toBeNull()
        expect(fillingOf(filled, theMeeting(filled)).placed).toEqual([])
        expect(rowsOf(filled, 'cases')).toHaveLength(kinds.length)
      }),
    )
  })
})
