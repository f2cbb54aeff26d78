import { rowOf, rowsOf, type State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import { changeMinutes, moveCaseToMeeting, moveItem, removeItem } from '@shared/team/agenda-verbs'
import { summonedInVain, summonsNotes, type Summoned } from '@shared/team/summons'
import { noteSummons, takeBackSummons } from '@shared/team/summons-verbs'
import { after, id, plain, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aConsent, anItem, aTeam, meeting, nextMeeting, now, person } from './a-team'

const state = aTeam({
  cases: [
    aCase(14, { mode: 'consent', personId: person, status: 'planned' }),
    aCase(18, { status: 'planned' }),
    aCase(20, { mode: 'consent', status: 'planned' }),
  ],
  consents: [aConsent()],
  agendaItems: [
    anItem(1, { kind: 'opening', title: '' }),
    aCaseItem(2, 14, 25),
    aCaseItem(3, 18, 15),
    aCaseItem(4, 20, 15),
  ],
})
const call = (number: number, whom: Summoned) => noteSummons(id(number), { whom, to: ' Eva på AF ', message: '' })
const called = after(state, call(2, 'referrer'), now)

const notes = (at: State, meetingId = meeting) =>
  numberedItems(at, meetingId).flatMap((numbered) =>
    summonsNotes(at, rowOf(at, 'meetings', meetingId)!, numbered).map(({ isMoved, sentence }) => [
      plain(sentence),
      isMoved,
    ]),
  )
const inVain = (at: State) => summonedInVain(at, rowOf(at, 'meetings', meeting)!).map(plain)

describe('a kallelse', () => {
  it('keeps the time that it told', () => {
    expect(rowsOf(called, 'summonses')).toMatchObject([
      { whom: 'referrer', to: 'Eva på AF', date: '2027-02-23', start: '09:10', sentOn: '2027-02-22' },
    ])
    expect(notes(called)).toEqual([['Remittenten är kallad', false]])
    expect(inVain(called)).toEqual([])
  })

  it.each([
    ['the item moves', moveItem(id(2), 'down')],
    ['another item takes longer', changeMinutes(id(1), 20)],
  ])('says that it tells the wrong time when %s', (_, verb) => {
    expect(notes(after(called, verb, now))).toEqual([['Remittenten är kallad till kl. 09.10', true]])
  })

  it('tells the day too when the case has come to another meeting, and that somebody comes in vain', () => {
    const moved = after(called, moveCaseToMeeting(id(2), nextMeeting), now)
    expect(notes(moved, nextMeeting)).toEqual([['Remittenten är kallad till 23 februari kl. 09.10', true]])
    expect(inVain(moved)).toEqual(['Remittenten är kallad till HAN-2027-14 kl. 09.10, men ärendet tas inte upp då.'])
  })

  it('is not forgotten when the case is taken off the agenda', () => {
    expect(inVain(after(called, removeItem(id(2)), now))).toHaveLength(1)
  })

  it('takes the place of the one before, for the same person alone', () => {
    const again = after(after(called, changeMinutes(id(1), 20), now), call(2, 'referrer'), now)
    expect(notes(again)).toEqual([['Remittenten är kallad', false]])
    expect(notes(after(again, call(2, 'person'), now))).toHaveLength(2)
  })

  it('can be taken back', () => {
    expect(notes(after(called, takeBackSummons(rowsOf(called, 'summonses')[0]!.id), now))).toEqual([])
  })
})

describe('nobody is called', () => {
  const refusal = (number: number, whom: Summoned) => problemsOf(call(number, whom)(state, now))[0]?.message

  it('to an item that is no case', () => {
    expect(refusal(1, 'referrer')).toBe('Bara den som har ett ärende kan kallas till en punkt.')
  })

  it('as the person of an avidentifierat case', () => {
    expect(refusal(3, 'person')).toContain('så personen kan inte kallas. Kalla remittenten.')
    expect(call(3, 'referrer')(state, now).ok).toBe(true)
  })

  it('to a case that may not be taken up', () => {
    expect(refusal(4, 'referrer')).toContain('Ärendet får inte tas upp än. Ärendet har ingen person.')
  })
})
