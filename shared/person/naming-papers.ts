import type { Instant } from '../calendar/date'
import type { DocumentKind } from '../documents/kind'
import { recordsOfPerson } from '../log/identity'
import type { RecordKey } from '../log/log-entry'
import type { Purge, Put } from '../record/change'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import { emptiedPut } from '../retention/emptied'
import { withDeliveries } from '../retention/papers'

/** The kinds of paper that may say who somebody is and how she lives. Minutes and the others know her by her code alone. */
const namingKinds: readonly DocumentKind[] = [
  'caseExtract',
  'courseSummons',
  'courseReminder',
  'changedTime',
  'courseCertificate',
  'attendanceList',
  'participantList',
  'registerExtract',
  'sipPlan',
  'sipPlainPlan',
  'sipSummons',
  'sipInvitation',
]

/** The kept papers that may name one person, with that they were handed over. */
export function papersNaming(state: State, personId: Id): RecordKey[] {
  const records = recordsOfPerson(state, personId)
  return papersAbout(state, (id) => records.has(id))
}

/** The kept papers that may name anybody. */
export function papersNamingAnybody(state: State): RecordKey[] {
  return papersAbout(state, () => true)
}

function papersAbout(state: State, tellsOf: (id: Id) => boolean): RecordKey[] {
  const papers = rowsOf(state, 'documents').filter(
    ({ kind, aboutId, recordIds }) =>
      namingKinds.includes(kind) && [...recordIds, ...(aboutId === null ? [] : [aboutId])].some(tellsOf),
  )
  return withDeliveries(state, papers)
}

/** How many papers are among the rows. */
export function countOfPapers(rows: readonly RecordKey[]): number {
  return documentIdsOf(rows).length
}

/** What stands for papers that go. */
export function emptiedPapers(state: State, papers: readonly RecordKey[], now: Instant): Put[] {
  return papers.map(({ table, id }) => emptiedPut(state, table, id, now))
}

/** Papers out of the history and their files off the disk. */
export function purgeOfPapers(papers: readonly RecordKey[]): Pick<Purge, 'gone' | 'documentIds'> {
  return papers.length === 0 ? {} : { gone: papers, documentIds: documentIdsOf(papers) }
}

function documentIdsOf(rows: readonly RecordKey[]): Id[] {
  return rows.filter(({ table }) => table === 'documents').map(({ id }) => id)
}
