import { changeSession, type SessionInput } from '@shared/course/change-session'
import { substituteLeaders } from '@shared/course/session-details'
import { sessionSentences } from '@shared/course/session-sentences'
import { sessionsOf } from '@shared/course/sessions'
import { describe, expect, it } from 'vitest'
import { after, circumstances, date, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { aRound, asForm, drawn, eva, johan, maria, roundId, sessionNo, torget } from './a-round'

const at = () => circumstances('2027-02-22')

describe('everything about a session at once', () => {
  it.each<[string, Partial<SessionInput>, string, string[]]>([
    [
      'a substitute',
      { leaderIds: [eva, maria] },
      'bytte ledare för tillfälle 4',
      ['Eva Lund leder i stället för Johan Sandberg.'],
    ],
    ['another room', { site: 'room', roomId: torget }, 'bytte lokal för tillfälle 4', ['I Torget, Nynäshamn.']],
    [
      'a digital link',
      { site: 'digital', digitalLink: 'https://exempel.se/m' },
      'bytte lokal för tillfälle 4',
      ['Digitalt.'],
    ],
    ['a theme', { theme: 'Ekonomi' }, 'ändrade temat för tillfälle 4', []],
    ['a reason alone', { reason: 'Gäst' }, 'skrev skälet till tillfälle 4', ['Gäst.']],
    [
      'all of it',
      { date: '2027-03-18', leaderIds: [eva], site: 'room', roomId: torget, theme: 'Ekonomi', reason: 'Gäst' },
      'ändrade tillfälle 4',
      [
        'Flyttat från onsdag 17 mars.',
        'Gäst.',
        'Eva Lund leder i stället för Johan Sandberg och Maria Ek.',
        'I Torget, Nynäshamn.',
      ],
    ],
  ])('%s', (_, changed, name, sentences) => {
    const state = aRound()
    const verb = changeSession(sessionNo(state, 4).id, 'one', asForm(state, 4, changed))
    const outcome = verb(state, at())
    expect(outcome.ok && plain(outcome.change.name)).toBe(name)
    const next = after(state, verb, at())
    const told = sessionSentences(next, sessionNo(next, 4), next.cohorts.get(roundId)!, date('2027-02-22'))
    expect(told.map(plain)).toEqual(sentences)
  })

  it.each([
    ['one', [4]],
    ['following', [4, 5, 6, 7, 8]],
    ['all', [1, 2, 3, 4, 5, 6, 7, 8]],
  ] as const)('a theme for %s is the theme of sessions %j', (scope, numbers) => {
    const state = aRound()
    const next = after(
      state,
      changeSession(sessionNo(state, 4).id, scope, asForm(state, 4, { theme: 'Ekonomi' })),
      at(),
    )
    const themed = sessionsOf(next, roundId).flatMap(({ theme }, index) => (theme === 'Ekonomi' ? [index + 1] : []))
    expect(themed).toEqual(numbers)
  })

  it('leaves what is the round’s to the round, and a theme that nobody changed alone', () => {
    const state = aRound()
    const verb = changeSession(sessionNo(state, 4).id, 'following', asForm(state, 4, { leaderIds: [eva] }))
    const next = after(state, verb, at())
    expect(sessionsOf(next, roundId).map(({ leaderIds }) => leaderIds)).toEqual([
      ...Array<null>(3).fill(null),
      ...Array.from({ length: 5 }, () => [eva]),
    ])
    expect(sessionsOf(next, roundId).map(({ theme }) => theme)).toEqual(
      sessionsOf(state, roundId).map(({ theme }) => theme),
    )
    const back = after(
      next,
      substituteLeaders(sessionNo(next, 4).id, 'all', { leaderIds: [maria, johan], reason: '' }),
      at(),
    )
    expect(sessionsOf(back, roundId).every(({ leaderIds }) => leaderIds === null)).toBe(true)
  })

  it('a substitute opens a day that was closed to the leader', () => {
    const away = rowWith('absences', 90, { staffId: johan, from: '2027-03-16' as never, to: '2027-03-16' as never })
    const state = aRound({ absences: [away] })
    const onto = (leaderIds: SessionInput['leaderIds']) =>
      changeSession(sessionNo(state, 3).id, 'one', asForm(state, 3, { date: '2027-03-16', leaderIds }))
    expect(plain(problemsOf(onto([johan, maria])(state, at()))[0]?.message ?? '')).toMatch(
      /^Johan Sandberg är borta 16 mars 2027\./,
    )
    expect(drawn(after(state, onto([eva, maria]), at()))[2]).toBe('03-16>')
  })

  it('is refused whole when one part is', () => {
    const state = aRound()
    const verb = changeSession(sessionNo(state, 4).id, 'one', asForm(state, 4, { leaderIds: [], date: '2027-03-18' }))
    expect(problemsOf(verb(state, at())).map(({ field }) => field)).toEqual(['leaderIds'])
  })
})
