import { finishDocument } from '../documents/finish-document'
import { clockAt, dateAt } from '../calendar/instant'
import type { State } from '../record/state'
import type { LogEntry } from './log-entry'
import { actNames, describeEntry, profileName } from './words'

/** The heads of the exported log. */
const heads = ['Dag', 'Klockslag', 'Vem', 'Gjorde', 'Slag av uppgift', 'Vad det gäller']

/** The log as rows of a table for the regular check, with the same words as on the screen: codes, and never what was written. */
export function logTable(state: State, entries: readonly LogEntry[]): string[][] {
  const rows = entries.map((entry) => {
    const { kind, record } = describeEntry(state, entry)
    return [dateAt(entry.at), clockAt(entry.at), profileName(state, entry.profile), actNames[entry.act], kind, record]
  })
  return [heads, ...rows]
}

/** That the log was saved as a file. */
export const logExported = finishDocument('exporterade loggen')
