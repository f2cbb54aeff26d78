import { capitalised, formatDayAndYear } from '../../calendar/format'
import type { Staff } from '../../organisation/organisation'
import { oneLine } from '../../record/text'
import type { ActionFields } from './action'
import { readWhen } from './action-when'
import { readWho, type Actors } from './action-who'
import { asInfinitive } from './verb-forms'
import type { WhenFrom } from './when-forms'

/** What a line does not say, or says in a way that can be read as several things. */
export interface Missing {
  readonly part: 'who' | 'what' | 'when'
  readonly message: string
}

/** An åtgärd as it was understood. What could not be told is empty, its words still stand in `what`. */
export interface ParsedAction {
  readonly fields: ActionFields
  readonly missing: readonly Missing[]
}

/**
 * Reads an åtgärd written on one line: who, what, when, in that order. `Karin bokar möte med rehabkoordinatorn senast
 * 12 mars` is Karin Öberg, Boka möte med rehabkoordinatorn, 12 March. It never guesses: a name that two people share or
 * a date that does not exist is left for the user to say.
 */
export function parseAction(text: string, { today, nextMeeting, ...actors }: Actors & WhenFrom): ParsedAction {
  const line = oneLine(text)
  const when = readWhen(line, { today, nextMeeting })
  const beforeWhen = when.kind === 'date' ? when.rest.trim() : line
  const who = readWho(beforeWhen, actors)
  const hasWho = who.kind === 'staff' || who.kind === 'text'
  const what = capitalised(hasWho ? asInfinitive(who.rest) : beforeWhen)

  const fields: ActionFields = {
    what,
    staffId: who.kind === 'staff' ? who.staffId : null,
    who: who.kind === 'text' ? who.who : '',
    dueOn: when.kind === 'date' ? when.date : null,
  }
  const missing: Missing[] = []
  if (!hasWho) missing.push({ part: 'who', message: who.kind === 'unclear' ? who.message : 'Vem saknas.' })
  if (what === '') missing.push({ part: 'what', message: 'Vad saknas.' })
  if (when.kind !== 'date')
    missing.push({ part: 'when', message: when.kind === 'unclear' ? when.message : 'När saknas.' })
  return { fields, missing }
}

/** An åtgärd as the line that {@link parseAction} reads back as the same, for changing it where it was written. */
export function actionLine({ what, staffId, who, dueOn }: ActionFields, staff: readonly Staff[]): string {
  const name = staffId === null ? who : (staff.find(({ id }) => id === staffId)?.name ?? '')
  return oneLine(
    `${name === '' ? '' : `${name}: `}${what}${dueOn === null ? '' : ` senast ${formatDayAndYear(dueOn)}`}`,
  )
}
