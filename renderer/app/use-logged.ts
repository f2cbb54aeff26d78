import { noteOpened, notePrinted } from '@renderer/data'
import type { State } from '@shared/record/state'
import { useEffect } from 'react'
import type { RecordsIn } from './opened-records'

/** What stands on the screen now: a page, and the dialogs before it. */
const onScreen = new Set<RecordsIn>()

const recordsOnScreen = (state: State) => [...onScreen].flatMap((recordsIn) => recordsIn(state))

/** The log tells that what stands on the screen went to a printer, whoever asked for it: Ctrl+P or the window's menu. */
addEventListener('beforeprint', () => void notePrinted(recordsOnScreen))

/**
 * Tells the log which records with identity stand on the screen as long as the component does. The one place that does:
 * no feature writes a line of its own. Pass a function that stays the same while the same thing is shown.
 */
export function useLogged(recordsIn: RecordsIn): void {
  useEffect(() => {
    onScreen.add(recordsIn)
    void noteOpened(recordsIn)
    return () => void onScreen.delete(recordsIn)
  }, [recordsIn])
}
