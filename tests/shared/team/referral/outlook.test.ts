import { rowsOf } from '@shared/record/state'
import { referralAsTyped, type ReferralInput } from '@shared/team/referral/input'
import { addUsualCriteria, criteriaInOrder, usualCriteria } from '@shared/team/referral/criterion-verbs'
import { outlook } from '@shared/team/referral/outlook'
import { after } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aTeam, now, person, team } from '../a-team'
import { aReferral } from './a-referral'

const withCriteria = after(aTeam(), addUsualCriteria(), now)
const ids = criteriaInOrder(withCriteria).map(({ id }) => id)
const all = referralAsTyped(aReferral(), now.today)
const warnings = (fields: Partial<ReferralInput>) =>
  outlook(withCriteria, { teamId: team, asked: { ...all, checkedCriteria: ids, ...fields }, today: now.today }).warnings

describe('what should be looked at', () => {
  it.each<[string, Partial<ReferralInput>, string[]]>([
    ['nothing when all is in order', {}, []],
    ['criteria that are not ticked', { checkedCriteria: ids.slice(1) }, ['Inte avprickat: Personen är 18–64 år.']],
    ['once, when nobody has begun to tick', { checkedCriteria: [] }, ['Inget kriterium är avprickat än.']],
    ['no criteria in a konsultation', { kind: 'consultation', checkedCriteria: [] }, []],
    ['who is too young', { birthYear: '2010' }, ['Personen fyller 17 år i år. Insatserna är för 18–64 år.']],
    ['who is too old', { birthYear: '1962' }, ['Personen fyller 65 år i år. Insatserna är för 18–64 år.']],
    ['who turns 64 this year: nothing', { birthYear: '1963' }, []],
    [
      'a text that tells who it is',
      { tried: 'Ring 070-123 45 67.' },
      ['Vad som har prövats ser ut att innehålla ett telefonnummer.'],
    ],
    ['contacts, which are there to be called: nothing', { contacts: 'Ring 070-123 45 67.' }, []],
    ['a known person: nothing of what tells who it is', { personId: person, tried: 'Ring 070-123 45 67.' }, []],
  ])('is %s', (_, fields, expected) => {
    expect(warnings(fields)).toEqual(expected)
  })

  it('is told while the day cannot be read yet', () => {
    const asked = { ...all, receivedOn: 'i går kanske', question: '' }
    expect(outlook(withCriteria, { teamId: team, asked, today: now.today }).missing).toHaveLength(1)
  })
})

it('adds those of the usual criteria that are not there, and none twice', () => {
  const [first, ...rest] = rowsOf(withCriteria, 'referralCriteria')
  const fewer = { ...withCriteria, referralCriteria: new Map(rest.map((row) => [row.id, row])) }
  const filled = after(fewer, addUsualCriteria(), now)
  expect(criteriaInOrder(filled).map(({ name }) => name)).toEqual([...usualCriteria.slice(1), first!.name])
  expect(addUsualCriteria()(filled, now)).toMatchObject({ ok: true, change: { puts: [] } })
})
