import type { Problem } from '@shared/record/change'

/** A form's values, what they were typed over, and what is saved now. */
interface Typing<Values> {
  readonly values: Values
  readonly over: Values
  readonly saved: Values
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** The fields where nothing is typed that is not saved: they follow what is saved. */
export function followed<Values extends object>({ values, over, saved }: Typing<Values>): Partial<Values> {
  const names = Object.keys(saved) as (keyof Values)[]
  const followers = names.filter((name) => same(values[name], over[name]) || same(values[name], saved[name]))
  return Object.fromEntries(followers.map((name) => [name, saved[name]])) as unknown as Partial<Values>
}

/** The fields that somebody typed in here and somebody else has saved otherwise meanwhile, each with what it says now. */
export function overtaken<Values extends object>({ values, over, saved }: Typing<Values>): Problem[] {
  const names = Object.keys(saved) as (keyof Values & string)[]
  return names
    .filter((name) => !same(saved[name], over[name]) && !same(values[name], over[name]))
    .filter((name) => !same(values[name], saved[name]))
    .map((name) => ({ field: name, ...sentenceOf(saved[name]) }))
}

const goOn = 'Spara igen om det som står här ska gälla.'

/** A short text can be shown and taken; a choice, a date or a list has another face on the screen than in the form. */
function sentenceOf(saved: unknown): Omit<Problem, 'field'> {
  const isShown = typeof saved === 'string' && /^(?![0-9a-f]{8}-|\d{4}-\d\d)[^\n]{1,60}$/.test(saved)
  if (!isShown) return { message: `Fältet har ändrats på annat håll sedan du öppnade formuläret. ${goOn}` }
  return {
    message: `Fältet har ändrats på annat håll till ${saved}. ${goOn}`,
    suggestion: { label: saved, value: saved },
  }
}
