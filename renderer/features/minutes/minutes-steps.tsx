import type { DocumentStep } from '@renderer/ui/document/DocumentStates'
import { capitalised, formatClock, formatDate } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import { adjustedBy } from '@shared/documents/kept/adjust'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import { lawOf } from '@shared/documents/law/law-reference'
import type { RegistryNo } from '@shared/documents/registry/registry-no'
import type { State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import { theMinutes } from '@shared/team/names'
import type { Team } from '@shared/team/team'
import type { ReactNode } from 'react'

/** What the law makes of it, told before it is done. */
export function finishSentence(state: State, { minutesWord }: Team, no: RegistryNo | null): string {
  const the = capitalised(theMinutes[minutesWord])
  const dnr = no === null ? '' : ` Dnr är ${no.text}.`
  const law = lawOf(state, 'publicRecord').text
  return `Texten låses. ${the} blir en allmän handling som kan begäras ut. Det följer av ${law}. En ändring efter det blir en ny version med skäl.${dnr}`
}

export function draftStep(draft: KeptDocument | undefined): DocumentStep {
  const saved = draft?.savedAt
  const when = saved ? ` Senast sparat som Word ${formatDate(dateAt(saved))} ${formatClock(clockAt(saved))}.` : ''
  return { label: 'Utkast', is: 'now', says: `Följer det som är skrivet om mötet.${when}` }
}

export function finishedStep({ finishedAt }: KeptDocument, by: string | undefined, isLast: boolean): DocumentStep {
  const when =
    finishedAt === null ? '' : `${capitalised(formatDate(dateAt(finishedAt)))} ${formatClock(clockAt(finishedAt))}`
  const says = `${[when, by].filter(Boolean).join(', ')}. Texten är låst.`
  return { label: 'Färdigställd', is: isLast ? 'now' : 'done', says }
}

/** Justering, done or with its last day. */
export function adjustmentStep(
  state: State,
  { meeting, final }: { meeting: Meeting; final: KeptDocument | undefined },
  action?: ReactNode,
): DocumentStep {
  if (final?.adjustedOn != null) {
    return {
      label: 'Justerad',
      is: 'now',
      says: `${capitalised(formatDate(final.adjustedOn))}, ${final.adjusters.join(', ')}.`,
      action,
    }
  }
  return {
    label: 'Justerad',
    is: 'next',
    says: `Senast ${formatDate(adjustedBy(meeting))}, 14 dagar efter mötet, enligt ${lawOf(state, 'adjustment').text}.`,
    action,
  }
}
