import type { Instant } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import type { Line, RowChange } from '@shared/record/history'
import type { Rows, TableName } from '@shared/record/tables'
import { rowOf, type State } from '@shared/record/state'
import { withPuts } from '@shared/record/with-puts'
import { caseThen } from '@shared/team/case-then'
import { caseTimeline, timelineParts } from '@shared/team/case-timeline'
import type { TimelineEvent, TimelineKind } from '@shared/team/timeline-event'
import { date, id, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, aMeeting, aTeam, meeting, nextMeeting, person } from './a-team'
import { parties } from './room/a-room'

const told = ({ on, title, texts }: TimelineEvent) =>
  plain([`${on} ${title}`, ...texts.map(({ label, text }) => `${label}: ${text}`)].join(' | '))
const titles = (events: readonly TimelineEvent[]) => events.map(({ on, title }) => plain(`${on} ${title}`))

const action = (number: number, fields: Partial<Rows['actions']>): Rows['actions'] => ({
  ...rowWith('actions', number, { meetingId: meeting, agendaItemId: id(5), caseId: id(20), what: `Åtgärd ${number}` }),
  ...fields,
})

/** A case with a consent, a remiss, a meeting that handled it and one to come, åtgärder, an answer, and a course. */
function aLife(fields: Partial<Rows['cases']> = {}): State {
  return aTeam({
    consents: [aConsent({ receivedOn: date('2027-02-01'), askedOn: date('2027-01-20') })],
    referrals: [
      rowWith('referrals', 700, {
        teamId: id(200),
        code: 'HAN-2027-20',
        personId: person,
        receivedOn: date('2027-01-18'),
        referringPartyId: parties[0]!.id,
        answeredOn: date('2027-03-03'),
      }),
    ],
    cases: [
      aCase(20, {
        mode: 'consent',
        personId: person,
        status: 'planned',
        receivedOn: date('2027-01-19'),
        referralId: id(700),
        followUpOn: date('2027-05-10'),
        ...fields,
      }),
    ],
    meetings: [aMeeting(meeting, '2027-02-23', { status: 'held' }), aMeeting(nextMeeting, '2027-03-09')],
    agendaItems: [
      { ...aCaseItem(5, 20, 20), state: 'done' },
      { ...aCaseItem(6, 20, 10), meetingId: nextMeeting },
    ],
    notes: [
      rowWith('notes', 60, {
        meetingId: meeting,
        agendaItemId: id(5),
        assessment: 'Arbetsförmågan finns.',
        recommendation: 'Mitt Val från 8 mars.',
      }),
    ],
    actions: [
      action(71, { dueOn: date('2027-03-12'), who: 'AF' }),
      action(72, { status: 'dropped', endedOn: date('2027-03-01'), reason: 'Löst ändå' }),
      action(73, { dueOn: date('2027-04-30'), isIntervention: true }),
    ],
    feedbacks: [
      rowWith('feedbacks', 80, {
        meetingId: meeting,
        agendaItemId: id(5),
        caseId: id(20),
        dueOn: date('2027-03-02'),
        givenOn: date('2027-03-03'),
        way: 'phone',
        to: 'Remittenten',
      }),
    ],
    courseTemplates: [],
    cohorts: [rowWith('cohorts', 41, { templateId: id(40), name: 'Mitt Val våren 2027' } as never)],
    enrolments: [
      rowWith('enrolments', 90, {
        cohortId: id(41),
        personId: person,
        caseId: id(20),
        status: 'discontinued',
        statusOn: date('2027-04-02'),
        registeredOn: date('2027-03-04'),
        startedOn: date('2027-03-08'),
        endedOn: date('2027-04-02'),
        gkFirstOn: date('2027-04-15'),
      }),
    ],
    closingDocuments: [rowWith('closingDocuments', 95, { enrolmentId: id(90), afApprovedOn: date('2027-04-20') })],
  })
}

