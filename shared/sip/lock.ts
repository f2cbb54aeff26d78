import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import { sipGate } from './gate'
import type { Sip } from './sip'
import { sipWithdrawnSentence } from './withdrawn'

/** Why no meeting of the SIP can be planned or called to for that day, as a sentence; undefined when nothing locks it. */
export function lockOf(state: State, sip: Sip, date: IsoDate): string | undefined {
  if (sip.endedOn !== null) return 'SIP:en är avslutad, så det går inte att planera nya möten.'
  const withdrawn = sipWithdrawnSentence(state, sip, date)
  if (withdrawn !== undefined) return `${withdrawn} Inga nya möten kan planeras.`
  const gate = sipGate(state, sip, date)
  return gate.state === 'blocked' && gate.reason === 'refused' ? `${gate.sentence} Inga möten kan planeras.` : undefined
}
