import { enrolmentsOf } from '@shared/course/participation'
import { sessionsOf } from '@shared/course/sessions'
import type { Rows } from '@shared/record/tables'
import type { Organisation } from './organisation'
import type { World } from './world'

type State = Rows['attendances']['state']

/** Who was not simply present, by participant and session, both counted from 1. The fifth has been away three times in a row. */
const apart: Readonly<Record<string, State>> = {
  '2/1': 'late',
  '3/2': 'sick',
  '5/4': 'excused',
  '5/5': 'unexcused',
  '5/6': 'unexcused',
  '7/3': 'part',
}

/** Attendance of every session that a round has held, taken the same afternoon. */
export function takeAttendance(world: World, round: Rows['cohorts']): void {
  const participants = enrolmentsOf(world.state(), round.id).filter(({ status }) => status === 'participating')
  const held = sessionsOf(world.state(), round.id).filter(({ status }) => status === 'held')
  for (const [place, session] of held.entries()) {
    world.change('sessions', session.id, { attendanceTakenAt: `${session.date}T14:10:00.000Z` })
    for (const [nth, { id: enrolmentId }] of participants.entries()) {
      const state = apart[`${nth + 1}/${place + 1}`] ?? 'present'
      const minutes = state === 'part' ? 60 : null
      world.add('attendances', { sessionId: session.id, enrolmentId, state, minutes })
    }
  }
}

/** The first participant of a round has a slutdokumentation that Arbetsförmedlingen has approved. */
export function writeClosingDocument(world: World, round: Rows['cohorts'], { staff }: Organisation): void {
  const [first] = enrolmentsOf(world.state(), round.id)
  world.add('closingDocuments', {
    enrolmentId: first!.id,
    activities: 'Kursens åtta teman, två studiebesök och en egen plan.',
    goals: 'Målet var att hitta en väg som håller. Planen är klar och provas från mars.',
    support: 'Korta pass och samma ledare varje gång.',
    ownView: 'Kursen gav ordning på vad jag vill.',
    furtherMeasures: 'Gemensam kartläggning hos AF och FK.',
    recommendation: 'Arbetsprövning på deltid.',
    afApprovedBy: staff.mariaEk.id,
    afApprovedOn: '2027-02-19',
  })
}

/** Staff who are away and a room that is being painted, later in the spring. */
export function addAbsences(world: World, { staff, rooms }: Organisation): void {
  world.add('absences', { staffId: staff.johanSandberg.id, from: '2027-03-17', to: '2027-03-17', note: 'Utbildning' })
  world.add('absences', { staffId: staff.evaLund.id, from: '2027-04-19', to: '2027-04-23', note: 'Ledig' })
  world.add('absences', { roomId: rooms.sal1.id, from: '2027-05-10', to: '2027-05-14', note: 'Målas om' })
}
