import type { Verb } from '@shared/record/change'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { doublesOf } from '@shared/team/referral/doubles'
import type { Referral } from '@shared/team/referral/referral'
import { referralStage } from '@shared/team/referral/stage'
import {
  answerReferral,
  closeReferral,
  proposedCompletionDue,
  receiveCompletion,
  rejectReferral,
  requestCompletion,
  takeUpReferralAgain,
} from '@shared/team/referral/steps'
import { makeCaseOf } from '@shared/team/referral/to-case'
import { addCase } from '@shared/team/agenda-verbs'
import { setItemState } from '@shared/team/room/item-state'
import { openMeeting } from '@shared/team/room/open-close'
import { after, date, id, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aConsent, aTeam, meeting, now, person, team } from '../a-team'
import { aReferral } from './a-referral'

const the = id(400)
const withReferral = (fields: Partial<Referral> = {}, cases: Case[] = []) =>
  aTeam({ referrals: [aReferral(fields)], cases, consents: [aConsent()] })
const stage = (state: State) => referralStage(state, rowOf(state, 'referrals', the)!)
const referral = (state: State) => rowOf(state, 'referrals', the)!
const refusal = (state: State, verb: Verb) => problemsOf(verb(state, now)).map(({ message }) => plain(message))
const madeCase = (fields: Partial<Referral> = {}) =>
  rowOf(after(withReferral(fields), makeCaseOf(the, id(250)), now), 'cases', id(250))!

describe('a komplettering', () => {
  it('is given ten working days, over weekends and free days', () => {
    expect(proposedCompletionDue(date('2027-02-22'))).toBe('2027-03-08')
    // Långfredagen, Annandag påsk and the eves between are no days to answer on.
    expect(proposedCompletionDue(date('2027-03-22'))).toBe('2027-04-07')
  })

  it('is noted with the day it was asked for and the last day to answer', () => {
    const asked = after(withReferral(), requestCompletion(the, { dueOn: '8 mars' }), now)
    expect(referral(asked)).toMatchObject({
      status: 'completionRequested',
      completionRequestedOn: '2027-02-22',
      completionDueOn: '2027-03-08',
    })
    expect(stage(after(asked, receiveCompletion(the), now))).toBe('received')
  })

  it.each([
    ['', 'Skriv vilken dag svaret ska ha kommit.'],
    ['21 februari', 'Dagen har redan varit. Välj en senare.'],
  ])('with %o as its last day is refused', (dueOn, message) => {
    expect(refusal(withReferral(), requestCompletion(the, { dueOn }))).toEqual([message])
  })
})

describe('turning a referral away', () => {
  it('needs a reason', () => {
    expect(refusal(withReferral(), rejectReferral(the, { reason: ' ' }))).toEqual([
      'Skriv varför remissen avvisas. Remittenten ska få veta det.',
    ])
  })

  it('keeps the reason until it is taken up again', () => {
    const rejected = after(withReferral(), rejectReferral(the, { reason: 'Gäller en annan kommun.' }), now)
    expect(referral(rejected)).toMatchObject({ status: 'rejected', rejectedReason: 'Gäller en annan kommun.' })
    const again = after(rejected, takeUpReferralAgain(the), now)
    expect(referral(again)).toMatchObject({ status: 'received', rejectedReason: '' })
  })

  it('cannot be done once it is a case', () => {
    const state = withReferral({}, [aCase(20, { referralId: the })])
    for (const verb of [
      rejectReferral(the, { reason: 'Skäl.' }),
      closeReferral(the),
      requestCompletion(the, { dueOn: '8 mars' }),
    ]) {
      expect(refusal(state, verb)).toEqual(['Remissen är redan ett ärende, HAN-2027-20. Fortsätt där.'])
    }
  })
})

describe('where a referral is', () => {
  it.each<[Case['status'] | null, Referral['status'], string]>([
    [null, 'received', 'received'],
    [null, 'completionRequested', 'completionRequested'],
    [null, 'rejected', 'rejected'],
    [null, 'closed', 'closed'],
    ['waiting', 'received', 'waiting'],
    ['adjourned', 'received', 'waiting'],
    ['planned', 'received', 'planned'],
    ['handled', 'received', 'handled'],
    ['handled', 'answered', 'answered'],
    ['closed', 'answered', 'closed'],
    // Taken up again after the answer: it waits, whatever was answered then.
    ['waiting', 'answered', 'waiting'],
  ])('with a case that is %s, and itself %s, is %s', (status, own, expected) => {
    const cases = status === null ? [] : [aCase(20, { referralId: the, status })]
    expect(stage(withReferral({ status: own }, cases))).toBe(expected)
  })

  it('follows its case from the agenda through the meeting, back when it is bordlagd, and to the answer', () => {
    const waiting = after(withReferral(), makeCaseOf(the, id(250)), now)
    expect(stage(waiting)).toBe('waiting')
    const planned = after(waiting, addCase(meeting, id(250)), now)
    expect(stage(planned)).toBe('planned')
    const opened = after(planned, openMeeting(meeting), now)
    const item = rowsOf(opened, 'agendaItems').find(({ caseId }) => caseId === id(250))!
    expect(stage(after(opened, setItemState(item.id, 'adjourned'), now))).toBe('waiting')
    expect(refusal(opened, answerReferral(the))).toEqual([
      'Ärendet är inte behandlat än. Återkopplingen kommer efter mötet.',
    ])
    const handled = after(opened, setItemState(item.id, 'done'), now)
    expect(stage(handled)).toBe('handled')
    const answered = after(handled, answerReferral(the), now)
    expect(stage(answered)).toBe('answered')
    expect(referral(answered).answeredOn).toBe('2027-02-22')
  })
})