describe('a case over time', () => {
  it('has all that happened in it and is to happen, by day', () => {
    expect(caseTimeline(aLife(), id(20)).map(told)).toEqual([
      `2027-01-18 Remiss HAN-2027-20 kom in | Från: ${parties[0]!.name}`,
      '2027-01-19 Ärendet kom in | Frågeställning: Vilken insats kan komma först?',
      '2027-01-20 Samtycke till informationsutbyte begärdes',
      expect.stringMatching(
        /^2027-02-01 Samtycke till informationsutbyte kom in \| Parter: .+ \| Ändamål: Genomlysning$/,
      ),
      expect.stringMatching(
        /^2027-02-23 Behandlades, Resursråd Haninge § 1 \| Parter: .+ \| Samlad bedömning: Arbetsförmågan finns\. \| Rekommendation: Mitt Val från 8 mars\.$/,
      ),
      '2027-02-23 Åtgärd: Åtgärd 71 | Ansvarig: AF | Senast: 12 mars',
      '2027-02-23 Åtgärd: Åtgärd 72',
      '2027-02-23 Åtgärd: Åtgärd 73 | Insats till: 30 april',
      '2027-03-01 Behövdes inte: Åtgärd 72 | Skäl: Löst ändå',
      '2027-03-03 Remissen besvarades',
      '2027-03-03 Återkoppling gavs | Hur: Telefon | Till: Remittenten',
      '2027-03-04 Anmäldes till Mitt Val våren 2027',
      '2027-03-08 Började Mitt Val våren 2027',
      '2027-03-09 Står på dagordningen, Resursråd Haninge § 1',
      '2027-03-12 Ska vara klar: Åtgärd 71',
      '2027-04-02 Avbröt Mitt Val våren 2027',
      '2027-04-15 Gemensam kartläggning, första mötet',
      '2027-04-20 Slutdokumentationen godkändes av Arbetsförmedlingen',
      '2027-04-30 Insatsen slutar: Åtgärd 73',
      '2027-05-10 Uppföljning',
      '2027-06-30 Samtycke till informationsutbyte gäller till och med',
    ])
  })

  it('is shown by kind, a year at a time, with what lies ahead last', () => {
    const kinds = new Set<TimelineKind>(['meeting', 'feedback'])
    const parts = timelineParts(caseTimeline(aLife(), id(20)), { kinds, day: date('2027-03-05') })
    expect(parts.map(({ title, events }) => [title, titles(events)])).toEqual([
      ['2027', ['2027-02-23 Behandlades, Resursråd Haninge § 1', '2027-03-03 Återkoppling gavs']],
      ['Framåt', ['2027-03-09 Står på dagordningen, Resursråd Haninge § 1']],
    ])
  })

  it('of an avidentifierat case leads to no person: no consent, no remiss that names one, no page of a course', () => {
    const events = caseTimeline(aLife({ mode: 'deidentified', personId: null }), id(20))
    expect(events.filter(({ kind }) => kind === 'consent' || kind === 'referral')).toEqual([])
    const course = events.filter(({ kind }) => kind === 'course' || kind === 'document')
    expect(course.map(({ target }) => target)).toEqual(course.map(() => undefined))
    expect(course.length).toBeGreaterThan(0)
  })

  it('says that an åtgärd is done when nobody kept the day', () => {
    const state = withPuts(aLife(), [{ table: 'actions', row: action(71, { status: 'done' }) }])
    expect(caseTimeline(state, id(20)).map(told)).toContain('2027-02-23 Åtgärd: Åtgärd 71 | Läge: Klar, okänt när')
  })
})

