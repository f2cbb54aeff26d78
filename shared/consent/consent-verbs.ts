import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import { readDateField, type ReadField } from '../calendar/typed-fields'
import { refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'

const words: RowWords = { one: 'ett samtycke', the: 'samtycket' }

/** What the form gives, for the person that it was opened for. Dates are as they were typed; empty means none. */
export type ConsentInput = Omit<Fields<'consents'>, 'personId' | 'validFrom' | 'validTo' | 'withdrawnOn'> & {
  readonly validFrom: string
  readonly validTo: string
  readonly withdrawnOn: string
}

/**
 * Saves a consent: a purpose, one party or more, and a time that does not end before it begins. A consent is never
 * general (`domain.md` §2.4), so neither purpose nor parties can be left out. The day of withdrawal belongs to a
 * withdrawn consent alone.
 */
export function saveConsent(personId: Id, id: Id | null, asked: ConsentInput): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    const isWithdrawn = asked.status === 'withdrawn'
    const from = readDateField('validFrom', asked.validFrom, today)
    const to = readDateField('validTo', asked.validTo, today)
    const withdrawn = isWithdrawn ? readWithdrawal(asked.withdrawnOn, today) : { value: null, problems: [] }
    const fields: Fields<'consents'> = {
      ...asked,
      personId,
      purpose: oneLine(asked.purpose),
      partyIds: [...new Set(asked.partyIds)],
      validFrom: from.value,
      validTo: to.value,
      withdrawnOn: withdrawn.value,
      originalKeptAt: oneLine(asked.originalKeptAt),
    }
    const problems = [
      ...checkPerson(state, personId),
      ...checkLine('purpose', fields.purpose, 'Skriv vad samtycket gäller, till exempel genomlysning i Resursrådet.'),
      ...checkParties(state, fields.partyIds),
      ...from.problems,
      ...to.problems,
      ...checkSpan(fields),
      ...withdrawn.problems,
      ...checkLength('originalKeptAt', fields.originalKeptAt),
    ]
    if (problems.length > 0) return refused(...problems)
    return saveFields({ table: 'consents', id, fields, words }, state, circumstances)
  }
}

/** Takes a consent out of the lists, or brings it back. Put away it opens no case. */
export function putAwayOrBackConsent(id: Id): Verb {
  return putAwayOrBackVerb('consents', id, words)
}

/** Deletes a consent that was registered by mistake. */
export function deleteConsent(id: Id): Verb {
  return deleteVerb('consents', id, words)
}

function checkPerson(state: State, personId: Id): Problem[] {
  if (rowOf(state, 'persons', personId)) return []
  return [{ message: 'Personen finns inte kvar. Stäng rutan och se efter i listan.' }]
}

function checkParties(state: State, partyIds: readonly Id[]): Problem[] {
  if (partyIds.length === 0) return [{ field: 'partyIds', message: 'Välj minst en part som samtycket omfattar.' }]
  if (partyIds.every((partyId) => rowOf(state, 'parties', partyId))) return []
  return [{ field: 'partyIds', message: 'En av parterna finns inte kvar. Välj parter på nytt.' }]
}

function checkSpan({ validFrom, validTo }: Pick<Fields<'consents'>, 'validFrom' | 'validTo'>): Problem[] {
  if (validFrom === null || validTo === null || validFrom <= validTo) return []
  return [{ field: 'validTo', message: 'Samtycket slutar före den dag det börjar. Ändra den ena dagen.' }]
}

/** A consent may be withdrawn before it has begun to hold, but not on a day that has not been yet. */
function readWithdrawal(text: string, today: IsoDate): ReadField<IsoDate> {
  const read = readDateField('withdrawnOn', text, today, 'Skriv vilken dag samtycket återkallades.')
  if (read.value === null || read.value <= today) return read
  const label = formatDate(today)
  const message = `Dagen har inte varit än. Ett återkallande gäller från den dag det görs: ${label}?`
  return { value: null, problems: [{ field: 'withdrawnOn', message, suggestion: { label, value: label } }] }
}
