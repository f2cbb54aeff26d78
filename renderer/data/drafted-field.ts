import type { Outcome } from '@shared/record/change'
import type { Drafts } from './draft-contract'
import { createStore, type Store } from './store'

/** Saves what was typed, by `write(..., { clears })`. */
export type Commit = (text: string, clears: readonly string[]) => Promise<Outcome>

/** What a field shows: `typed` is null as long as it shows what is saved. */
interface Typing {
  readonly typed: string | null
  /** What is shown was found at start, left by a crash. */
  readonly restored: boolean
  /** What somebody else saved while this was being typed; null when nobody did. */
  readonly overtaken: string | null
}

/** One text field between the keyboard and the writer. */
export interface DraftedField {
  readonly typing: Store<Typing>
  readonly type: (text: string) => void
  /** The field was left: what was typed becomes a change. */
  readonly leave: () => void
  /** The field is gone from the screen. A draft that was offered and not touched stays to be offered again. */
  readonly unmount: () => void
  /** Lets the field know what is saved and how to save. */
  readonly follow: (saved: string, commit: Commit) => void
  /** Puts what was typed elsewhere in place of what stands here, and that beside it. */
  readonly takeOther: () => void
}

const untyped: Typing = { typed: null, restored: false, overtaken: null }

/** Somebody who writes for long gets a line in the history now and then. */
const savedAtLeastEvery = 60_000

export function createDraftedField(drafts: Drafts, key: string): DraftedField {
  const found = drafts.read(key)
  const typing = createStore<Typing>(typeof found === 'string' ? { ...untyped, typed: found, restored: true } : untyped)
  let isTouched = false
  let timer: ReturnType<typeof setTimeout> | undefined
  let saved = ''
  let commit: Commit | null = null
  let underWay: string | null = null
  /** What was last saved from here. */
  let own: string | null = null
  let isGone = false
  let unsettle: () => void = () => undefined

  async function save(): Promise<void> {
    clearTimeout(timer)
    timer = undefined
    const { typed } = typing.get()
    // A field that is left and then leaves the screen asks twice.
    if (typed === null || typed === underWay || commit === null) return
    if (typed === saved) {
      drafts.drop(key)
      showSaved()
      return
    }
    underWay = typed
    own = typed
    const outcome = await commit(typed, [key])
    if (underWay === typed) underWay = null
    if (!outcome.ok) saveLater()
    else if (typing.get().typed === typed) showSaved()
  }

  /** Not for a field that is gone: its draft is offered again, and another field may have gone on from it. */
  function saveLater(): void {
    if (!isGone) timer ??= setTimeout(() => void save(), savedAtLeastEvery)
  }

  function showSaved(): void {
    isTouched = false
    // That somebody else wrote here too is said until the next stroke.
    typing.set({ ...typing.get(), typed: null, restored: false })
  }

  function type(text: string): void {
    isTouched = true
    typing.set({ ...typing.get(), typed: text, overtaken: null })
    drafts.keep(key, text)
    saveLater()
  }

  return {
    typing,
    type,
    leave: () => void save(),
    unmount() {
      isGone = true
      unsettle()
      if (isTouched) void save()
    },
    follow(nowSaved, nowCommit) {
      const { typed } = typing.get()
      const isMoved = commit !== null && nowSaved !== saved && nowSaved !== own
      if (isMoved && typed !== null && typed !== nowSaved) typing.set({ ...typing.get(), overtaken: nowSaved })
      isGone = false
      saved = nowSaved
      commit = nowCommit
      unsettle()
      unsettle = drafts.onSettle(() => (isTouched ? save() : Promise.resolve()))
    },
    takeOther() {
      const { typed, overtaken } = typing.get()
      const other = overtaken ?? drafts.takeOther(key)
      if (typeof other !== 'string') return
      type(other)
      if (overtaken !== null) typing.set({ ...typing.get(), overtaken: typed ?? saved })
    },
  }
}
