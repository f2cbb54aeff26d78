import { saveAbsence } from '@shared/calendar/absence-verbs'
import { deleteClosedDay, saveClosedDay } from '@shared/calendar/closed-day-verbs'
import { countOfHits } from '@shared/calendar/hit-words'
import { needsMending, toMend, type Hit } from '@shared/calendar/hits'
import { hitsOfChange } from '@shared/calendar/hits-of-change'
import { cancelSession } from '@shared/course/cancel-session'
import { moveSession } from '@shared/course/move-session'
import { explainSession, substituteLeaders } from '@shared/course/session-details'
import { sessionOutlook } from '@shared/course/session-outlook'
import { takeAlternative } from '@shared/course/take-alternative'
import { hitNeeds } from '@shared/overview/hit-needs'
import type { Verb } from '@shared/record/change'
import { rowsOf, type State } from '@shared/record/state'
import { changeMeeting } from '@shared/team/meeting-verbs'
import { aRound, eva, johan, maria, roundId, sal2, sessionNo } from '@tests/shared/course/a-round'
import { after, circumstances, clock, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const today = date('2027-02-22')
const at = circumstances()
const state = aRound({
  teams: [
    rowWith('teams', 60, {
      name: 'Resursråd Haninge',
      minutesWord: 'protokoll',
      codePrefix: 'HAN',
      place: 'Sal 2',
      start: clock('09:00'),
      end: clock('11:00'),
    }),
  ],
  teamMembers: [rowWith('teamMembers', 61, { teamId: id(60), staffId: johan })],
  meetings: [
    rowWith('meetings', 62, {
      teamId: id(60),
      date: date('2027-03-16'),
      start: clock('09:00'),
      end: clock('11:00'),
      place: 'Sal 2',
    }),
  ],
})

const closed = (from: string, to = '', fields: object = {}): Verb =>
  saveClosedDay(null, { kind: 'closed', name: 'Flytt', from, to, kommunId: null, blocks: true, ...fields })
const away = (absentId: typeof johan, from: string, hours?: [string, string]): Verb =>
  saveAbsence(null, {
    absentId,
    from,
    to: '',
    isHours: hours !== undefined,
    start: hours?.[0] ?? '',
    end: hours?.[1] ?? '',
    note: '',
  })
const drawn = (hits: readonly Hit[]) =>
  hits.map((hit) => {
    const what = hit.kind === 'session' ? hit.date.slice(5) : `${hit.date.slice(5)} möte`
    return `${what}${needsMending(hit) ? ' !' : ''}: ${hit.hindrances.map(({ sentence }) => plain(sentence)).join(' ')}`
  })
const struck = (verb: Verb, of = state) => drawn(hitsOfChange(of, verb, at).struck)
const datesToMend = (of: State) => toMend(of, today).map((hit) => hit.date.slice(5))

describe('before it is saved, a change shows what it hits', () => {
  it.each<[string, Verb, string[]]>([
    [
      'closed days',
      closed('2027-03-15', '2027-03-17'),
      [
        '03-15 !: 15 mars 2027 är stängd: Flytt.',
        '03-16 möte !: 16 mars 2027 är stängd: Flytt.',
        '03-17 !: 17 mars 2027 är stängd: Flytt.',
      ],
    ],
    [
      'a lov that warns',
      closed('2027-03-15', '', { kind: 'schoolBreak', name: 'Sportlov', blocks: false }),
      ['03-15: 15 mars 2027 är lov: Sportlov.'],
    ],
    [
      'a lov that blocks',
      closed('2027-03-15', '', { kind: 'schoolBreak', name: 'Sportlov' }),
      ['03-15 !: 15 mars 2027 är lov: Sportlov.'],
    ],
    ['days without anything', closed('2027-03-11', '2027-03-12'), []],
    ['a leader away', away(johan, '2027-03-15'), ['03-15 !: Johan Sandberg är borta 15 mars 2027.']],
    [
      'hours that meet a session',
      away(johan, '2027-03-15', ['14', '16']),
      ['03-15 !: Johan Sandberg är borta kl. 14.00–16.00.'],
    ],
    ['hours beside it', away(johan, '2027-03-15', ['9', '12']), []],
    ['somebody who does not lead', away(eva, '2027-03-15'), []],
    [
      'a member of a team, who only warns',
      away(johan, '2027-03-16'),
      ['03-16 möte: Johan Sandberg är borta hela dagen.'],
    ],
    [
      'a room, with the meeting in it',
      away(sal2, '2027-03-16'),
      ['03-16 möte !: Sal 2 går inte att använda hela dagen.'],
    ],
    ['days that have been', closed('2027-02-01', '2027-02-05'), []],
    ['a form that cannot be read', closed('snart'), []],
  ])('%s', (_, verb, hits) => {
    expect(struck(verb)).toEqual(hits)
  })

  it('a lov of another kommun than the round’s hits nothing', () => {
    const kommun = rowWith('parties', 71, { name: 'Tyresö kommun', shortName: 'Tyresö', kind: 'kommun' })
    const known = { ...state, parties: new Map(state.parties).set(kommun.id, kommun) }
    const cohort = { ...known.cohorts.get(roundId)!, kommunId: id(72) }
    const lov = closed('2027-03-15', '', { kind: 'schoolBreak', name: 'Sportlov', kommunId: kommun.id })
    expect(struck(lov, known)).toHaveLength(1)
    expect(struck(lov, { ...known, cohorts: new Map([[roundId, cohort]]) })).toEqual([])
  })

  it('a changed one shows what it hits now and what it sets free, and one that is removed what is free', () => {
    const saved = after(state, closed('2027-03-15'), at)
    const { id: own } = rowsOf(saved, 'closedDays')[0]!
    const moved = saveClosedDay(own, {
      kind: 'closed',
      name: 'Flytt',
      from: '2027-03-17',
      to: '',
      kommunId: null,
      blocks: true,
    })
    const { struck: now, freed } = hitsOfChange(saved, moved, at)
    expect([drawn(now), drawn(freed)]).toEqual([
      ['03-17 !: 17 mars 2027 är stängd: Flytt.'],
      ['03-15 !: 15 mars 2027 är stängd: Flytt.'],
    ])
    const removed = hitsOfChange(saved, deleteClosedDay(own), at)
    expect([removed.struck.length, drawn(removed.freed)]).toEqual([0, ['03-15 !: 15 mars 2027 är stängd: Flytt.']])
  })

  it('is counted in words', () => {
    const { struck: hits } = hitsOfChange(state, closed('2027-03-15', '2027-03-17'), at)
    expect(countOfHits(hits)).toBe('2 kurstillfällen och 1 teammöte')
  })
})

describe('what is hit waits on Översikt until it is mended', () => {
  const hit = after(state, closed('2027-03-15'), at)
  const session = sessionNo(hit, 3)
  const ways = (of: State) => sessionOutlook(of, roundId, [session], today).alternatives
  const nearest = (of: State, kind: string) => ways(of).find((one) => one.kind === kind)!

  it('with the round, the day and the reason, in time to tell people', () => {
    const [need] = hitNeeds(hit, today)
    expect(need).toMatchObject({ kind: 'round', due: '2027-03-01', target: { page: 'toMend' } })
    expect(plain(need!.title)).toBe('Ordna Mitt Val, omgång 1, måndag 15 mars')
    expect(plain(need!.reason)).toBe('15 mars 2027 är stängd: Flytt.')
    expect(hitNeeds(hit, date('2027-03-10'))).toMatchObject([{ due: '2027-03-10' }])
    expect(hitNeeds(after(state, closed('2027-04-05'), at), today)).toMatchObject([{ due: '2027-03-08' }])
    expect(hitNeeds(state, today)).toEqual([])
  })

  it.each<[string, (of: State) => Verb]>([
    ['moved to the nearest free day', (of) => takeAlternative(session.id, nearest(of, 'day').changes)],
    ['cancelled', () => cancelSession(session.id, 'one', { reason: 'Vi flyttar', instead: 'addAtEnd' })],
    ['kept with a reason', () => explainSession(session.id, 'one', 'Sal 2 är öppen för oss')],
    ['moved by hand', () => moveSession(session.id, 'one', { date: '2027-03-16', start: '13', end: '15', reason: '' })],
  ])('a session that is %s', (_, verb) => {
    expect(datesToMend(hit)).toEqual(['03-15'])
    expect(datesToMend(after(hit, verb(hit), at))).toEqual([])
  })

  it('a session that is kept says what for, and one that comes later is asked about anew', () => {
    const kept = after(hit, explainSession(session.id, 'one', 'Sal 2 är öppen för oss'), at)
    expect(plain(sessionNo(kept, 3).reason)).toBe('15 mars 2027 är stängd: Flytt. Sal 2 är öppen för oss')
    const alsoAway = after(kept, away(maria, '2027-03-15'), at)
    expect(datesToMend(alsoAway)).toEqual(['03-15'])
    expect(datesToMend(after(alsoAway, explainSession(session.id, 'one', 'Eva hjälper till'), at))).toEqual([])
  })

  it('a meeting that is held all the same says why, and is asked about anew on another day', () => {
    const shut = after(state, closed('2027-03-16'), at)
    const asked = { date: '16 mars 2027', start: '9', end: '11', place: 'Sal 2', openedAt: '', closedAt: '' }
    const keep = (day: string) => changeMeeting(id(62), { ...asked, date: day, reason: 'Sal 2 är öppen för oss' })
    expect(datesToMend(shut)).toEqual(['03-16'])
    const kept = after(shut, keep('16 mars 2027'), at)
    expect(datesToMend(kept)).toEqual([])
    const closedToo = after(kept, closed('2027-03-18'), at)
    expect(datesToMend(after(closedToo, keep('18 mars 2027'), at))).toEqual(['03-18'])
  })

  it('a session whose leader is away gets the substitute of the same party, or another room in place of one', () => {
    const gone = after(state, away(johan, '2027-03-15'), at)
    expect(datesToMend(gone)).toEqual(['03-15'])
    const substituted = after(gone, takeAlternative(session.id, nearest(gone, 'leader').changes), at)
    expect([datesToMend(substituted), sessionNo(substituted, 3).leaderIds]).toEqual([[], [eva, maria]])
    const shut = after(state, away(sal2, '2027-03-15'), at)
    expect(datesToMend(after(shut, takeAlternative(session.id, nearest(shut, 'room').changes), at))).toEqual([])
    expect(
      datesToMend(after(gone, substituteLeaders(session.id, 'one', { leaderIds: [eva], reason: '' }), at)),
    ).toEqual([])
  })
})