describe('what was known on a day', () => {
  let commit = 0
  const line = (at: string, ...rows: RowChange[]): Line => ({
    commit: (commit += 1),
    at: at as Instant,
    name: 'ändrade',
    rows,
  })
  const changed = <T extends TableName>(table: T, before: Rows[T] | null, after: Rows[T]) =>
    ({ table, before, after }) as unknown as RowChange

  const state = aLife()
  const now = rowOf(state, 'cases', id(20))!
  const note = rowOf(state, 'notes', id(60))!
  const feedback = rowOf(state, 'feedbacks', id(80))!
  const dropped = rowOf(state, 'actions', id(72))!
  const earlier = { ...now, status: 'handled', question: 'Vad kan komma först?', followUpOn: null } as const
  /** The first change, and then: the note mended in March, an åtgärd dropped, the case planned anew, the answer noted late. */
  const lines = [
    line('2027-03-04T09:00:00.000Z', changed('feedbacks', { ...feedback, givenOn: null, way: null, to: '' }, feedback)),
    line('2027-03-02T09:00:00.000Z', changed('notes', { ...note, recommendation: 'Avvakta.' }, note)),
    line(
      '2027-03-01T22:59:00.000Z',
      changed('actions', { ...dropped, status: 'open', endedOn: null, reason: '' }, dropped),
    ),
    line(
      '2027-02-28T10:00:00.000Z',
      changed('cases', earlier, now),
      changed('agendaItems', null, rowOf(state, 'agendaItems', id(6))!),
    ),
  ].map((one, place, all) => ({ ...one, commit: all.length - place }))
  const history = { begins: '2027-01-10T08:00:00.000Z' as Instant, lines }
  const on = (day: string) => caseThen(state, id(20), date(day), history)
  const said = (day: string) => on(day).events.map(told)

  it('takes back what was written or changed after it, to the words that stood then', () => {
    expect(on('2027-02-27').found).toMatchObject({ status: 'handled', question: 'Vad kan komma först?' })
    expect(said('2027-02-27')).toContain('2027-01-19 Ärendet kom in | Frågeställning: Vad kan komma först?')
    expect(said('2027-02-27').join()).toContain('Rekommendation: Avvakta.')
    expect(said('2027-02-27').join()).not.toMatch(/Står på dagordningen|Uppföljning|Behövdes inte/)
    expect(on('2027-02-28').found).toMatchObject({ status: 'planned', followUpOn: '2027-05-10' })
  })

  it('counts a day to its midnight in Sweden, and an answer by when it was noted, not by the day that it was given', () => {
    expect(said('2027-03-01')).toContain('2027-03-01 Behövdes inte: Åtgärd 72 | Skäl: Löst ändå')
    expect(said('2027-03-03')).toContain('2027-03-02 Återkoppling ska ges senast')
    expect(said('2027-03-04')).toContain('2027-03-03 Återkoppling gavs | Hur: Telefon | Till: Remittenten')
  })

  it('says what it rests on', () => {
    expect(plain(on('2027-03-01').restsOn)).toBe(
      'Bygger på historiken, som börjar söndag 10 januari 2027. Det som skrevs in eller ändrades efter dagen är borttaget.',
    )
  })

  it('counts rows by their own days where the history does not reach, and says so', () => {
    const before = caseThen(state, id(20), date('2027-02-01'), {
      ...history,
      begins: '2027-02-20T08:00:00.000Z' as Instant,
    })
    expect(before.found).toBeUndefined()
    expect(plain(before.restsOn)).toMatch(/^Historiken börjar lördag 20 februari 2027\. Det som visas hände den dagen/)
    expect(before.events.at(-1)?.on).toBe('2027-02-01')
    const without = caseThen(state, id(20), date('2027-02-01'), { begins: null, lines: [] })
    expect(without.restsOn).toMatch(/^Här finns ingen historik än\./)
    expect(caseThen(state, id(20), date('2027-02-01'), 'unreadable').restsOn).toMatch(/gick inte att läsa/)
  })

  it('shows no earlier words of a case that is avidentifierat now: they may say who it is about', () => {
    const unnamed = { ...now, mode: 'deidentified', personId: null } as const
    const hidden = withPuts(state, [{ table: 'cases', row: unnamed }])
    const named = line(
      '2027-03-05T09:00:00.000Z',
      changed('cases', { ...now, question: 'Vad vill Siv göra?' }, unnamed),
    )
    const then = caseThen(hidden, id(20), date('2027-02-27'), { ...history, lines: [named, ...lines] })
    expect(then.found).toBeUndefined()
    expect(JSON.stringify(then.events)).not.toMatch(/Siv|Avvakta|samtycke/i)
    expect(then.restsOn).toMatch(/^Ärendet är avidentifierat/)
  })
})

it('is built in under 200 ms for a case among those of 20 years', () => {
  const meetings = Array.from({ length: 1_500 }, (_, nth) =>
    aMeeting(id(10_000 + nth), addDays(date('2010-01-05'), nth * 4), { status: 'held' }),
  )
  const cases = Array.from({ length: 12_000 }, (_, nth) => aCase(100_000 + nth, { status: 'handled' }))
  const agendaItems = cases.map(({ id: caseId }, nth) => ({
    ...aCaseItem(200_000 + nth, 0, 20),
    caseId: nth % 100 === 0 ? cases[0]!.id : caseId,
    meetingId: meetings[nth % meetings.length]!.id,
    state: 'done' as const,
  }))
  const actions = Array.from({ length: 30_000 }, (_, nth) => {
    const item = agendaItems[nth % agendaItems.length]!
    return action(300_000 + nth, { meetingId: item.meetingId, agendaItemId: item.id, caseId: item.caseId })
  })
  const state = aTeam({ meetings, cases, agendaItems, actions })
  caseTimeline(state, cases[0]!.id)
  const begun = performance.now()
  const events = caseTimeline(state, cases[0]!.id)
  const took = performance.now() - begun
  expect(events.length).toBeGreaterThan(400)
  expect(took).toBeLessThan(200)
})
