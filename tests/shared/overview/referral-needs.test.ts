import { referralNeeds } from '@shared/overview/referral-needs'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import type { Referral } from '@shared/team/referral/referral'
import { date, id, plain } from '@tests/shared/record/rows'
import { aCase, aCaseItem, aMeeting, aTeam, meeting } from '@tests/shared/team/a-team'
import { aReferral } from '@tests/shared/team/referral/a-referral'
import { expect, it } from 'vitest'

const told = (state: State, today: string) =>
  referralNeeds(state, date(today)).map(({ title, reason, due }) => plain(`${title} | ${reason} | ${due}`))
const withReferral = (fields: Partial<Referral>, caseFields?: Partial<Case>) =>
  aTeam({
    referrals: [aReferral(fields)],
    cases: caseFields ? [aCase(20, { referralId: id(400), ...caseFields })] : [],
  })

it('tells of one that nobody has taken a stand on, from the day that it comes', () => {
  expect(told(withReferral({}), '2027-02-17')).toEqual([
    'Ta ställning till Remiss HAN-2027-020 | Kom in till Resursråd Haninge 17 februari. Gör ett ärende, begär komplettering eller avvisa. | 2027-02-22',
  ])
})

it('tells of an answer that is late, and not before its last day', () => {
  const asked = { completionRequestedOn: date('2027-02-18'), completionDueOn: date('2027-03-04') }
  const state = withReferral({ status: 'completionRequested', ...asked })
  expect(told(state, '2027-03-03')).toEqual([])
  expect(told(state, '2027-03-04')).toEqual([
    'Kompletteringen dröjer, Remiss HAN-2027-020 | Den begärdes 18 februari och skulle ha kommit senast 4 mars. Påminn, eller gå vidare med det som finns. | 2027-03-04',
  ])
})

it('tells of a case that has waited a month for a meeting, and no more once it stands on an agenda', () => {
  expect(told(withReferral({}, { status: 'waiting' }), '2027-03-18')).toEqual([])
  expect(told(withReferral({}, { status: 'adjourned' }), '2027-03-19')).toEqual([
    'Väntar länge, Remiss HAN-2027-020 | Den har väntat 30 dagar och står inte på någon dagordning i Resursråd Haninge. | 2027-03-19',
  ])
  expect(told(withReferral({}, { status: 'planned' }), '2027-05-19')).toEqual([])
})

it('tells of an answer that is owed since the meeting, and no more once it is given', () => {
  const held = (fields: Partial<Referral>) => ({
    ...withReferral(fields, { status: 'handled' }),
    meetings: new Map([[meeting, aMeeting(meeting, '2027-02-23', { status: 'held' })]]),
    agendaItems: new Map([[id(320), { ...aCaseItem(320, 20, 20), state: 'done' as const }]]),
  })
  expect(told(held({}), '2027-02-24')).toEqual([
    'Återkoppla, Remiss HAN-2027-020 | Ärendet behandlades 23 februari. Den som skickade remissen väntar på svar. | 2027-03-02',
  ])
  expect(told(held({ status: 'answered' }), '2027-03-24')).toEqual([])
})

it.each<Partial<Referral>>([
  { status: 'rejected' },
  { status: 'closed' },
  { putAwayAt: '2027-02-20T08:00:00.000Z' as Referral['putAwayAt'] },
])('says nothing of one that is %o', (fields) => {
  expect(told(withReferral(fields), '2027-05-01')).toEqual([])
})
