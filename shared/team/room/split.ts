import { done, put, putNew, refused, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import type { Id } from '../../record/id'
import { oneLine } from '../../record/text'
import { readWholeNumber, type TypedNumber } from '../../record/whole-number'
import { agendaItems, noGate, notTakenUp } from '../agenda'
import { positionBetween } from '../agenda-order'
import { isBreak } from '../meeting'
import { onItem } from '../open-agenda'

/** What the form of a split gives: what the new item is called, and how much of the time it gets. */
export interface SplitInput {
  readonly title: string
  readonly minutes: TypedNumber
}

/**
 * Makes two items of one: the new one comes next, under a § of its own, and takes part of the time. What was written stays
 * with the first, and so does its case: a question of nobody in particular is what goes out of it.
 */
export function splitItem(itemId: Id, asked: SplitInput): Verb {
  return onItem(itemId, (state, item, circumstances) => {
    if (isBreak(item)) return refused({ message: 'En paus kan inte delas. Lägg till en ny punkt i stället.' })
    if (item.state !== 'waiting') {
      return refused({ message: 'Punkten är behandlad. Ta upp den igen, eller lägg till en ny punkt.' })
    }
    if (item.minutes < 2) {
      return refused({ field: 'minutes', message: 'Punkten har bara en minut. Lägg till en ny punkt i stället.' })
    }
    const title = oneLine(asked.title)
    const minutes = readWholeNumber('minutes', asked.minutes, { from: 1, to: item.minutes - 1 })
    const problems = [...checkLine('title', title, 'Skriv vad den nya punkten heter.'), ...minutes.problems]
    if (problems.length > 0 || minutes.value === null) return refused(...problems)

    const items = agendaItems(state, item.meetingId)
    const at = items.indexOf(item)
    const position = positionBetween(item, items[at + 1] ?? null)
    const shortened = { ...item, minutes: item.minutes - minutes.value }
    const fields = { meetingId: item.meetingId, kind: 'other', title, caseId: null, minutes: minutes.value } as const
    const second = { ...fields, ...noGate, ...notTakenUp, position: position ?? at + 2 }
    const renumbered =
      position === null ? items.map((row, index) => ({ ...row, position: index < at + 1 ? index + 1 : index + 2 })) : []
    return done('delade en punkt', [
      ...renumbered.filter(({ id }) => id !== itemId).map((row) => put('agendaItems', row)),
      put('agendaItems', { ...shortened, position: renumbered[at]?.position ?? item.position }),
      putNew('agendaItems', second, circumstances),
    ])
  })
}
