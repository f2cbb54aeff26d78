import type { Consent } from '@shared/consent/consent'
import { whyNobodyIsCalled, whyNotCalled } from '@shared/sip/call-gate'
import { ageThen, missingAtAge, ofAgeOn } from '@shared/sip/child-consent'
import { saveChildConsent, type ChildInput } from '@shared/sip/child-verbs'
import { comingOfAgeSentence } from '@shared/sip/child-words'
import { beginLock } from '@shared/sip/follow-up'
import { after, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aParticipant, aPerson, aSip, aSipConsent, aSipMeeting, aSipState, ids, now, sipIn } from './a-sip'

const day = (text: string, ofAge: boolean | null = null) => ({ date: date(text), ofAge })
const child = (birthYear: number) => aSipState({ persons: [aPerson({ birthYear })] })

describe('the age at a meeting', () => {
  it.each([
    [2009, '2026-12-31', null, 'child'],
    [2009, '2027-01-01', null, 'open'],
    [2009, '2027-03-04', true, 'adult'],
    [2009, '2027-03-04', false, 'child'],
    [2009, '2028-01-01', null, 'adult'],
    // What was said of a day is of no account where the födelseår tells.
    [2012, '2027-03-04', true, 'child'],
    [1969, '2027-03-04', false, 'adult'],
  ])('of somebody born %s on %s, said to be of age: %s, is %s', (birthYear, on, ofAge, age) => {
    expect(ageThen(child(birthYear), aSip(), day(on, ofAge))).toBe(age)
  })

  it('is unknown without a födelseår, and nothing is asked', () => {
    const state = aSipState({ persons: [aPerson({ birthYear: null })] })
    expect(ageThen(state, aSip(), day('2027-03-04'))).toBe('unknown')
    expect(missingAtAge(state, aSip(), day('2027-03-04'))).toEqual([])
  })
})

const asked = (fields: Partial<ChildInput> = {}): ChildInput => ({
  guardians: 'both',
  guardiansReason: '',
  childAskedOn: '19 februari',
  childNote: 'Vill vara med en stund.',
  ...fields,
})
const said = (birthYear: number, fields?: Partial<ChildInput>) =>
  after(child(birthYear), saveChildConsent(ids.sip, asked(fields)), now)
const missing = (birthYear: number, fields?: Partial<ChildInput>) => {
  const state = said(birthYear, fields)
  return missingAtAge(state, sipIn(state), day('2027-03-04'))
}

describe('of a child', () => {
  it.each(['both', 'sole'] as const)('%s vårdnadshavare are enough', (guardians) => {
    expect(missing(2012, { guardians })).toEqual([])
  })

  it.each([
    [2012, []],
    [2013, ['Undantag från vårdnadshavarnas samtycke gäller först från 15 år.']],
  ])('born %s an exception holds from the age of the rules', (birthYear, expected) => {
    expect(missing(birthYear, { guardians: 'exception', guardiansReason: 'Skyddat boende.' })).toEqual(expected)
  })

  it('an exception has its reason, and only an exception keeps one', () => {
    expect(problemsOf(saveChildConsent(ids.sip, asked({ guardians: 'exception' }))(child(2010), now))).toEqual([
      { field: 'guardiansReason', message: 'Skriv varför inte båda vårdnadshavarna behöver samtycka.' },
    ])
    expect(sipIn(said(2012, { guardiansReason: 'Bortglömt' })).guardiansReason).toBe('')
  })

  it('the child is asked, or it is said why not', () => {
    const unasked = ['Barnet har inte fått frågan än. Skriv vilken dag, eller varför barnet inte kunde få den.']
    expect(missing(2012, { childAskedOn: '', childNote: '' })).toEqual(unasked)
    expect(missing(2012, { childAskedOn: '', childNote: 'Barnet är två år.' })).toEqual([])
    expect(problemsOf(saveChildConsent(ids.sip, asked({ childAskedOn: '23/2' }))(child(2012), now))[0]?.field).toBe(
      'childAskedOn',
    )
  })

  it('a vårdnadshavare is called without being named in the consent, and of a grown-up not', () => {
    const guardian = aParticipant(id(414), { as: 'guardian', name: 'Mamman' })
    expect(whyNotCalled(child(2012), aSip(), day('2027-03-04'), guardian)).toBeUndefined()
    expect(whyNotCalled(child(1969), aSip(), day('2027-03-04'), guardian)).toBe(
      'Samtycket namnger inte den här deltagaren.',
    )
  })
})

