import { formatDay, formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowsOf, type State } from '../record/state'
import type { ClosingDocument } from './closing-document'

/** The two authorities that approve a slutdokumentation. */
export type Authority = 'af' | 'fk'

/** How far a slutdokumentation has come, in a word or two. */
export interface ClosingState {
  readonly stage: 'none' | 'waiting' | 'finished'
  readonly words: string
}

/** The slutdokumentation of a place in a round. */
export function closingDocumentOf(state: State, enrolmentId: Id): ClosingDocument | undefined {
  return rowsOf(state, 'closingDocuments').find((document) => document.enrolmentId === enrolmentId)
}

/** Whether there is any text that can be approved. */
export function isWritten({ activities, goals, recommendation, ownView }: ClosingDocument): boolean {
  return [activities, goals, recommendation, ownView].some((text) => text !== '')
}

/** Finished when both authorities have approved it and the person has read it [004]. */
export function isFinished({ afApprovedOn, fkApprovedOn, readByPersonOn }: ClosingDocument): boolean {
  return afApprovedOn !== null && fkApprovedOn !== null && readByPersonOn !== null
}

/** `Väntar på FK och deltagaren` */
export function closingState(document: ClosingDocument | undefined): ClosingState {
  if (!document || !isWritten(document)) return { stage: 'none', words: 'Inte skriven' }
  const { afApprovedOn, fkApprovedOn, readByPersonOn } = document
  const days = [afApprovedOn, fkApprovedOn, readByPersonOn].filter((day) => day !== null)
  if (isFinished(document)) return { stage: 'finished', words: `Färdig ${formatDay(days.sort().at(-1)!)}` }
  return { stage: 'waiting', words: `Väntar på ${formatList(awaited(document))}` }
}

/** Whose approval or reading is missing: `AF`, `FK`, `deltagaren`. */
export function awaited({ afApprovedOn, fkApprovedOn, readByPersonOn }: ClosingDocument): string[] {
  return [
    ...(afApprovedOn === null ? ['AF'] : []),
    ...(fkApprovedOn === null ? ['FK'] : []),
    ...(readByPersonOn === null ? ['deltagaren'] : []),
  ]
}
