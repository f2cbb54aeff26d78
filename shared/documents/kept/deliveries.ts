import { formatDate } from '../../calendar/format'
import { parseDate } from '../../calendar/parse-date'
import { presentUser } from '../../organisation/user-verbs'
import { done, putDeleted, putNew, refused, type Problem, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import type { Id } from '../../record/id'
import { rowOf } from '../../record/state'
import { oneLine } from '../../record/text'
import type { DeliveryWay } from './delivery'

/** What the form gives: the day as it was typed. */
export interface DeliveryInput {
  readonly to: string
  readonly way: DeliveryWay
  readonly on: string
}

/** Notes that a document was lämnat to somebody. */
export function noteDelivery(documentId: Id, { to, way, on }: DeliveryInput): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    if (!rowOf(state, 'documents', documentId)) return refused({ message: 'Dokumentet finns inte kvar.' })
    const receiver = oneLine(to)
    const day = parseDate(on, { today })
    const problems: Problem[] = [
      ...checkLine('to', receiver, 'Skriv vem som fick dokumentet, till exempel vårdcentralen.'),
      ...(day.ok ? [] : [{ ...day.problem, field: 'on' }]),
      ...(day.ok && day.date > today
        ? [{ field: 'on', message: `Dagen har inte varit än. I dag är det ${formatDate(today)}.` }]
        : []),
    ]
    if (problems.length > 0 || !day.ok) return refused(...problems)
    const fields = { documentId, to: receiver, way, on: day.date, userId: presentUser(state)?.id ?? null }
    return done('skrev upp att ett dokument lämnades', [putNew('deliveries', fields, circumstances)])
  }
}

/** Takes away a note that was wrong. */
export function removeDelivery(id: Id): Verb {
  return (state, circumstances) => {
    const delivery = rowOf(state, 'deliveries', id)
    if (!delivery) return refused({ message: 'Raden finns inte kvar.' })
    return done('tog bort att ett dokument lämnades', [putDeleted('deliveries', delivery, circumstances)])
  }
}
