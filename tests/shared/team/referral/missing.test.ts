import { canBecomeCase, missingIn } from '@shared/team/referral/missing'
import type { Referral } from '@shared/team/referral/referral'
import { id } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { localWords } from '@shared/team/local-words'
import { aTeam, team } from '../a-team'
import { aReferral } from './a-referral'

const usual = localWords(aTeam(), team)

const asked = (fields: Partial<Referral>) => missingIn(aReferral(fields), usual).map(({ question }) => question)

describe('what a referral does not say', () => {
  it('is nothing when all that is usually asked for is there', () => {
    expect(asked({})).toEqual([])
  })

  it.each<[string, Partial<Referral>, string]>([
    ['no question', { question: '' }, 'Vilken fråga vill ni att teamet ska svara på?'],
    ['no party', { referringPartyId: null }, 'Vilken part kommer remissen från?'],
    ['nobody to call', { referrerPhone: '' }, 'Vem kan vi kontakta? Skriv namn och telefon eller e-post.'],
    ['no name to ask for', { referrerName: '' }, 'Vem kan vi kontakta? Skriv namn och telefon eller e-post.'],
    [
      'nothing of a consent',
      { consent: 'unknown' },
      'Samtycker personen till att parterna utbyter uppgifter? Skicka med samtycket.',
    ],
    ['no goal', { goal: '' }, 'Vad hoppas ni att mötet leder till?'],
    [
      'no background',
      { background: '' },
      'Hur är läget nu: arbete eller studier, vad hälsan gör möjligt, boende och ekonomi?',
    ],
    ['no income', { incomeSource: 'unknown' }, 'Vilken försörjning har personen, och sedan när?'],
    [
      'nothing of earlier insatser',
      { earlierMeasures: '' },
      'Vilka insatser pågår eller har prövats, hos vilken part, och hur gick det?',
    ],
    ['nothing of what the person wants', { ownWish: '' }, 'Vad vill personen själv?'],
    ['nobody knows whether the person comes', { wishToAttend: 'unknown' }, 'Vill personen vara med på mötet?'],
    ['no kommun', { kommunId: null }, 'I vilken kommun är personen folkbokförd?'],
    ['no födelseår', { birthYear: null }, 'Vilket år är personen född? Skriv bara året.'],
    ['priority without a reason', { hasPriority: true }, 'Varför behöver ärendet gå före andra?'],
  ])('with %s is asked for', (_, fields, question) => {
    expect(asked(fields)).toEqual([question])
  })

  it.each<[string, Partial<Referral>]>([
    ['an e-mail address instead of a phone', { referrerPhone: '', referrerEmail: 'j@fk.example' }],
    ['what has been tried instead of earlier insatser', { earlierMeasures: '', tried: 'Praktik.' }],
    ['a person, who has a födelseår of her own', { birthYear: null, personId: id(100) }],
    ['a reason for the priority', { hasPriority: true, priorityReason: 'Sjukpenningen tar slut.' }],
  ])('is nothing with %s', (_, fields) => {
    expect(asked(fields)).toEqual([])
  })

  it('begins with what is needed, though the form comes to it later', () => {
    const gaps = missingIn(aReferral({ referringPartyId: null, goal: '', question: '' }), usual)
    expect(gaps.map(({ field, isNeeded }) => [field, isNeeded])).toEqual([
      ['question', true],
      ['referringPartyId', true],
      ['goal', false],
    ])
  })

  it('asks the person herself in an egenanmälan, and for no part', () => {
    const self = { kind: 'selfReferral', referringPartyId: null } as const
    expect(asked(self)).toEqual([])
    expect(asked({ ...self, question: '', ownWish: '', kommunId: null })).toEqual([
      'Vad vill du att teamet ska hjälpa dig med?',
      'Vad vill du själv?',
      'I vilken kommun är du folkbokförd?',
    ])
  })

  it('asks for no kommun and no egen önskan in a konsultation, where nobody is pointed out', () => {
    const empty = { kommunId: null, ownWish: '', birthYear: null, goal: '', wishToAttend: 'unknown' } as const
    expect(asked({ kind: 'consultation', ...empty })).toEqual([])
  })
})

it.each<[Partial<Referral>, boolean]>([
  [{ goal: '', background: '', kommunId: null, birthYear: null, wishToAttend: 'unknown', ownWish: '' }, true],
  [{ question: '' }, false],
  [{ referringPartyId: null }, false],
  [{ referringPartyId: null, kind: 'selfReferral' }, true],
  [{ referringPartyId: null, kind: 'consultation' }, false],
])('%o can become a case: %s', (fields, can) => {
  expect(canBecomeCase(aReferral(fields))).toBe(can)
})
