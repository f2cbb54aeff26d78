import { needs } from '@shared/overview/needs'
import type { Rows } from '@shared/record/tables'
import { rowOf, type State } from '@shared/record/state'
import { setIntervention } from '@shared/team/action-verbs'
import { numberedItems } from '@shared/team/agenda'
import { addCase } from '@shared/team/agenda-verbs'
import { caseKindNames } from '@shared/team/names'
import { fillAgenda } from '@shared/team/fill-agenda'
import { followUpSentence } from '@shared/team/follow-up'
import { setFollowUp } from '@shared/team/follow-up-verbs'
import { markAction } from '@shared/team/room/action'
import { casesForNext, waitingCases } from '@shared/team/waiting-cases'
import { after, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aCase, aCaseItem, aMeeting, aTeam, meeting, nextMeeting, now, team } from './a-team'

const earlier = id(290)
const today = now.today

/** A case that the meeting of 9 February handled, with meetings on 23 February and 9 March. */
function handled(fields: Partial<Rows['cases']> = {}, actions: readonly Rows['actions'][] = []): State {
  return aTeam({
    meetings: [
      aMeeting(earlier, '2027-02-09', { status: 'held' }),
      aMeeting(meeting, '2027-02-23'),
      aMeeting(nextMeeting, '2027-03-09'),
    ],
    agendaItems: [{ ...aCaseItem(5, 20, 20), meetingId: earlier, state: 'done' }],
    cases: [aCase(20, { status: 'handled', ...fields })],
    actions: [...actions],
  })
}

/** An insats that the meeting decided, to the day given. */
const insats = (dueOn: string, fields: Partial<Rows['actions']> = {}): Rows['actions'] => ({
  ...rowWith('actions', 70, { meetingId: earlier, agendaItemId: id(5), caseId: id(20), what: 'Arbetsprövning' }),
  dueOn: date(dueOn),
  isIntervention: true,
  ...fields,
})

const waits = (state: State, on: string) =>
  waitingCases(state, team, date(on)).map(({ code, kind }) => `${caseKindNames[kind]} ${code}`)
const theCase = (state: State) => rowOf(state, 'cases', id(20))!
const sentence = (state: State) => plain(followUpSentence(state, theCase(state), today))
const asked = (state: State) => {
  const all = needs(state, today)
  return [...all.late, ...all.today, ...all.soon].filter(({ title }) => title.startsWith('Följ upp'))
}

