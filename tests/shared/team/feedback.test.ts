import { feedbackLetter } from '@shared/documents/feedback-letter'
import { feedbackNeeds } from '@shared/overview/feedback-needs'
import type { Verb } from '@shared/record/change'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { closeCase } from '@shared/team/case-verbs'
import type { Case } from '@shared/team/case'
import { giveFeedback, takeBackFeedback, type FeedbackInput } from '@shared/team/feedback-verbs'
import { feedbackSentence } from '@shared/team/feedback-words'
import { owedFeedbacks } from '@shared/team/feedbacks'
import { addAction } from '@shared/team/room/action'
import { setItemState } from '@shared/team/room/item-state'
import { closeMeeting, reopenMeeting } from '@shared/team/room/open-close'
import { setPresence } from '@shared/team/room/presence'
import { after, circumstances, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { textsOf as texts } from '../documents/model-texts'
import { parties } from './room/a-room'
import { aCase, aCaseItem, aConsent, aTeam, meeting, team } from './a-team'

const at = circumstances('2027-02-23')
const item = id(400)

/** The meeting of 23 February with one case on it, everybody ticked and the case handled. */
function handled(fields: Partial<Case> = {}): State {
  const state = aTeam({
    cases: [aCase(250, { status: 'planned', ...fields })],
    consents: [aConsent()],
    agendaItems: [aCaseItem(400, 250, 20)],
    notes: [
      rowWith('notes', 500, {
        meetingId: meeting,
        agendaItemId: item,
        discussion: 'Ett långt samtal.',
        assessment: 'Viljan är stark.',
        recommendation: 'Börja med arbetsprövning.',
      }),
    ],
  })
  const ticked = [11, 12, 13].reduce(
    (next, staffId) => after(next, setPresence(meeting, id(staffId), 'present'), at),
    state,
  )
  return after(ticked, setItemState(item, 'done'), at)
}

const closed = (state = handled()) => after(state, closeMeeting(meeting), at)
const owed = (state: State) => owedFeedbacks(state, team)
const input = (fields: Partial<FeedbackInput> = {}): FeedbackInput => ({
  way: 'letter',
  to: 'Remittenten på AF',
  givenOn: '24 februari 2027',
  note: '',
  ...fields,
})
const later = circumstances('2027-03-01')
const give = (state: State, fields: Partial<FeedbackInput> = {}): Verb =>
  giveFeedback(owed(state)[0]!.id, input(fields))

describe('a meeting that is closed', () => {
  it('owes an answer in each case that it handled, within the team’s working days', () => {
    expect(owed(closed())).toMatchObject([{ caseId: id(250), dueOn: '2027-03-02', givenOn: null }])
    const state = handled()
    const slower = { ...state, teams: new Map([[team, { ...rowOf(state, 'teams', team)!, feedbackDays: 10 }]]) }
    expect(owed(closed(slower))).toMatchObject([{ dueOn: '2027-03-09' }])
  })

  it('owes none for a konsultation, nor for a case that was bordlagt', () => {
    expect(owed(closed(handled({ kind: 'consultation' })))).toEqual([])
    expect(owed(closed(after(handled(), setItemState(item, 'adjourned'), at)))).toEqual([])
  })

  it('keeps what was given when it is closed again, and takes back what turned out not to be handled', () => {
    const state = closed()
    const given = after(state, give(state), later)
    const again = closed(after(given, reopenMeeting(meeting), later))
    expect(rowsOf(again, 'feedbacks')).toMatchObject([{ way: 'letter', givenOn: '2027-02-24' }])
    const adjourned = after(after(state, reopenMeeting(meeting), at), setItemState(item, 'adjourned'), at)
    expect(rowsOf(closed(adjourned), 'feedbacks')).toEqual([])
  })
})

describe('an återkoppling', () => {
  it('stands on Översikt until it is given, by code only', () => {
    const state = closed()
    expect(feedbackNeeds(state)).toMatchObject([{ title: 'Återkoppla HAN-2027-250', due: '2027-03-02' }])
    const given = after(state, give(state), later)
    expect([feedbackNeeds(given), owed(given)]).toEqual([[], []])
    const [feedback] = rowsOf(given, 'feedbacks')
    expect(plain(feedbackSentence(feedback!, date('2027-03-01')))).toBe('Gavs med brev onsdag 24 februari')
    expect(owed(after(given, takeBackFeedback(feedback!.id), later))).toHaveLength(1)
  })

  it('holds its case open, or says why it is not needed', () => {
    const state = closed()
    expect(problemsOf(closeCase(id(250))(state, at)).map(({ message }) => plain(message))).toEqual([
      'Återkopplingen från mötet tisdag 23 februari 2027 är inte given. Ge den först, eller skriv varför den inte behövs.',
    ])
    const settled = after(state, give(state, { way: 'notNeeded', to: '', note: 'Remittenten var med i rummet' }), later)
    expect(rowOf(after(settled, closeCase(id(250)), later), 'cases', id(250))?.status).toBe('closed')
  })

  it.each<[string, Partial<FeedbackInput>, string, string]>([
    ['no way', { way: null }, 'way', 'Välj hur återkopplingen gavs, eller att den inte behövs.'],
    ['nobody', { to: ' ' }, 'to', 'Skriv vem som fick den, till exempel remittenten på AF.'],
    ['not needed without a reason', { way: 'notNeeded', note: '' }, 'note', 'Skriv varför ingen återkoppling behövs.'],
    ['no day', { givenOn: '' }, 'givenOn', 'Skriv vilken dag återkopplingen gavs.'],
    ['a day to come', { givenOn: '9 mars 2027' }, 'givenOn', 'Dagen har inte varit än. Menade du måndag 1 mars 2027?'],
    [
      'a day before the meeting',
      { givenOn: '2 februari 2027' },
      'givenOn',
      'Dagen ligger före mötet. Menade du tisdag 23 februari 2027?',
    ],
  ])('is refused with %s', (_, fields, field, message) => {
    const state = closed()
    const problems = problemsOf(give(state, fields)(state, later))
    expect(problems.map((problem) => [problem.field, plain(problem.message)])).toEqual([[field, message]])
  })

  it('answers the remiss that its case came from, and takes that back too', () => {
    const referral = rowWith('referrals', 700, { teamId: team, code: 'HAN-2027-250', receivedOn: date('2027-02-10') })
    const state = { ...closed(handled({ referralId: referral.id })), referrals: new Map([[referral.id, referral]]) }
    const given = after(state, give(state), later)
    expect(rowOf(given, 'referrals', referral.id)).toMatchObject({ status: 'answered', answeredOn: '2027-02-24' })
    const back = after(given, takeBackFeedback(rowsOf(given, 'feedbacks')[0]!.id), later)
    expect(rowOf(back, 'referrals', referral.id)).toMatchObject({ status: 'received', answeredOn: null })
  })
})

describe('its letter', () => {
  const letter = (state: State) => feedbackLetter(state, owed(state)[0]!.id, 'Remittenten på AF')!

  it('says what was asked, judged, recommended and is done, and what a rekommendation is', () => {
    const fields = { what: 'Boka arbetsprövning', staffId: id(11), who: '', dueOn: date('2027-03-12') }
    const said = texts(letter(closed(after(handled(), addAction(item, fields), at)))).map(plain)
    for (const text of [
      'Remittenten på AF',
      'Vilken insats kan komma först?',
      'Viljan är stark.',
      'Börja med arbetsprövning.',
      'Boka arbetsprövning',
      'Johan Sandberg, FK',
    ]) {
      expect(said).toContain(text)
    }
    expect(said.join(' ')).toContain('Teamet beslutar inte om ersättning eller insatser')
    expect(said).not.toContain('Ett långt samtal.')
  })

  it('says which parties heard the case: not those that left the room for it', () => {
    const state = closed()
    const [taken] = rowsOf(state, 'agendaItems')
    const without = new Map([[taken!.id, { ...taken!, leftOutPartyIds: [parties[1]!.id] }]])
    const said = (of: State) => texts(letter(of)).map(plain).join(' ')
    expect(said(state)).toContain('Försäkringskassan, Haninge kommun och Region Stockholm deltog.')
    expect(said({ ...state, agendaItems: without })).toContain(' Haninge kommun och Region Stockholm deltog.')
    expect(said({ ...state, agendaItems: without })).not.toContain('Försäkringskassan')
  })

  it('has no name of the person, nor in the name of its file', () => {
    const state = closed(handled({ mode: 'consent', personId: id(100) }))
    const named = { ...rowOf(state, 'persons', id(100))!, name: 'Elsa Påhittad' }
    const note = { ...rowsOf(state, 'notes')[0]!, assessment: 'Elsa Påhittad vill börja.' }
    const withName = { ...state, persons: new Map([[named.id, named]]), notes: new Map([[note.id, note]]) }
    const model = letter(withName)
    expect(texts(model).join(' ')).not.toMatch(/Elsa|Påhittad/)
    expect(model.fileTitle).toBe('2027-02-23 Resursråd Haninge – återkoppling')
  })
})
