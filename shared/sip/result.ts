import { formatDayNear } from '../calendar/format'
import type { IsoDate } from '../calendar/date'
import { countOf } from '../record/count'
import type { State } from '../record/state'
import { sipEndNames } from './names'
import { goalsOf, measuresOf } from './plan-rows'
import type { Sip } from './sip'
import { nextSipDate, planInForce, sipStateOf } from './sip-state'

/** What a SIP has come to, for the case that it came from: how it ended, which plan holds, or how far it has come. */
export function sipResultSentence(state: State, sip: Sip, today: IsoDate): string {
  const day = (date: IsoDate) => formatDayNear(date, today)
  if (sip.endedOn !== null) {
    const reason = sip.endReason === null ? '' : `: ${lowerFirst(sipEndNames[sip.endReason])}`
    return `Avslutad ${day(sip.endedOn)}${reason}.`
  }
  const next = nextSipDate(state, sip)
  const followUp = next === null ? '' : ` Följs upp ${day(next)}.`
  if (sip.elsewhere !== '') return `Planen förs i ${sip.elsewhere}.${next === null ? '' : ` Nästa möte ${day(next)}.`}`
  const plan = planInForce(state, sip.id)
  if (plan?.establishedOn) {
    const goals = countOf(goalsOf(state, plan.id).length, 'mål', 'mål')
    const measures = countOf(measuresOf(state, plan.id).length, 'insats', 'insatser')
    return `Plan ${plan.version} upprättad ${day(plan.establishedOn)}, med ${goals} och ${measures}.${followUp}`
  }
  if (sipStateOf(state, sip) === 'called') return `Kallad${next === null ? '' : ` till möte ${day(next)}`}.`
  return 'Förbereds.'
}

const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase('sv-SE') + text.slice(1)
