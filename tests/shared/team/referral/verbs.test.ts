import { rowOf, type State } from '@shared/record/state'
import { referralAsTyped, type ReferralInput } from '@shared/team/referral/input'
import { referralTexts } from '@shared/team/referral/texts'
import { changeReferral, createReferral } from '@shared/team/referral/verbs'
import { after, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aCase, aTeam, now, person, team } from '../a-team'
import { aReferral } from './a-referral'

const empty = referralAsTyped(undefined, now.today)
const input = (fields: Partial<ReferralInput> = {}): ReferralInput => ({ ...empty, code: 'HAN-2027-020', ...fields })
const saved = (fields: Partial<ReferralInput>, state: State = aTeam()) =>
  rowOf(after(state, createReferral(team, id(400), input(fields)), now), 'referrals', id(400))!
const problems = (fields: Partial<ReferralInput>, state: State = aTeam()) =>
  problemsOf(createReferral(team, id(400), input(fields))(state, now)).map(({ field, message }) => [
    field,
    plain(message),
  ])

describe('taking a referral in', () => {
  it('keeps one that says nothing but that it came today, under the next free code', () => {
    expect(saved({ code: '' })).toMatchObject({
      status: 'received',
      receivedOn: '2027-02-22',
      code: 'HAN-2027-015',
      question: '',
    })
  })

  it('never gives a code twice, not that of another referral either', () => {
    const state = aTeam({ referrals: [aReferral({ code: 'HAN-2027-030' })] })
    expect(saved({ code: '' }, state).code).toBe('HAN-2027-031')
  })

  it('keeps whatever is written in its texts, to the letter, and can show it again', () => {
    const texts = fc.record(Object.fromEntries(referralTexts.map((text) => [text, fc.string({ unit: 'grapheme' })])))
    fc.assert(
      fc.property(texts, (written) => {
        const first = saved(written)
        const again = after(
          aTeam({ referrals: [first] }),
          changeReferral(first.id, referralAsTyped(first, now.today)),
          now,
        )
        expect(rowOf(again, 'referrals', first.id)).toEqual(first)
      }),
    )
  })

  it('keeps what is said of consent, children and bilagor, and the place of a consent only where one came along', () => {
    const told = {
      childrenAtHome: '2',
      consent: 'enclosed',
      consentReference: ' Pärm 3 ',
      attachments: 'Plan',
    } as const
    expect(saved(told)).toMatchObject({ childrenAtHome: 2, consentReference: 'Pärm 3', attachments: 'Plan' })
    expect(saved({ ...told, consent: 'asked' })).toMatchObject({ consent: 'asked', consentReference: '' })
    const hidden = aTeam()
    const shielded = { ...hidden.persons.get(person)!, protectedIdentity: true }
    const state = { ...hidden, persons: new Map([[person, shielded]]) }
    expect(saved({ ...told, personId: person, code: shielded.code }, state).childrenAtHome).toBeNull()
  })

  it.each<[string, Partial<ReferralInput>, string, string]>([
    ['with half a child', { childrenAtHome: 'ett' }, 'childrenAtHome', 'Skriv ett helt tal från 0 till 20.'],
    ['without a day', { receivedOn: '' }, 'receivedOn', 'Skriv vilken dag remissen kom in.'],
    [
      'on a day that has not been',
      { receivedOn: '23 februari' },
      'receivedOn',
      'Dagen har inte varit än. Menade du måndag 22 februari 2027?',
    ],
    [
      'for a meeting on no day',
      { wishedOn: '31 april' },
      'wishedOn',
      'Det finns ingen 31 april. Månaden har 30 dagar.',
    ],
    ['with a whole birth date', { birthYear: '19850312' }, 'birthYear', 'Skriv bara året, inte hela födelsedatumet.'],
    [
      'under a personnummer',
      { code: '850312-1234' },
      'code',
      'Koden ser ut som ett personnummer. Ta en kod som inte säger vem det är.',
    ],
    [
      'avidentifierad, under a person’s code',
      { code: 'HAN-2027-014' },
      'code',
      'Koden finns redan. Välj personen bland dem som finns, eller ta en annan kod.',
    ],
    [
      'for somebody who is gone',
      { personId: id(199) },
      'personId',
      'Personen finns inte kvar. Välj någon annan, eller ingen.',
    ],
  ])('is refused %s', (_, fields, field, message) => {
    expect(problems(fields)).toContainEqual([field, message])
  })

  it('leaves kön and födelseår to the person once one is chosen', () => {
    const chosen = { personId: person, code: 'HAN-2027-014', gender: 'woman', birthYear: '1985' } as const
    expect(saved(chosen)).toMatchObject({ gender: 'unknown', birthYear: null, personId: person })
  })

  const contact = { referrerName: 'Elsa Påhittad', referrerPhone: '070-123 45 67', referrerEmail: 'e@x.example' }
  const nobody = { referrerName: '', referrerPhone: '', referrerEmail: '' }
  const kansli = aTeam({
    organisation: [rowWith('organisation', 1, { name: 'Kansliet', codePrefix: 'HAN', isAssociationOffice: true })],
  })
  const protectedPerson = aTeam({
    persons: [rowWith('persons', 100, { code: 'HAN-2027-014', protectedIdentity: true })],
  })

  it.each<[string, Partial<ReferralInput>, State, object]>([
    ['of a handläggare everywhere', { referringPartyId: id(2) }, kansli, contact],
    ['of the person in an egenanmälan', { kind: 'selfReferral' }, aTeam(), contact],
    ['but not at the kansli', { kind: 'selfReferral' }, kansli, nobody],
    ['nor with skyddad identitet', { kind: 'selfReferral', personId: person, code: '' }, protectedPerson, nobody],
  ])('keeps the contact %s', (_, fields, state, kept) => {
    expect(saved({ ...contact, ...fields }, state)).toMatchObject(kept)
  })

  it('says nothing of how somebody with skyddad identitet lives', () => {
    const lives = { incomeSource: 'socialAssistance', incomeSince: '2024', interpreterLanguage: 'arabiska' } as const
    expect(saved({ ...lives, personId: person, code: '' }, protectedPerson)).toMatchObject({
      incomeSource: 'unknown',
      incomeSince: '',
      interpreterLanguage: '',
    })
  })

  it('keeps a reason for priority only with priority', () => {
    expect(saved({ hasPriority: false, priorityReason: 'Bråttom.' }).priorityReason).toBe('')
  })
})

describe('the answer to a begäran om komplettering', () => {
  const asked = aReferral({ status: 'completionRequested', question: '' })
  const changed = (fields: Partial<ReferralInput>) =>
    rowOf(
      after(
        aTeam({ referrals: [asked] }),
        changeReferral(asked.id, { ...referralAsTyped(asked, now.today), ...fields }),
        now,
      ),
      'referrals',
      asked.id,
    )!.status

  it('has come when what is needed is filled in', () => {
    expect(changed({ question: 'Vad kan komma först?' })).toBe('received')
  })

  it('is still awaited when something else is filled in', () => {
    expect(changed({ goal: 'Ett annat mål.' })).toBe('completionRequested')
  })
})

it('keeps the case of a referral apart: what is changed here later stays here', () => {
  const state = aTeam({ referrals: [aReferral()], cases: [aCase(20, { referralId: id(400) })] })
  const later = { ...referralAsTyped(aReferral(), now.today), question: 'En annan fråga?' }
  expect(rowOf(after(state, changeReferral(id(400), later), now), 'cases', id(20))?.question).toBe(
    'Vilken insats kan komma först?',
  )
})
