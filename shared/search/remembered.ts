import type { Naming } from '../person/naming'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { Entry } from './entries'

/** What a search has read of one state, so that the next letter does not read it again. */
export interface Remembered {
  /** All that can be found. */
  entries?: readonly Entry[]
  /** What rows are called, folded: most are named by several others. */
  readonly names: Map<Id, string>
  /** The last question, and what answered to it. */
  last?: { readonly words: readonly string[]; readonly answers: readonly Entry[] }
}

const ofStates: Record<Naming, WeakMap<State, Remembered>> = { shown: new WeakMap(), hidden: new WeakMap() }

/** What is remembered of a state. It goes when the state does, and with it all that was purged. */
export function remembered(state: State, naming: Naming): Remembered {
  const known = ofStates[naming].get(state) ?? { names: new Map() }
  ofStates[naming].set(state, known)
  return known
}
