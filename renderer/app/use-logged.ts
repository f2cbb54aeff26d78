import { noteOpened, notePrinted } from '@renderer/data'
import { useNaming } from '@renderer/ui/use-naming'
import type { RecordKey } from '@shared/log/log-entry'
import type { State } from '@shared/record/state'
import { useEffect } from 'react'
import type { RecordsIn } from './opened-records'

/** What stands on the screen now: a page, and the dialogs before it. */
const onScreen = new Set<(state: State) => readonly RecordKey[]>()

const recordsOnPaper = (state: State) => [...onScreen].flatMap((recordsIn) => recordsIn(state))

/** The log tells that what stands on the screen went to a printer, whoever asked for it: Ctrl+P or the window's menu. */
addEventListener('beforeprint', () => void notePrinted(recordsOnPaper))

/**
 * Tells the log which records with identity stand on the screen as long as the component does. The one place that does:
 * no feature writes a line of its own. Pass a function that stays the same while the same thing is shown; names that are shown again are opened anew.
 */
export function useLogged(recordsIn: RecordsIn): void {
  const naming = useNaming()
  useEffect(() => {
    const onPaper = (state: State) => recordsIn(state, { naming, onPaper: true })
    onScreen.add(onPaper)
    void noteOpened((state) => recordsIn(state, { naming, onPaper: false }))
    return () => void onScreen.delete(onPaper)
  }, [recordsIn, naming])
}