describe('a case made of a referral', () => {
  it('carries question, day and code over, and waits', () => {
    expect(madeCase()).toMatchObject({
      teamId: team,
      code: 'HAN-2027-020',
      referralId: the,
      status: 'waiting',
      receivedOn: '2027-02-17',
      question: 'Vilken insats kan komma först?',
    })
  })

  it.each<[Referral['kind'], Case['kind']]>([
    ['referral', 'review'],
    ['selfReferral', 'intake'],
    ['consultation', 'consultation'],
  ])('of kind %s is a %s', (kind, caseKind) => {
    expect(madeCase({ kind }).kind).toBe(caseKind)
  })

  it('is avidentifierat until a person is chosen, and then that person’s', () => {
    expect(madeCase()).toMatchObject({ mode: 'deidentified', personId: null })
    expect(madeCase({ personId: person, code: 'HAN-2027-014' })).toMatchObject({ mode: 'consent', personId: person })
  })

  it('has the rest as its background, under the headings of the referral, but for contacts', () => {
    expect(madeCase({ contacts: 'Ring 08-555 010 20.', resources: 'Körkort.' }).background).toBe(
      [
        'Syfte och mål: En gemensam plan.',
        'Sjukskriven sedan i höstas.',
        'Pågående och tidigare insatser: Arbetsträning 2025.',
        'Resurser: Körkort.',
        'Deltagarens egen önskan: Komma tillbaka till arbetet.',
      ].join('\n'),
    )
  })

  it.each<[string, Partial<Referral>, unknown]>([
    ['by whoever sent it, where that is one of the staff', {}, id(11)],
    ['by nobody, where the name is not among the staff', { referrerName: 'Någon Annan' }, null],
    ['by nobody, where the name is at another part', { referringPartyId: id(1) }, null],
    ['by nobody in an egenanmälan', { kind: 'selfReferral' }, null],
  ])('is presented %s', (_, fields, presenter) => {
    expect(madeCase(fields).presenterId).toBe(presenter)
  })

  it.each<[string, Partial<Referral>, string]>([
    [
      'says less than is needed',
      { question: '', referringPartyId: null },
      'Det här behövs innan remissen kan bli ett ärende: Vilken fråga vill ni att teamet ska svara på? Vilken part kommer remissen från?',
    ],
    ['was turned away', { status: 'rejected' }, 'Remissen är avvisad eller avslutad. Ta upp den igen först.'],
    [
      'is avidentifierad and tells who it is',
      { background: 'Född 850312-1234.' },
      'Texten ser ut att innehålla ett personnummer. Ta bort det, för ärendet dras avidentifierat.',
    ],
  ])('is not made of one that %s', (_, fields, message) => {
    expect(refusal(withReferral(fields), makeCaseOf(the, id(250)))).toEqual([message])
  })

  it('is made once', () => {
    const made = after(withReferral(), makeCaseOf(the, id(250)), now)
    expect(refusal(made, makeCaseOf(the, id(251)))).toEqual(['Remissen är redan ett ärende, HAN-2027-020.'])
  })
})

describe('a double', () => {
  const other = aReferral({ id: id(401) })
  const doubles = (fields: Partial<Referral>, rows: Parameters<typeof aTeam>[0]) =>
    doublesOf(aTeam(rows), { id: null, teamId: team, code: 'HAN-2027-020', personId: null, ...fields }).map(
      ({ words }) => plain(words),
    )

  it.each<[string, Partial<Referral>, Parameters<typeof aTeam>[0], string[]]>([
    ['with the same code', {}, { referrals: [other] }, ['Remiss HAN-2027-020, kom in 17 februari']],
    [
      'with the code in other letters',
      { code: ' han-2027-020' },
      { referrals: [other] },
      ['Remiss HAN-2027-020, kom in 17 februari'],
    ],
    [
      'for the same person under another code',
      { personId: person, code: 'HAN-2027-099' },
      { referrals: [{ ...other, personId: person }] },
      ['Remiss HAN-2027-020, kom in 17 februari'],
    ],
    [
      'that is a case already',
      { personId: person },
      { cases: [aCase(14, { personId: person, mode: 'consent' })] },
      ['Genomlysning HAN-2027-14, kom in 10 februari'],
    ],
    [
      'is told once, not again as its case',
      {},
      { referrals: [other], cases: [aCase(20, { code: 'HAN-2027-020', referralId: id(401) })] },
      ['Remiss HAN-2027-020, kom in 17 februari'],
    ],
    [
      'is not itself',
      { id: id(401) },
      { referrals: [other], cases: [aCase(20, { code: 'HAN-2027-020', referralId: id(401) })] },
      [],
    ],
    ['is not one that was turned away', {}, { referrals: [{ ...other, status: 'rejected' }] }, []],
    ['is not in another team', {}, { referrals: [{ ...other, teamId: id(201) }] }, []],
    ['is not a case that is closed', {}, { cases: [aCase(20, { code: 'HAN-2027-020', status: 'closed' })] }, []],
    ['is not everybody without a person', { code: '' }, { referrals: [{ ...other, code: '' }] }, []],
  ])('%s', (_, fields, rows, expected) => {
    expect(doubles(fields, rows)).toEqual(expected)
  })
})