describe('a handled case with an uppföljningsdag', () => {
  it.each<[string, string, string[]]>([
    ['2027-02-23', 'a meeting before the day', []],
    ['2027-03-08', 'a meeting on the day', ['Uppföljning HAN-2027-20']],
    ['2027-03-09', 'a meeting after the day', ['Uppföljning HAN-2027-20']],
  ])('at %s, %s', (on, _, expected) => {
    expect(waits(handled({ followUpOn: date('2027-03-08') }), on)).toEqual(expected)
  })

  it.each(['waiting', 'planned', 'closed'] as const)('does not come up by itself while it is %s', (status) => {
    const state = handled({ status, followUpOn: date('2027-02-20') })
    expect(waits(state, '2027-03-09')).toEqual(status === 'waiting' ? ['Genomlysning HAN-2027-20'] : [])
  })

  it('is taken up as uppföljning, by hand or when the agenda fills itself, and first of all', () => {
    const state = handled({ followUpOn: date('2027-02-20') })
    const added = after(state, addCase(meeting, id(20)), now)
    expect(theCase(added)).toMatchObject({ status: 'planned', kind: 'followUp' })
    expect(numberedItems(added, meeting)[0]).toMatchObject({ title: 'Uppföljning HAN-2027-20', item: { minutes: 10 } })

    const older = {
      ...state,
      cases: new Map([...state.cases, [id(21), aCase(21, { receivedOn: date('2026-01-01') })]]),
    }
    const filled = after(older, fillAgenda(meeting), now)
    expect(numberedItems(filled, meeting).map(({ title }) => title)).toEqual([
      'Öppnande och närvaro',
      'Uppföljning HAN-2027-20',
      'Genomlysning HAN-2027-21',
      'Information från parterna',
      'Nästa möte',
    ])
  })

  it('cannot be put on an agenda before the day', () => {
    const [problem] = problemsOf(addCase(meeting, id(20))(handled({ followUpOn: date('2027-03-08') }), now))
    expect(problem?.message).toBe('Ärendet är behandlat. Ta upp det igen först.')
  })

  it('does not come up again when a meeting from that day on has handled it', () => {
    expect(waits(handled({ followUpOn: date('2027-02-09') }), '2027-03-09')).toEqual([])
  })

  it('waits for the next meeting already today, when that meeting is to take it', () => {
    expect(casesForNext(handled({ followUpOn: date('2027-02-23') }), team, today)).toHaveLength(1)
    expect(casesForNext(handled({ followUpOn: date('2027-02-24') }), team, today)).toEqual([])
  })

  it('says which meeting takes it, and stands on Översikt when none does', () => {
    const caught = handled({ followUpOn: date('2027-03-01') })
    expect(sentence(caught)).toBe('Följs upp 1 mars. Ärendet kommer upp vid mötet tisdag 9 mars.')
    expect(asked(caught)).toEqual([])
    const missed = { ...caught, meetings: new Map([...caught.meetings].filter(([meetingId]) => meetingId === earlier)) }
    expect(sentence(missed)).toBe(
      'Följs upp 1 mars. Inget möte är planerat från den dagen, så ärendet står på Översikt.',
    )
    expect(asked(missed).map(({ reason, due }) => `${plain(reason)} ${due}`)).toEqual([
      'Uppföljningen är satt till 1 mars, och Resursråd Haninge har inget möte planerat från den dagen. Planera ett, eller avsluta ärendet. 2027-03-01',
    ])
  })

  it('has its day written as people write it, and taken away by an empty field', () => {
    const set = after(handled(), setFollowUp(id(20), 'om tre veckor'), now)
    expect(theCase(set).followUpOn).toBe('2027-03-15')
    expect(theCase(after(set, setFollowUp(id(20), ' '), now)).followUpOn).toBeNull()
    expect(problemsOf(setFollowUp(id(20), 'till våren')(set, now))[0]?.field).toBe('followUpOn')
  })
})

describe('a case with an insats', () => {
  it('comes up at the first meeting from the day that the insats ends', () => {
    const state = handled({}, [insats('2027-03-05')])
    expect(waits(state, '2027-02-23')).toEqual([])
    expect(waits(state, '2027-03-09')).toEqual(['Uppföljning HAN-2027-20'])
    expect(sentence(state)).toBe('Insatsen Arbetsprövning slutar 5 mars. Ärendet kommer upp vid mötet tisdag 9 mars.')
  })

  it.each<[string, Partial<Rows['actions']>]>([
    ['is an åtgärd like others', { isIntervention: false }],
    ['was not needed', { status: 'dropped' }],
    ['has no last day', { dueOn: null }],
  ])('that %s does not come up by itself', (_, fields) => {
    expect(waits(handled({}, [insats('2027-03-05', fields)]), '2027-03-09')).toEqual([])
  })

  it.each(['handled', 'closed'] as const)(
    'that was %s is back at once when the insats ends before its day',
    (status) => {
      const ended = after(handled({ status }, [insats('2027-03-05')]), markAction(id(70), 'done'), now)
      expect(theCase(ended)).toMatchObject({ status: 'waiting', kind: 'followUp' })
      expect(waits(ended, '2027-02-23')).toEqual(['Uppföljning HAN-2027-20'])
    },
  )

  it('stays as it is when a meeting has followed the insats up already, and for an åtgärd that is none', () => {
    const followedUp = after(handled({}, [insats('2027-02-05')]), markAction(id(70), 'done'), now)
    expect(theCase(followedUp).status).toBe('handled')
    const other = after(handled({}, [insats('2027-03-05', { isIntervention: false })]), markAction(id(70), 'done'), now)
    expect(theCase(other).status).toBe('handled')
  })

  it('is said of an åtgärd that belongs to a case', () => {
    const state = handled({}, [insats('2027-03-05', { isIntervention: false })])
    expect(after(state, setIntervention(id(70), true), now).actions.get(id(70))?.isIntervention).toBe(true)
    const ofNone = handled({}, [insats('2027-03-05', { isIntervention: false, caseId: null })])
    expect(problemsOf(setIntervention(id(70), true)(ofNone, now))[0]?.message).toMatch(/hör inte till något ärende/)
  })
})
