import { readDateField } from '../calendar/typed-fields'
import { done, put, refused, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { multiLine } from '../record/text'
import { establishAtEnd } from './establish'
import type { SipEnd } from './sip'
import { sipMeetingsOf } from './sip-state'
import { sipWithdrawnSentence } from './withdrawn'

/** How a SIP ends. */
export interface EndInput {
  readonly reason: SipEnd | null
  /** The day, as it is typed. */
  readonly endedOn: string
  readonly note: string
}

/**
 * Ends a SIP with its reason. The meeting that it ends at is held and its plan upprättad, unless the consent is withdrawn; other
 * meetings that were planned are called off, and no new one can be held.
 */
export function endSip(sipId: Id, { reason, endedOn, note }: EndInput): Verb {
  return (state, { today }) => {
    const sip = rowOf(state, 'sips', sipId)
    if (!sip) return refused({ message: 'SIP:en finns inte kvar.' })
    if (sip.endedOn !== null) return refused({ message: 'SIP:en är redan avslutad.' })
    const day = readDateField('endedOn', endedOn, today, 'Skriv vilken dag SIP:en avslutades.')
    const endNote = multiLine(note)
    const problems: Problem[] = [...day.problems]
    if (reason === null) problems.push({ field: 'reason', message: 'Välj varför SIP:en avslutas.' })
    if (reason === 'other' && endNote === '') problems.push({ field: 'note', message: 'Skriv vilket skälet är.' })
    if (day.value !== null && day.value > today) {
      problems.push({ field: 'endedOn', message: 'Den dagen har inte varit än. Skriv i dag eller en tidigare dag.' })
    }
    if (day.value !== null && day.value < sip.noticedOn) {
      problems.push({ field: 'endedOn', message: 'Den dagen är före behovet upptäcktes.' })
    }
    if (problems.length > 0 || reason === null || day.value === null) return refused(...problems)
    const last = reason === 'consentWithdrawn' ? [] : establishAtEnd(state, sipId, day.value)
    const lastIds = new Set(last.map(({ row }) => row.id))
    return done('avslutade en SIP', [
      put('sips', { ...sip, endedOn: day.value, endReason: reason, endNote }),
      ...last,
      ...sipMeetingsOf(state, sipId)
        .filter(({ id, status }) => status === 'planned' && !lastIds.has(id))
        .map((meeting) => put('sipMeetings', { ...meeting, status: 'cancelled' })),
    ])
  }
}

/** Opens a SIP again that has ended, as long as the consent allows it. */
export function reopenSip(sipId: Id): Verb {
  return (state, { today }) => {
    const sip = rowOf(state, 'sips', sipId)
    if (!sip) return refused({ message: 'SIP:en finns inte kvar.' })
    if (sip.endedOn === null) return done('öppnade en SIP igen', [])
    const withdrawn = sipWithdrawnSentence(state, sip, today)
    if (withdrawn !== undefined) {
      return refused({ message: `${withdrawn} SIP:en kan öppnas igen när personen har gett ett nytt samtycke.` })
    }
    return done('öppnade en SIP igen', [put('sips', { ...sip, endedOn: null, endReason: null, endNote: '' })])
  }
}
