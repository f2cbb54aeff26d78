import { done, put, putDeleted, putNew, refused, type Fields, type Verb } from '../record/change'
import { rowsOf } from '../record/state'
import { multiLine } from '../record/text'
import { readWholeNumber, type TypedNumber } from '../record/whole-number'

type NumberRule = Exclude<keyof Fields<'sipRules'>, 'childRule'>

/** What the form of the rules gives: numbers as they were typed. */
export type SipRulesInput = Record<NumberRule, TypedNumber> & Pick<Fields<'sipRules'>, 'childRule'>

const limits: Readonly<Record<NumberRule, { readonly from: number; readonly to: number }>> = {
  followUpEveryMonths: { from: 1, to: 24 },
  networkEveryMonths: { from: 1, to: 24 },
  networkAtMostMonths: { from: 1, to: 60 },
  exceptionFromAge: { from: 1, to: 18 },
}

/** Says how often is followed up and what is asked for a child from now on. */
export function saveSipRules(asked: SipRulesInput): Verb {
  return (state, circumstances) => {
    const read = (Object.keys(limits) as NumberRule[]).map(
      (field) => [field, readWholeNumber(field, asked[field], limits[field])] as const,
    )
    const childRule = multiLine(asked.childRule)
    const problems = [
      ...read.flatMap(([, { problems: found }]) => found),
      ...(childRule === '' ? [{ field: 'childRule', message: 'Skriv vad som gäller när personen är under 18.' }] : []),
    ]
    if (problems.length > 0) return refused(...problems)
    const numbers = Object.fromEntries(read.map(([field, { value }]) => [field, value])) as Record<NumberRule, number>
    const [saved] = rowsOf(state, 'sipRules')
    const fields = { ...numbers, childRule }
    return done('ändrade reglerna för SIP', [
      saved ? put('sipRules', { ...saved, ...fields }) : putNew('sipRules', fields, circumstances),
    ])
  }
}

/** Lets the usual rules hold again. */
export function putBackSipRules(): Verb {
  return (state, circumstances) =>
    done(
      'tog tillbaka de vanliga reglerna för SIP',
      rowsOf(state, 'sipRules').map((rules) => putDeleted('sipRules', rules, circumstances)),
    )
}
