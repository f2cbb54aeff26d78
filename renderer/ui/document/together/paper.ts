import type { DocumentModel } from '@shared/documents/model'
import type { RecordKey } from '@shared/log/log-entry'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'

/** One of several papers of a kind, such as the kallelse to one participant. */
export interface Paper {
  readonly id: Id
  /** What it is called in the list: a code, or a § and a party. */
  readonly label: string
  /** Beside it: a state. */
  readonly aside: string
  /** Why there is none; absent for one that can be made. */
  readonly why?: string
  readonly records: readonly RecordKey[]
  readonly make: (state: State) => DocumentModel | undefined
}
