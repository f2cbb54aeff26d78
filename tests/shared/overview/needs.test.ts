import { describe, expect, it } from 'vitest'
import { nearness, type Need } from '@shared/overview/need'
import { needs } from '@shared/overview/needs'
import type { Rows, TableName } from '@shared/record/tables'
import { agendaCase, atTeam, cohort, meeting, session, stateOf } from '../calendar/a-calendar'
import { date, id, rowWith } from '@tests/shared/record/rows'

const today = date('2027-02-22')
const shown = (text: string) => text.replaceAll('\u00A0', ' ')
type Given = { readonly [T in TableName]?: readonly Rows[T][] }

/** What is asked of the user, by urgency: `title | reason | due`. */
function asked(rows: Given, on = today) {
  const told = ({ title, reason, due }: Need) => shown(`${title} | ${reason} | ${due}`)
  const found = needs(stateOf(rows), on)
  return { late: found.late.map(told), today: found.today.map(told), soon: found.soon.map(told) }
}

const nothing = { late: [], today: [], soon: [] }

function enrolments(count: number): Rows['enrolments'][] {
  return Array.from({ length: count }, (_, index) =>
    rowWith('enrolments', 500 + index, {
      cohortId: id(41),
      personId: id(600 + index),
      status: 'registered',
      statusOn: today,
      registeredOn: today,
      referringPartyId: null,
      gkPlanned: false,
      gkRequestedOn: null,
      gkFirstOn: null,
      gkLastOn: null,
    }),
  )
}

describe('a round', () => {
  const round = (fields: Partial<Rows['cohorts']>, people: number): Given => ({
    cohorts: [cohort(41, { decisionDate: date('2027-02-26'), ...fields })],
    sessions: [session(81), session(82, { date: date('2027-03-10') })],
    enrolments: enrolments(people),
  })
  const underMinimum =
    'Mitt Val, omgång 1 har 5 av minst 6 deltagare | Det saknas en deltagare till minsta antalet, 6. Beslut om start senast 26 februari. | 2027-02-26'

  it('under its minimum is told by the day of the decision', () => {
    expect(asked(round({}, 5))).toEqual({ ...nothing, soon: [underMinimum] })
    expect(asked(round({}, 5), date('2027-02-26'))).toEqual({ ...nothing, today: [underMinimum] })
    expect(asked(round({}, 5), date('2027-02-27'))).toEqual({ ...nothing, late: [underMinimum] })
    expect(asked(round({}, 5), date('2027-02-11'))).toEqual(nothing)
  })

  it('that has its people waits for a decision, then for its first day, and is closed after its last', () => {
    expect(asked(round({}, 6)).soon).toEqual([
      'Bestäm om start av Mitt Val, omgång 1 | 6 anmälda, minst 6. Första tillfället är måndag 8 mars. | 2027-02-26',
    ])
    expect(asked(round({ minParticipants: 1 }, 1)).soon[0]).toContain('| 1 anmäld, minst 1.')
    expect(asked(round({ status: 'confirmed' }, 6)).soon).toEqual([
      'Sätt Mitt Val, omgång 1 som pågående | Kursen börjar måndag 8 mars. Från då räknas de anmälda som deltagare. | 2027-03-08',
    ])
    expect(asked(round({ status: 'running' }, 6), date('2027-03-11')).soon).toEqual([
      'Avsluta Mitt Val, omgång 1 | Sista tillfället var onsdag 10 mars. | 2027-03-17',
    ])
  })

  it.each<[string, Partial<Rows['cohorts']>, number]>([
    ['runs', { status: 'running' }, 6],
    ['is finished', { status: 'finished' }, 3],
    ['is cancelled', { status: 'cancelled' }, 0],
    ['is put away', { putAwayAt: cohort(41).updatedAt }, 0],
  ])('that %s asks for nothing', (_, fields, people) => {
    expect(asked(round(fields, people))).toEqual(nothing)
  })
})

const aCase = (number: number, fields: Partial<Rows['cases']> = {}): Rows['cases'] => ({
  ...rowWith('cases', number, {
    teamId: id(51),
    code: 'HAN-2027-012',
    mode: 'consent',
    personId: id(601),
    kind: 'review',
    status: 'planned',
    receivedOn: today,
    presenterId: null,
    question: 'Vad kommer sedan?',
    background: '',
  }),
  ...fields,
})

