import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { parseDate } from '@shared/calendar/parse-date'
import { nothingAsked, type Asked } from '@shared/search/search'
import { useMemo, useSyncExternalStore } from 'react'

/** What stands in the fields of a search. The days are as typed. */
export interface AskedInFields extends Omit<Asked, 'from' | 'to'> {
  readonly from: string
  readonly to: string
}

const nothing: AskedInFields = { ...nothingAsked, from: '', to: '' }

/**
 * Kept while the window is open, so that coming back from a finding finds the same list; never in an address, for it may
 * be a name.
 */
let asked = nothing
const listeners = new Set<() => void>()

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** Changes some of what is asked for. */
export function ask(changed: Partial<AskedInFields>): void {
  asked = { ...asked, ...changed }
  for (const listener of [...listeners]) listener()
}

/** Asks for these words anew, in everything. */
export const askAnew = (typed: string) => ask({ ...nothing, typed })

/** What is asked for, as typed and as it is looked for. A day that cannot be read asks for nothing; its field says why. */
export function useAsked(): { readonly fields: AskedInFields; readonly asked: Asked; readonly isEmpty: boolean } {
  const today = useToday()
  const fields = useSyncExternalStore(subscribe, () => asked)
  return useMemo(
    () => ({
      fields,
      asked: { ...fields, from: dateOf(fields.from, today), to: dateOf(fields.to, today) },
      isEmpty: Object.values(fields).every((value) => value === null || String(value).trim() === ''),
    }),
    [fields, today],
  )
}

function dateOf(text: string, today: IsoDate): IsoDate | null {
  const read = text.trim() === '' ? undefined : parseDate(text, { today })
  return read?.ok ? read.date : null
}
