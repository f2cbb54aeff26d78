import { completionRequest } from '@shared/documents/completion-request'
import { fileName } from '@shared/documents/file-name'
import { localWords } from '@shared/team/local-words'
import { missingIn } from '@shared/team/referral/missing'
import type { Referral } from '@shared/team/referral/referral'
import { date, id, plain, rowWith } from '@tests/shared/record/rows'
import { aTeam } from '@tests/shared/team/a-team'
import { aReferral } from '@tests/shared/team/referral/a-referral'
import { expect, it } from 'vitest'
import { textsOf } from './model-texts'

function letter(fields: Partial<Referral>, ownQuestions = '') {
  const referral = aReferral(fields)
  const persons = [rowWith('persons', 101, { code: 'HAN-2027-099', name: 'Elsa Påhittad' })]
  const state = aTeam({ referrals: [referral], persons })
  const missing = missingIn(referral, localWords(state, referral.teamId))
  const asked = { today: date('2027-02-22'), dueOn: date('2027-03-08'), missing, ownQuestions }
  return completionRequest(state, id(400), asked)!
}
const said = (...asked: Parameters<typeof letter>) => plain(textsOf(letter(...asked)).join('\n'))

it('asks whoever sent it for what is missing, under what is needed and what would be good', () => {
  const text = said({ question: '', goal: '' })
  expect(text).toContain('Johan Sandberg, Försäkringskassan')
  expect(text).toContain('Remiss HAN-2027-020, som kom in onsdag 17 februari 2027')
  expect(text.indexOf('Det här behövs innan vi kan gå vidare')).toBeLessThan(text.indexOf('Vilken fråga vill ni'))
  expect(text.indexOf('Vilken fråga vill ni')).toBeLessThan(text.indexOf('Svara gärna också på'))
  expect(text.indexOf('Svara gärna också på')).toBeLessThan(text.indexOf('Vad hoppas ni'))
  expect(text).toContain(
    'Svara den som har skickat brevet senast måndag 8 mars 2027. Skriv koden HAN-2027-020 i svaret.',
  )
})

it('leaves out a heading with nothing under it', () => {
  expect(said({ goal: '' })).not.toContain('Det här behövs')
  expect(said({ question: '' })).not.toContain('Svara gärna också på')
})

it('asks what somebody has written, a line each, without names from the register', () => {
  const text = said({ question: '' }, '  Hur länge?\n\nVad säger Elsa Påhittad? ')
  expect(text).toContain('Hur länge?')
  expect(text).toContain('Vad säger (namn borttaget)?')
})

it('answers an egenanmälan without the name and the contact of the person', () => {
  const self = { kind: 'selfReferral', referrerName: 'Elsa Påhittad', referringPartyId: null, question: '' } as const
  const text = said({ ...self, referrerPhone: '', referrerEmail: '' })
  expect(text).toContain('Vad vill du att teamet ska hjälpa dig med?')
  expect(JSON.stringify(letter(self))).not.toMatch(/Elsa|Påhittad|08-555/)
})

it('has neither name nor code in its file name', () => {
  expect(fileName(letter({ question: '' }))).toBe('2027-02-22 Resursråd Haninge – begäran om komplettering.docx')
})
