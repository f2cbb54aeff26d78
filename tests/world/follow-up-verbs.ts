import { presentAsCalled, takeAttendance, untakeAttendance } from '@shared/course/attendance-verbs'
import { approveClosingDocument, noteReading, writeClosingDocument } from '@shared/course/closing-document-verbs'
import {
  deleteOutcomeKind,
  moveOutcomeKind,
  putAwayOrBackOutcomeKind,
  saveOutcomeKind,
} from '@shared/course/outcome-kind-verbs'
import { markSurvey, saveOutcome } from '@shared/course/outcome-verbs'
import { tookPart } from '@shared/course/enrolment-status'
import type { Kind } from './draw'

const closingInput = {
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

/** The verbs of attendance and of what follows on a course, for `everyVerb`. */
export const followUpVerbs: Record<string, Kind> = {
  saveOutcome: ({ any, number }) =>
    saveOutcome(any('enrolments').id, {
      gkPlanned: number % 2 === 0,
      gkRequestedOn: '',
      gkFirstOn: '2028-06-01',
      gkLastOn: '',
      cooperationStartedOn: '',
      outcomeKindId: null,
      outcomeOn: '',
      followedUpOn: '',
    }),
  markSurvey: ({ any, number }) =>
    markSurvey(
      any('enrolments').id,
      (['start', 'half', 'end'] as const)[number % 3]!,
      number % 2 ? 'handedOut' : 'answered',
    ),
  takeAttendance: ({ any, number }) => {
    const running = any('cohorts', ({ status }) => status === 'running').id
    const session = any('sessions', ({ cohortId, status }) => cohortId === running && status !== 'cancelled')
    const { id } = any('enrolments', ({ cohortId }) => cohortId === running)
    return takeAttendance(session.id, { [id]: { ...presentAsCalled, state: number % 2 ? 'sick' : 'excused' } })
  },
  untakeAttendance: ({ any }) => untakeAttendance(any('sessions', (session) => session.attendanceTakenAt !== null).id),
  writeClosingDocument: ({ any, number }) =>
    writeClosingDocument(any('enrolments', tookPart).id, { ...closingInput, activities: `Aktivitet ${number}` }),
  approveClosingDocument: ({ any, number }) => {
    const party = any('parties', ({ kind }) => kind === (number % 2 ? 'af' : 'fk'))
    const staffId = any('staff', ({ partyId }) => partyId === party.id).id
    return approveClosingDocument(any('closingDocuments').enrolmentId, number % 2 ? 'af' : 'fk', staffId)
  },
  noteReading: ({ any, number }) => noteReading(any('closingDocuments').enrolmentId, number % 2 ? '2027-02-22' : ''),
  saveOutcomeKind: ({ any, number }) =>
    saveOutcomeKind(number % 2 ? any('outcomeKinds').id : null, { name: `Vägval ${number}` }),
  moveOutcomeKind: ({ any, number }) => moveOutcomeKind(any('outcomeKinds').id, number % 2 ? 'up' : 'down'),
  putAwayOrBackOutcomeKind: ({ any }) => putAwayOrBackOutcomeKind(any('outcomeKinds').id),
  deleteOutcomeKind: ({ any }) => deleteOutcomeKind(any('outcomeKinds').id),
}
