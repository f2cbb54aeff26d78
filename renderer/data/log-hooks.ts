import type { LogEntry, RecordKey } from '@shared/log/log-entry'
import type { Span } from '@shared/log/filter'
import type { State } from '@shared/record/state'
import { useEffect, useState } from 'react'
import { currentOpened, useOpened } from './current'
import type { Log } from './log'
import { logEntries } from './log-reading'

function note(act: Parameters<Log['note']>[0], recordsIn: (state: State) => readonly RecordKey[]): Promise<void> {
  const opened = currentOpened()
  return opened ? opened.log.note(act, recordsIn(opened.records.state.get())) : Promise.resolve()
}

/** Notes that somebody has records with identity before them. The same ones again within ten minutes are no new entry. */
export const noteOpened = (recordsIn: (state: State) => readonly RecordKey[]) => note('opened', recordsIn)

/** Notes that what is on the screen goes to a printer. */
export const notePrinted = (recordsIn: (state: State) => readonly RecordKey[]) => note('printed', recordsIn)

/** What has been read of the log so far, newest first. */
export interface LogReading {
  readonly entries: readonly LogEntry[]
  readonly state: 'reading' | 'read' | 'unreadable'
}

const nothingYet: LogReading = { entries: [], state: 'reading' }

/** The log of a span of time, the newest entries first and at once. Pass a span that stays the same object. */
export function useLog(span: Span): LogReading {
  const opened = useOpened()
  const [reading, setReading] = useState<{ readonly of: Span; readonly log: LogReading }>()
  useEffect(() => {
    if (!opened) return
    let isAwaited = true
    async function read(records: NonNullable<typeof opened>['records']) {
      let entries: readonly LogEntry[] = []
      const show = (state: LogReading['state']) => isAwaited && setReading({ of: span, log: { entries, state } })
      try {
        for await (const batch of logEntries(records, span)) {
          if (!isAwaited) return
          entries = [...entries, ...batch]
          show('reading')
        }
        show('read')
      } catch {
        show('unreadable')
      }
    }
    void read(opened.records)
    return () => {
      isAwaited = false
    }
  }, [opened, span])
  return reading?.of === span ? reading.log : nothingYet
}
