import { presentAsCalled, takeAttendance } from '@shared/course/attendance-verbs'
import { approveClosingDocument } from '@shared/course/closing-document-verbs'
import { markSurvey, saveOutcome } from '@shared/course/outcome-verbs'
import { courseNeeds } from '@shared/overview/course-needs'
import type { State } from '@shared/record/state'
import { aRunningRound, participantId, sessionId } from '@tests/shared/course/a-running-round'
import { after, circumstances, date, id, plain, rowWith } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'

const at = circumstances('2027-02-17')
const needsOn = (state: State, today: string) =>
  courseNeeds(state, date(today)).map(({ title, reason, due }) => [title, plain(reason), due])
const titles = (state: State, today: string) => needsOn(state, today).map(([title]) => title)
const noOutcome = {
  gkPlanned: false,
  gkRequestedOn: '',
  gkFirstOn: '',
  gkLastOn: '',
  cooperationStartedOn: '',
  outcomeKindId: null,
  outcomeOn: '',
  followedUpOn: '',
}
const bare = { gkWithinDays: null, followUpAfterDays: null } as const

describe('what a round that has begun needs', () => {
  it('is attendance of each day that has been and is ej tagen, from the day itself', () => {
    const state = aRunningRound([], bare)
    expect(needsOn(state, '2027-01-31')).toEqual([])
    expect(needsOn(state, '2027-02-01')).toEqual([
      ['Ta närvaro, Våren 2027', 'Närvaron är ej tagen måndag 1 februari.', '2027-02-01'],
    ])
    const first = after(state, takeAttendance(sessionId(1), { [participantId(1)]: presentAsCalled }), at)
    expect(needsOn(first, '2027-02-08')).toEqual([
      ['Ta närvaro, Våren 2027', 'Närvaron är ej tagen vid 2 tillfällen, det första onsdag 3 februari.', '2027-02-03'],
    ])
  })

  it('is a survey until it is handed out to everybody, at its own session', () => {
    const state = aRunningRound([], { ...bare, status: 'finished', surveyPoints: ['start', 'half', 'end'] })
    expect(needsOn(state, '2027-02-17').map(([title, , due]) => [title, due])).toEqual([
      ['Dela ut enkäten vid start, Våren 2027', '2027-02-01'],
      ['Dela ut enkäten halvvägs, Våren 2027', '2027-02-08'],
      ['Dela ut enkäten vid slut, Våren 2027', '2027-02-17'],
    ])
    const one = after(state, markSurvey(participantId(1), 'start', 'handedOut'), at)
    expect(needsOn(one, '2027-02-17')[0]?.[1]).toBe('1 deltagare har inte fått den.')
    const all = after(one, markSurvey(participantId(2), 'start', 'answered'), at)
    expect(titles(all, '2027-02-17')).not.toContain('Dela ut enkäten vid start, Våren 2027')
  })

  it('is GK within its days after the last session, and follow-up after its own', () => {
    const state = aRunningRound([], { status: 'finished', gkWithinDays: 14, followUpAfterDays: 90 })
    const completed = {
      ...state,
      enrolments: new Map([...state.enrolments].map(([key, row]) => [key, { ...row, status: 'completed' as const }])),
    }
    expect(needsOn(completed, '2027-02-18').map(([title, , due]) => [title, due])).toEqual([
      ['Boka GK, Våren 2027', '2027-03-03'],
      ['Följ upp Våren 2027', '2027-05-18'],
    ])
    const settled = [1, 2].reduce(
      (next, number) =>
        after(
          next,
          saveOutcome(participantId(number), { ...noOutcome, gkFirstOn: '2027-03-01', followedUpOn: '2027-05-10' }),
          at,
        ),
      completed as State,
    )
    expect(titles(settled, '2027-02-18')).toEqual([])
  })

  it('is a slutdokumentation that lacks an approval, and leads to it', () => {
    const state = aRunningRound([], { ...bare, status: 'finished' })
    const document = rowWith('closingDocuments', 90, { enrolmentId: participantId(1), activities: 'Åtta teman.' })
    const begun = {
      ...state,
      closingDocuments: new Map([[document.id, document]]),
      parties: new Map([[id(1), rowWith('parties', 1, { name: 'AF', shortName: 'AF', kind: 'af' })]]),
      staff: new Map([[id(11), rowWith('staff', 11, { name: 'Maria Ek', partyId: id(1) })]]),
    }
    const approved = after(begun, approveClosingDocument(participantId(1), 'af', id(11)), at)
    expect(courseNeeds(approved, date('2027-02-18'))).toMatchObject([
      { reason: 'Väntar på FK och deltagaren.', target: { page: 'closingDocument', id: participantId(1) } },
    ])
  })

  it('is nothing of rounds long gone, put away or cancelled', () => {
    expect(titles(aRunningRound(), '2029-03-01')).toEqual([])
    expect(titles(aRunningRound([], { status: 'cancelled' }), '2027-02-18')).toEqual([])
  })
})
