import type { IsoDate } from '../calendar/date'
import type { ReadField } from '../calendar/typed-fields'
import { oneLine } from '../record/text'
import { readWhen } from './room/action-when'
import type { WhenFrom } from './room/when-forms'

/** Reads a coming day in the words of the meeting room (`12/3`, `om två veckor`, `nästa möte`). An empty field means none. */
export function readWhenField(field: string, typed: string, from: WhenFrom): ReadField<IsoDate> {
  const text = oneLine(typed)
  const wrong = (message: string) => ({ value: null, problems: [{ field, message }] })
  if (text === '') return { value: null, problems: [] }
  const found = readWhen(text, from)
  if (found.kind === 'unclear') return wrong(found.message)
  const isWhole = found.kind === 'date' && found.rest.trim() === ''
  return isWhole
    ? { value: found.date, problems: [] }
    : wrong('Dagen går inte att läsa. Skriv till exempel 12 mars, om två veckor eller nästa möte.')
}
