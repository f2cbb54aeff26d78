import type { IsoDate } from '../calendar/date'
import { addMonths } from '../calendar/days'
import { formatDayAndYear } from '../calendar/format'
import { numeral } from '../record/count'
import type { State } from '../record/state'
import { sipKindNames } from './names'
import { sipRulesOf } from './rules'
import type { Sip } from './sip'
import { sipMeetingsOf } from './sip-state'

/** How nätverksmöten or trepartsmöten about somebody go on by the organisation's rule: so often, and for so long [001]. */
export interface NetworkOutlook {
  /** The day that the next one comes about; null before the first, when one is planned, and after the last. */
  readonly next: IsoDate | null
  /** The day that they are over. */
  readonly until: IsoDate
  /** What the rule says now. */
  readonly sentence: string
  /** Whether what is planned or what comes next goes beyond the rule. It warns, and nothing more. */
  readonly isBeyond: boolean
}

/** The outlook of a nätverksmöte or trepartsmöte; undefined for a SIP, which its plan leads, and before a first meeting. */
export function networkOutlook(state: State, { id, kind }: Pick<Sip, 'id' | 'kind'>): NetworkOutlook | undefined {
  if (kind !== 'network' && kind !== 'threeParty') return undefined
  const meetings = sipMeetingsOf(state, id).filter(({ status }) => status !== 'cancelled')
  const first = meetings[0]?.date
  if (first === undefined) return undefined
  const { networkEveryMonths, networkAtMostMonths } = sipRulesOf(state)
  const until = addMonths(first, networkAtMostMonths)
  const name = sipKindNames[kind].toLocaleLowerCase('sv-SE')
  const limit = `De ${monthsWords(networkAtMostMonths)} som ${name}n hålls är slut ${formatDayAndYear(until)}.`
  const planned = meetings.findLast(({ status }) => status === 'planned')?.date
  if (planned !== undefined) {
    const isBeyond = planned > until
    const sentence = isBeyond ? `${limit} Mötet ${formatDayAndYear(planned)} ligger efter det.` : limit
    return { next: null, until, sentence, isBeyond }
  }
  const next = addMonths(meetings.at(-1)!.date, networkEveryMonths)
  if (next > until)
    return { next: null, until, sentence: `${limit} Avsluta, eller gå över till en SIP.`, isBeyond: true }
  const sentence = `Nästa ${name} brukar hållas omkring ${formatDayAndYear(next)}, ${monthsWords(networkEveryMonths)} efter det förra.`
  return { next, until, sentence, isBeyond: false }
}

function monthsWords(count: number): string {
  return `${numeral(count, false)} ${count === 1 ? 'månad' : 'månader'}`
}
