import { rowsBy } from '../record/rows-by'
import type { State } from '../record/state'
import type { Case } from '../team/case'
import type { Sip } from './sip'

/** The SIPs, nätverksmöten and trepartsmöten that a case led to, the newest first. An avidentifierat case shows none. */
export function sipsOfCase(state: State, { id, mode }: Pick<Case, 'id' | 'mode'>): Sip[] {
  if (mode === 'deidentified') return []
  return rowsBy(state, 'sips', 'caseId', id)
    .filter(({ putAwayAt }) => putAwayAt === null)
    .toSorted((one, other) => (one.noticedOn < other.noticedOn ? 1 : -1))
}
