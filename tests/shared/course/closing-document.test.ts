import {
  approveClosingDocument,
  noteReading,
  writeClosingDocument,
  type ClosingInput,
} from '@shared/course/closing-document-verbs'
import { changeEnrolment } from '@shared/course/enrolment-verbs'
import { caseSentence } from '@shared/course/case-return'
import { closingDocumentOf, closingState } from '@shared/course/closing-state'
import { stepForward } from '@shared/course/cohort-status'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { after, circumstances, date, id, plain, problemsOf, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRunningRound, participantId, running } from './a-running-round'

const at = circumstances('2027-03-01')
const who = participantId(1)
const [af, fk] = [id(11), id(12)]
const empty: ClosingInput = {
  activities: '',
  goals: '',
  abilities: '',
  support: '',
  ownView: '',
  furtherMeasures: '',
  remainingNeeds: '',
  occupationAfter: '',
  recommendation: '',
  handedTo: '',
  referrerContactedOn: '',
}
const write = (fields: Partial<ClosingInput>) => writeClosingDocument(who, { ...empty, ...fields })
const approvedByAf = approveClosingDocument(who, 'af', af)
const approvedByFk = approveClosingDocument(who, 'fk', fk)
const read = noteReading(who, '2027-03-01')
const text = write({ activities: 'Åtta teman.' })

/** A round whose first participant came from a case that its team has handled. */
function world(caseStatus: 'handled' | 'waiting' | 'closed' = 'handled'): State {
  const state = aRunningRound()
  const about = rowWith('cases', 40, {
    teamId: id(41),
    code: 'HAN-2027-014',
    personId: id(81),
    receivedOn: date('2027-01-04'),
    status: caseStatus,
  })
  return {
    ...state,
    enrolments: new Map(state.enrolments).set(who, { ...state.enrolments.get(who)!, caseId: about.id }),
    cases: new Map([[about.id, about]]),
    teams: new Map([
      [
        id(41),
        rowWith('teams', 41, { name: 'Resursråd Haninge', codePrefix: 'HAN', minutesWord: 'protokoll' } as never),
      ],
    ]),
    parties: new Map([
      [id(1), rowWith('parties', 1, { name: 'Arbetsförmedlingen', shortName: 'AF', kind: 'af' })],
      [id(2), rowWith('parties', 2, { name: 'Försäkringskassan', shortName: 'FK', kind: 'fk' })],
    ]),
    staff: new Map([
      [af, rowWith('staff', 11, { name: 'Maria Ek', partyId: id(1) })],
      [fk, rowWith('staff', 12, { name: 'Johan Sandberg', partyId: id(2) })],
    ]),
  }
}
const run = (state: State, ...verbs: Verb[]) => verbs.reduce((next, verb) => after(next, verb, at), state)
const stateOf = (state: State) => plain(closingState(closingDocumentOf(state, who)).words)

describe('a slutdokumentation', () => {
  it.each([
    [[], 'Inte skriven'],
    [[text], 'Väntar på AF, FK och deltagaren'],
    [[text, approvedByAf], 'Väntar på FK och deltagaren'],
    [[text, approvedByAf, read], 'Väntar på FK'],
    [[text, approvedByAf, read, approvedByFk], 'Färdig 1 mars'],
    [[text, approvedByAf, approveClosingDocument(who, 'af', null)], 'Väntar på AF, FK och deltagaren'],
  ])('after %# steps: %s', (verbs, words) => {
    expect(stateOf(run(world(), ...verbs))).toBe(words)
  })

  it('with another text loses its approvals and its reading, and says so in the history', () => {
    const finished = run(world(), text, approvedByAf, approvedByFk, read)
    const outcome = write({ activities: 'Nio teman.' })(finished, at)
    expect(outcome.ok && outcome.change.name).toContain('godkännandena togs tillbaka')
    expect(stateOf(run(finished, write({ activities: 'Nio teman.' })))).toBe('Väntar på AF, FK och deltagaren')
  })

  it('keeps them when only whom it was handed to changes, or a space at an end', () => {
    const finished = run(world(), text, approvedByAf, approvedByFk, read)
    const handed = run(finished, write({ activities: ' Åtta teman.\n', handedTo: 'FK', referrerContactedOn: '1/3' }))
    expect(stateOf(handed)).toBe('Färdig 1 mars')
  })

  it.each([
    [approvedByAf, /^Skriv slutdokumentationen först/],
    [read, /^Skriv slutdokumentationen först/],
  ])('without a text is neither approved nor read', (verb, message) => {
    expect(problemsOf(verb(world(), at))[0]?.message).toMatch(message)
  })

  it('is approved by nobody from another party, and read on no day to come', () => {
    const written = run(world(), text)
    expect(problemsOf(approveClosingDocument(who, 'fk', af)(written, at))[0]?.message).toMatch(/Försäkringskassan/)
    expect(problemsOf(noteReading(who, '2027-03-02')(written, at))[0]?.message).toMatch(/har inte varit än/)
  })
})

describe('the case that led to the course', () => {
  it('returns to its team when the slutdokumentation is finished, and not before', () => {
    const almost = run(world(), text, approvedByAf, approvedByFk)
    expect(almost.cases.get(id(40))?.status).toBe('handled')
    const finished = run(almost, read)
    expect(finished.cases.get(id(40))).toMatchObject({ status: 'waiting', kind: 'closing' })
    expect(caseSentence(finished, finished.enrolments.get(who)!)).toBe(
      'Ärendet väntar på ett möte i Resursråd Haninge.',
    )
  })

  it('returns when its person breaks off, long before the round is over', () => {
    const brokenOff = run(world(), changeEnrolment(who, { status: 'discontinued', referringPartyId: null }))
    expect(brokenOff.cases.get(id(40))).toMatchObject({ status: 'waiting', kind: 'closing' })
  })

  it('returns when the round is finished, and stays as it is when it waits already', () => {
    const end = (status: Parameters<typeof world>[0]) =>
      run(world(status), stepForward(running.cohort)).cases.get(id(40))
    expect(end('handled')).toMatchObject({ status: 'waiting', kind: 'closing' })
    expect(end('closed')).toMatchObject({ status: 'waiting', kind: 'closing' })
    expect(end('waiting')).toMatchObject({ status: 'waiting', kind: 'review' })
  })
})
