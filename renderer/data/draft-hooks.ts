import type { Instant } from '@shared/calendar/date'
import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { useDrafts } from './current'
import { createDraftedField, type Commit } from './drafted-field'

/** A text field whose typing is never lost. */
export interface DraftedText {
  readonly value: string
  readonly onChange: (text: string) => void
  readonly onBlur: () => void
  /** When the disk last had what stands in the field; null before the first stroke has been kept. */
  readonly keptAt: Instant | null
  /** The value was typed before a crash and is offered back; it is saved when the field is left. */
  readonly restored: boolean
  /** Something else was typed or saved here in another window meanwhile: it can change places with what stands here. */
  readonly hasOther: boolean
  readonly takeOther: () => void
}

/**
 * Typing goes to one sealed draft per `key` within 150 ms, at the latest 600 ms after it began. When the field is left or
 * unmounted, or after 60 s, `commit` makes it a change and removes the draft in the same transaction.
 */
export function useDraftedText({ key, saved, commit }: { key: string; saved: string; commit: Commit }): DraftedText {
  const drafts = useDrafts()
  const field = useMemo(() => createDraftedField(drafts, key), [drafts, key])
  // Before the effect that follows: a field that gives way to another is saved with its own commit.
  useEffect(() => () => field.unmount(), [field])
  useEffect(() => field.follow(saved, commit), [field, saved, commit])
  const { typed, restored, overtaken } = useSyncExternalStore(field.typing.subscribe, field.typing.get)
  const keptAt = useSyncExternalStore(drafts.subscribe, () => drafts.keptAt(key))
  const other = useSyncExternalStore(drafts.subscribe, () => drafts.other(key))
  return {
    value: typed ?? saved,
    onChange: field.type,
    onBlur: field.leave,
    keptAt,
    restored,
    hasOther: overtaken !== null || typeof other === 'string',
    takeOther: field.takeOther,
  }
}

/** A form's values as one draft. One mounted form has one key. */
export interface DraftedForm<Values> {
  /** The values that a crash left, or `initial`. */
  readonly initialValues: Values
  /** What was saved when the typing began: it may have changed since. */
  readonly over: Values
  /** Keeps the values, typed over what was saved; nothing is kept of a form that stands as it is saved. */
  readonly keep: (values: Values, over: Values) => void
  readonly restored: boolean
  readonly discard: () => void
  /** The values that the same form has in another window; undefined when there are none, or the same. */
  readonly other: Values | undefined
  /** Changes places: the other window's values stand here now, and these beside them. */
  readonly takeOther: () => Values | undefined
}

/** Beside a form's values: what they were typed over. */
const overName = '$over'

/** Keeps a form's typing until `write(..., { clears: [key] })` has saved it, or it is discarded. */
export function useDraftedForm<Values extends object>({
  key,
  initial,
}: {
  key: string
  initial: Values
}): DraftedForm<Values> {
  const drafts = useDrafts()
  const [found] = useState(() => draftLike(initial, drafts.read(key)))
  const [first] = useState(initial)
  const other = useSyncExternalStore(drafts.subscribe, () => drafts.other(key))
  return {
    initialValues: found?.values ?? first,
    over: found?.over ?? first,
    restored: found !== undefined,
    keep(values, over) {
      if (same(values, initial)) drafts.drop(key)
      else drafts.keep(key, { ...values, [overName]: over })
    },
    discard: () => drafts.drop(key),
    other: useMemo(() => draftLike(initial, other)?.values, [initial, other]),
    takeOther: () => draftLike(initial, drafts.takeOther(key))?.values,
  }
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** A draft that an older program left of another form is no help in this one. */
function draftLike<Values extends object>(
  initial: Values,
  found: unknown,
): { values: Values; over: Values } | undefined {
  if (typeof found !== 'object' || found === null) return undefined
  const { [overName]: over = initial, ...values } = found as Record<string, unknown>
  const names = (value: object) => Object.keys(value).sort().join()
  return names(values) === names(initial) ? { values: values as Values, over: over as Values } : undefined
}
