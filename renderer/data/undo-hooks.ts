import type { Id } from '@shared/record/id'
import { refused, type Outcome } from '@shared/record/change'
import type { State } from '@shared/record/state'
import type { Instant } from '@shared/calendar/date'
import { useCallback, useEffect, useState } from 'react'
import { currentOpened, useOpened, useSelector } from './current'
import { readHistoryOf, readHistorySince, type HistoryEntry, type HistorySince } from './history-reading'
import type { Records } from './records'
import type { UndoNames } from './undo'

const nothingOpen = (): Promise<Outcome> =>
  Promise.resolve(refused({ message: 'Inga data är öppna. Starta om Rådrum.' }))

/** Takes back the last change of the profile, whichever window made it. The outcome bears the change's name. */
export const undo = () => currentOpened()?.undoing.undo() ?? nothingOpen()

/** Does again what was undone last, unless something new was done since. */
export const redo = () => currentOpened()?.undoing.redo() ?? nothingOpen()

/** Takes back one line of the history: an undo of a change, a redo of an undo. */
export const takeBack = (commit: number) => currentOpened()?.undoing.takeBack(commit) ?? nothingOpen()

const wholeState = (state: State) => state
const nothing: UndoNames = { undo: null, redo: null }

/** What Ctrl+Z and Ctrl+Y would take back, by name. Follows every change, a moment after it. */
export function useUndoNames(): UndoNames {
  const opened = useOpened()
  const state = useSelector(wholeState)
  const [names, setNames] = useState(nothing)
  useEffect(() => {
    let isAwaited = true
    // Unreadable history is told when somebody asks for an undo, not by a button that has no name.
    void (opened?.undoing.names() ?? Promise.resolve(nothing))
      .catch(() => nothing)
      .then((read) => isAwaited && setNames(read))
    return () => {
      isAwaited = false
    }
  }, [opened, state])
  return names
}

/** The history of some rows, newest first, read again after each change. Undefined until it is read. */
export function useHistoryOf(ids: ReadonlySet<Id>): readonly HistoryEntry[] | 'unreadable' | undefined {
  return useRead(useCallback((records: Records) => readHistoryOf(records, ids), [ids]))
}

/** What the history holds of some rows from a moment on, and when it begins. Undefined until it is read. */
export function useHistorySince(ids: ReadonlySet<Id>, since: Instant): HistorySince | 'unreadable' | undefined {
  return useRead(useCallback((records: Records) => readHistorySince(records, ids, since), [ids, since]))
}

/** Reads from the history, and again after each change. Of another question than the last one nothing is known yet. */
function useRead<Answer>(read: (records: Records) => Promise<Answer>): Answer | 'unreadable' | undefined {
  const opened = useOpened()
  const state = useSelector(wholeState)
  const [answered, setAnswered] = useState<{ readonly read: typeof read; readonly answer: Answer | 'unreadable' }>()
  useEffect(() => {
    if (!opened) return
    let isAwaited = true
    void read(opened.records)
      .catch(() => 'unreadable' as const)
      .then((answer) => isAwaited && setAnswered({ read, answer }))
    return () => {
      isAwaited = false
    }
  }, [opened, state, read])
  return answered?.read === read ? answered.answer : undefined
}
