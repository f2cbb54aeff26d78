import { completionRequest } from '@shared/documents/completion-request'
import { caseTitle } from '@shared/team/agenda'
import { localWords } from '@shared/team/local-words'
import { missingIn } from '@shared/team/referral/missing'
import { referralTitle } from '@shared/team/referral/title'
import { makeCaseOf } from '@shared/team/referral/to-case'
import { id, problemsOf } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aCase, aTeam, now, team } from './a-team'
import { aReferral } from './referral/a-referral'

const referral = aReferral({ question: '' })
const usual = aTeam({ referrals: [referral] })
const own = {
  ...usual,
  teams: new Map([
    [team, { ...usual.teams.get(team)!, teamWord: 'råd', referralWord: 'ansökan', caseWord: 'ärende' } as const],
  ]),
}

it('titles say remiss and genomlysning until the team has words of its own, and then those', () => {
  expect([referralTitle(usual, referral), caseTitle(usual, aCase(20))]).toEqual([
    'Remiss HAN-2027-020',
    'Genomlysning HAN-2027-20',
  ])
  expect([referralTitle(own, referral), caseTitle(own, aCase(20))]).toEqual([
    'Ansökan HAN-2027-020',
    'Ärende HAN-2027-20',
  ])
})

it('what is an egenanmälan or a konsultation is called so everywhere', () => {
  expect(referralTitle(own, { ...referral, kind: 'selfReferral' })).toBe('Egenanmälan HAN-2027-020')
  expect(caseTitle(own, aCase(20, { kind: 'consultation' }))).toBe('Konsultation HAN-2027-20')
})

it('papers and refusals say them too', () => {
  const asked = { today: now.today, dueOn: null, missing: missingIn(referral, localWords(own, team)), ownQuestions: '' }
  const words = JSON.stringify(completionRequest(own, referral.id, asked))
  expect(words).toContain('Tack för ansökan. Svara på frågorna här nedanför, så kan rådet ta upp den.')
  expect(words).not.toMatch(/remiss|teamet/iu)
  expect(problemsOf(makeCaseOf(referral.id, id(900))(own, now))[0]?.message).toMatch(
    /innan ansökan kan bli ett ärende/u,
  )
})

it('a team that is gone has the usual ones', () => {
  expect(localWords(usual, id(9))).toMatchObject({
    team: 'teamet',
    referral: { many: 'remisser' },
    review: 'Genomlysning',
  })
})
