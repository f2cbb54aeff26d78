import type { IsoDate } from '../calendar/date'
import { formatDate } from '../calendar/format'
import { readDateField, type ReadField } from '../calendar/typed-fields'
import { refused, type Fields, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { deleteVerb, putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { multiLine, oneLine } from '../record/text'
import { checkSteps, consentProblems } from './consent-checks'

const words: RowWords = { one: 'ett samtycke', the: 'samtycket' }

const typedDates = ['validFrom', 'validTo', 'askedOn', 'sentOn', 'receivedOn'] as const

/** What the form gives, for the person that it was opened for. Dates are as they were typed; empty means none. */
export type ConsentInput = Omit<Fields<'consents'>, 'personId' | 'withdrawnOn' | (typeof typedDates)[number]> & {
  readonly [Field in (typeof typedDates)[number] | 'withdrawnOn']: string
}

/**
 * Saves a consent: a purpose, one party or more, and a time that does not end before it begins. A consent is never
 * general (`domain.md` §2.4), so neither purpose nor parties can be left out. The day of withdrawal belongs to a
 * withdrawn consent alone.
 */
export function saveConsent(personId: Id, id: Id | null, asked: ConsentInput): Verb {
  return (state, circumstances) => {
    const { today } = circumstances
    const { fields, problems } = readConsent(personId, asked, today)
    const found = [...problems, ...consentProblems(state, id, fields, today), ...checkSteps(fields, today)]
    if (found.length > 0) return refused(...found)
    return saveFields({ table: 'consents', id, fields, words }, state, circumstances)
  }
}

/** A consent as it was typed: its fields as far as they can be read, and the days that cannot. */
export function readConsent(
  personId: Id,
  asked: ConsentInput,
  today: IsoDate,
): { readonly fields: Fields<'consents'>; readonly problems: Problem[] } {
  const dates = typedDates.map((field) => [field, readDateField(field, asked[field], today)] as const)
  const withdrawn =
    asked.status === 'withdrawn' ? readWithdrawal(asked.withdrawnOn, today) : { value: null, problems: [] }
  const read = Object.fromEntries(dates.map(([field, { value }]) => [field, value]))
  return {
    fields: {
      ...asked,
      ...(read as { [Field in (typeof typedDates)[number]]: IsoDate | null }),
      personId,
      purpose: oneLine(asked.purpose),
      partyIds: [...new Set(asked.partyIds)],
      withdrawnOn: withdrawn.value,
      originalKeptAt: oneLine(asked.originalKeptAt),
      dataKinds: [...new Set(asked.dataKinds)],
      dataMore: multiLine(asked.dataMore),
      exceptions: multiLine(asked.exceptions),
      oralNote: asked.form === 'oral' ? multiLine(asked.oralNote) : '',
      receivedBy: oneLine(asked.receivedBy),
      giver: asked.givenBy === 'self' ? '' : oneLine(asked.giver),
      interpreter: oneLine(asked.interpreter),
      changedSince: multiLine(asked.changedSince),
    },
    problems: [...dates.flatMap(([, { problems }]) => problems), ...withdrawn.problems],
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

/** A consent may be withdrawn before it has begun to hold, but not on a day that has not been yet. */
function readWithdrawal(text: string, today: IsoDate): ReadField<IsoDate> {
  const read = readDateField('withdrawnOn', text, today, 'Skriv vilken dag samtycket återkallades.')
  if (read.value === null || read.value <= today) return read
  const label = formatDate(today)
  const message = `Dagen har inte varit än. Ett återkallande gäller från den dag det görs: ${label}?`
  return { value: null, problems: [{ field: 'withdrawnOn', message, suggestion: { label, value: label } }] }
}