const consent = (validTo: string | null, fields: Partial<Rows['consents']> = {}): Rows['consents'] => ({
  ...rowWith('consents', 701, {
    personId: id(601),
    kind: 'informationExchange',
    status: 'received',
    purpose: 'Samordning',
    partyIds: [id(1)],
    validFrom: null,
    validTo: validTo === null ? null : date(validTo),
    withdrawnOn: null,
    originalKeptAt: '',
  }),
  ...fields,
})

const parties = [rowWith('parties', 1, { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' })]

describe('a meeting', () => {
  const tomorrow = meeting(71, { date: date('2027-02-23') })
  const ready: Given = { parties, agendaItems: [agendaCase(91, 71)], cases: [aCase(1_091)], consents: [consent(null)] }

  it.each<[string, Given, string[]]>([
    ['whose agenda is empty', {}, ['Dagordningen är tom.']],
    ['that lacks a consent', { ...ready, consents: [] }, ['Ett ärende saknar det samtycke som behövs.']],
    [
      'that is too long as well',
      { ...ready, consents: [], agendaItems: [{ ...agendaCase(91, 71), minutes: 80 }] },
      ['Dagordningen är 20 minuter för lång, och ett ärende saknar det samtycke som behövs.'],
    ],
    ['that is ready', ready, []],
  ])('%s', (_, rows, reasons) => {
    const title = 'Förbered Resursråd Haninge, i morgon kl. 14.00–15.00'
    expect(asked({ meetings: [tomorrow], ...rows }).today).toEqual(
      reasons.map((reason) => `${title} | ${reason} | 2027-02-22`),
    )
  })

  it('is to be prepared by the working day before it, not before today, and not before two weeks', () => {
    const due = (day: string) => needs(stateOf({ meetings: [meeting(71, { date: date(day) })] }), today)
    expect(due('2027-02-22').today[0]?.title).toContain('i dag')
    expect(due('2027-03-01').soon[0]?.due).toBe('2027-02-26')
    expect(due('2027-03-08').soon[0]?.due).toBe('2027-03-05')
    expect(due('2027-03-09').soon).toEqual([])
  })

  it('that has been but was not closed is late', () => {
    expect(asked({ meetings: [meeting(71, { date: date('2027-02-19') })] }).late).toEqual([
      'Avsluta Resursråd Haninge 19 februari | Mötet står kvar som planerat. Håll det, flytta det eller ställ in det. | 2027-02-19',
    ])
  })

  it('that was held owes a rekommendation for each case that was taken up', () => {
    const held = meeting(71, { date: date('2027-02-19'), status: 'held' })
    const done = { ...agendaCase(91, 71), state: 'done' as const }
    const adjourned = { ...agendaCase(92, 71), state: 'adjourned' as const }
    const rows: Given = { meetings: [held], agendaItems: [done, adjourned], cases: [aCase(1_091), aCase(1_092)] }
    expect(asked({ ...rows, cases: [aCase(1_091, { status: 'handled' }), aCase(1_092)] }).soon).toEqual([
      'Skriv rekommendation, Resursråd Haninge 19 februari | Ett ärende togs upp utan rekommendation. Svar brukar ges inom fem arbetsdagar. | 2027-02-26',
    ])
    const slower = { ...rows, cases: [aCase(1_091, { status: 'handled' })], teams: [{ ...atTeam, feedbackDays: 8 }] }
    expect(asked(slower).soon).toEqual([
      'Skriv rekommendation, Resursråd Haninge 19 februari | Ett ärende togs upp utan rekommendation. Svar brukar ges inom åtta arbetsdagar. | 2027-03-03',
    ])
    const note = rowWith('notes', 801, {
      meetingId: id(71),
      agendaItemId: id(91),
      discussion: '',
      assessment: '',
      recommendation: 'Arbetsträning',
    })
    expect(asked({ ...rows, notes: [note] })).toEqual(nothing)
  })

  it('that is cancelled or put away asks for nothing', () => {
    const away = meeting(72, { putAwayAt: tomorrow.updatedAt })
    expect(asked({ meetings: [meeting(71, { status: 'cancelled' }), away] })).toEqual(nothing)
  })
})

describe('an action', () => {
  const action = (fields: Partial<Rows['actions']> = {}): Rows['actions'] => ({
    ...rowWith('actions', 901, {
      meetingId: id(71),
      agendaItemId: null,
      caseId: id(1_091),
      what: 'Boka avstämningsmöte',
      staffId: id(11),
      who: '',
      dueOn: date('2027-02-19'),
      status: 'open',
    }),
    ...fields,
  })
  const held: Given = {
    parties,
    meetings: [meeting(71, { status: 'held' })],
    cases: [aCase(1_091, { status: 'handled' })],
  }

  it('that is late says who answers for it and where it was decided', () => {
    expect(asked({ ...held, actions: [action()] }).late).toEqual([
      'Boka avstämningsmöte, HAN-2027-012 | Ansvarig: Johan Sandberg, Försäkringskassan. Bestämdes vid Resursråd Haninge 10 mars. | 2027-02-19',
    ])
  })

  it('is told with the others in one line when more than five are late', () => {
    const late = (count: number) =>
      Array.from({ length: count }, (_, nth) => ({ ...action(), id: id(910 + nth), dueOn: date(`2027-02-1${nth}`) }))
    expect(asked({ ...held, actions: late(5) }).late).toHaveLength(5)
    const ahead = { ...action(), id: id(920), dueOn: date('2027-03-01') }
    expect(asked({ ...held, actions: [...late(6), ahead] })).toMatchObject({
      late: ['Gå igenom 6 försenade åtgärder | Den äldsta skulle ha varit klar 10 februari. | 2027-02-10'],
      soon: [expect.stringMatching(/^Boka avstämningsmöte/)],
    })
  })

  it('leads to itself among the åtgärder of all meetings', () => {
    const [need] = needs(stateOf({ ...held, actions: [action()] }), today).late
    expect(need?.target).toEqual({ page: 'action', id: id(901) })
  })

  it.each<[string, Partial<Rows['actions']>]>([
    ['is done', { status: 'done' }],
    ['was dropped', { status: 'dropped' }],
    ['has no day', { dueOn: null }],
    ['is deleted', { deletedAt: meeting().updatedAt }],
  ])('that %s asks for nothing', (_, fields) => {
    expect(asked({ ...held, actions: [action(fields)] })).toEqual(nothing)
  })
})

describe('a consent', () => {
  const waiting = { cases: [aCase(1_091, { status: 'waiting' })] }

  it('that runs out within two weeks is told at each case that waits', () => {
    expect(asked({ ...waiting, consents: [consent('2027-03-07')] }).soon).toEqual([
      'Samtycket går snart ut, HAN-2027-012 | Det gäller till och med 7 mars. Förnya det, eller dra ärendet avidentifierat. | 2027-03-07',
    ])
    expect(asked({ ...waiting, consents: [consent('2027-03-09')] })).toEqual(nothing)
    expect(asked({ ...waiting, consents: [consent('2027-02-20')] }).late).toEqual([
      'Samtycket har gått ut, HAN-2027-012 | Det gällde till och med 20 februari. Förnya det, eller dra ärendet avidentifierat. | 2027-02-20',
    ])
  })

  it('that runs out before the meeting says which', () => {
    const found = asked({
      cases: [aCase(1_091)],
      meetings: [meeting(71, { date: date('2027-03-30') })],
      agendaItems: [agendaCase(91, 71)],
      consents: [consent('2027-03-07')],
    })
    expect(found.soon[0]).toContain('Samtycket går ut före mötet 30 mars, HAN-2027-012')
  })

  it.each<[string, Partial<Rows['cases']>, Rows['consents'][]]>([
    ['has no end', {}, [consent(null)]],
    ['has a successor', {}, [consent('2027-03-01'), { ...consent('2028-03-01'), id: id(702) }]],
    ['has another beside it without an end', {}, [consent('2027-03-01'), { ...consent(null), id: id(702) }]],
    ['was withdrawn', {}, [consent('2027-03-01', { status: 'withdrawn' })]],
    ['is for another purpose', {}, [consent('2027-03-01', { kind: 'statistics' })]],
    ['belongs to a case that is handled', { status: 'handled' }, [consent('2027-03-01')]],
    ['is not needed', { mode: 'deidentified', personId: null }, [consent('2027-03-01')]],
  ])('that %s asks for nothing', (_, fields, consents) => {
    expect(asked({ cases: [aCase(1_091, { status: 'waiting', ...fields })], consents })).toEqual(nothing)
  })
})

it.each([
  ['2027-02-16', '4 arbetsdagar sen'],
  ['2027-02-19', '1 arbetsdag sen'],
  ['2027-02-22', 'i dag'],
  ['2027-02-23', 'i morgon'],
  ['2027-03-07', 'om 13 dagar'],
])('on Monday 22 February, %s is %s', (due, expected) => {
  expect(nearness(date(due), today)).toBe(expected)
})

it('over a weekend there are no working days to be late by', () => {
  expect(nearness(date('2027-02-19'), date('2027-02-21'))).toBe('2 dagar sen')
})
