import { useToday } from '@renderer/data'
import type { IsoDate } from '@shared/calendar/date'
import { dateAt } from '@shared/calendar/instant'
import { parseDate } from '@shared/calendar/parse-date'
import type { DocumentState } from '@shared/documents/kept/kept-document'
import { datedAt, textOfDocument, type ListedDocument } from '@shared/documents/kept/register'
import type { DocumentKind } from '@shared/documents/kind'
import { useMemo, useState } from 'react'

/** What stands in the fields above the register. The days are as typed. */
export interface AskedOfRegister {
  readonly text: string
  readonly kind: DocumentKind | null
  readonly state: DocumentState | null
  readonly from: string
  readonly to: string
}

const everything: AskedOfRegister = { text: '', kind: null, state: null, from: '', to: '' }

export interface RegisterFilter {
  readonly asked: AskedOfRegister
  readonly set: (asked: Partial<AskedOfRegister>) => void
  readonly clear: () => void
  readonly shown: readonly ListedDocument[]
}

const readable = (text: string) => text.normalize('NFC').toLocaleLowerCase('sv-SE')

/** Narrows the register by words, kind, state and days. */
export function useRegisterFilter(documents: readonly ListedDocument[]): RegisterFilter {
  const today = useToday()
  const [asked, setAsked] = useState(everything)
  const { text, kind, state } = asked
  const from = dateOf(asked.from, today)
  const to = dateOf(asked.to, today)
  const shown = useMemo(() => {
    const words = readable(text).split(/\s+/).filter(Boolean)
    return documents.filter((listed) => {
      const { document } = listed
      const day = dateAt(datedAt(document))
      return (
        (kind === null || document.kind === kind) &&
        (state === null || document.state === state) &&
        (from === null || day >= from) &&
        (to === null || day <= to) &&
        words.every((word) => readable(textOfDocument(listed)).includes(word))
      )
    })
  }, [documents, text, kind, state, from, to])
  return {
    asked,
    set: (changed) => setAsked((before) => ({ ...before, ...changed })),
    clear: () => setAsked(everything),
    shown,
  }
}

/** What cannot be read as a day asks for nothing; its field says why. */
function dateOf(text: string, today: IsoDate): IsoDate | null {
  const read = text.trim() === '' ? undefined : parseDate(text, { today })
  return read?.ok ? read.date : null
}