describe('of somebody who has turned 18', () => {
  const own = 'Personen har fyllt 18, och samtycket är från vårdnadshavare. Personens eget samtycke behövs.'
  const given = (birthYear: number, ...givers: Consent['givenBy'][]) =>
    aSipState({
      persons: [aPerson({ birthYear })],
      consents: givers.map((givenBy, place) => aSipConsent({ id: id(150 + place), givenBy })),
    })

  it.each([
    ['a vårdnadshavare', given(2008, 'guardian'), null, [own]],
    ['a vårdnadshavare, in the year itself', given(2009, 'guardian'), true, [own]],
    ['the person', given(2008, 'self'), null, []],
    ['the person too', given(2008, 'guardian', 'self'), null, []],
    ['a god man', given(2008, 'representative'), null, []],
  ] as const)('the consent of %s', (_, state, ofAge, expected) => {
    const meeting = aSipMeeting({ ofAge })
    expect(whyNobodyIsCalled(state, sipIn(state), meeting)).toEqual(expected)
    expect(beginLock(state, sipIn(state), meeting)).toBe(expected[0])
  })

  it('what was said of the age on one day says nothing of another', () => {
    const meeting = aSipMeeting({ ofAge: true })
    expect([ofAgeOn(meeting, meeting.date), ofAgeOn(meeting, date('2027-03-03'))]).toEqual([true, null])
  })
})

describe('under 18 at this meeting and not at the next', () => {
  const meetings = (second: string) => [
    aSipMeeting({ date: date('2027-12-16') }),
    { ...aSipMeeting({ date: date(second) }), id: id(421) },
  ]
  const state = (birthYear: number, second: string) =>
    aSipState({ persons: [aPerson({ birthYear })], sipMeetings: meetings(second) })

  it.each([
    [
      2010,
      '2028-03-16',
      'Personen är under 18 på mötet 16 december 2027 men kan ha fyllt 18 till nästa, 16 mars 2028. Då behövs personens eget samtycke.',
    ],
    [2011, '2028-03-16', undefined],
    [1969, '2028-03-16', undefined],
  ])('is told of somebody born %s who meets again %s', (birthYear, second, sentence) => {
    const found = comingOfAgeSentence(state(birthYear, second), aSip())
    expect(found === undefined ? undefined : plain(found)).toBe(sentence)
  })

  it('is told in the year itself, by what has been said of each meeting', () => {
    const [first, second] = meetings('2027-12-20')
    const told = aSipState({
      persons: [aPerson({ birthYear: 2009 })],
      sipMeetings: [
        { ...first!, ofAge: false },
        { ...second!, ofAge: true },
      ],
    })
    expect(plain(comingOfAgeSentence(told, aSip())!)).toBe(
      'Personen är under 18 på mötet 16 december men har fyllt 18 till nästa, 20 december. Då behövs personens eget samtycke.',
    )
  })

  it('is told when the first has been held, and no more when one has been held on the other side', () => {
    const [first, second] = meetings('2028-03-16')
    const held = (...statuses: ('held' | 'planned' | 'cancelled')[]) => ({
      ...state(2010, '2028-03-16'),
      sipMeetings: new Map([first!, second!].map((one, place) => [one.id, { ...one, status: statuses[place]! }])),
    })
    expect(plain(comingOfAgeSentence(held('held', 'planned'), aSip())!)).toContain(
      'Personen var under 18 på mötet 16 december 2027 men kan ha fyllt 18 till nästa, 16 mars 2028.',
    )
    expect(comingOfAgeSentence(held('held', 'held'), aSip())).toBeUndefined()
    expect(comingOfAgeSentence(held('cancelled', 'planned'), aSip())).toBeUndefined()
  })

  it('is told of the follow-up in a plan that is being written', () => {
    const draft = rowWith('sipPlans', 430, { sipId: ids.sip, version: 1, followUpOn: date('2028-06-01') })
    const told = aSipState({
      persons: [aPerson({ birthYear: 2009 })],
      sipMeetings: [aSipMeeting({ ofAge: false, status: 'held' })],
      sipPlans: [draft],
    })
    expect(plain(comingOfAgeSentence(told, aSip())!)).toContain('har fyllt 18 till nästa, 1 juni 2028')
  })

  it('is told of the follow-up of a plan too', () => {
    const plan = rowWith('sipPlans', 430, {
      sipId: ids.sip,
      version: 1,
      establishedOn: date('2027-02-20'),
      followUpOn: date('2028-06-01'),
    })
    const followed = aSipState({ persons: [aPerson({ birthYear: 2009 })], sipPlans: [plan] })
    const meeting = aSipMeeting({ ofAge: false })
    expect(
      plain(comingOfAgeSentence({ ...followed, sipMeetings: new Map([[meeting.id, meeting]]) }, aSip())!),
    ).toContain('har fyllt 18 till nästa, 1 juni 2028')
  })
})
