import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import type { State } from '../../record/state'
import type { KeptDocument } from './kept-document'
import { isFinal } from './versions'

/** How far the minutes of a meeting have come. */
export interface MinutesStanding {
  /** The version that is being written; undefined before its first file, and when nothing is being changed. */
  readonly draft: KeptDocument | undefined
  /** The version that holds: the last one that was färdigställd. */
  readonly final: KeptDocument | undefined
}

export function minutesStanding(state: State, meetingId: Id): MinutesStanding {
  const versions = rowsBy(state, 'documents', 'aboutId', meetingId)
    .filter(({ kind, isForPublication }) => kind === 'minutes' && !isForPublication)
    .sort((a, b) => b.version - a.version)
  return { draft: versions.find(({ state: is }) => is === 'draft'), final: versions.find(isFinal) }
}
