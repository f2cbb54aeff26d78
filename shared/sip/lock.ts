import type { IsoDate } from '../calendar/date'
import type { State } from '../record/state'
import { sipGate } from './gate'
import type { Sip } from './sip'

/** Why no meeting of the SIP can be planned or called to for that day, as a sentence; undefined when nothing locks it. */
export function lockOf(state: State, sip: Sip, date: IsoDate): string | undefined {
  if (sip.endedOn !== null) return 'SIP:en är avslutad, så det går inte att planera nya möten.'
  const gate = sipGate(state, sip, date)
  if (gate.state !== 'blocked') return undefined
  if (gate.reason === 'withdrawn') return `${gate.sentence} Inga nya möten kan planeras.`
  if (gate.reason === 'refused') return `${gate.sentence} Inga möten kan planeras.`
  return undefined
}
