import type { IsoDate } from '../calendar/date'
import type { Fields } from '../record/change'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { ageOn } from './coming-of-age'
import { earlierRefusal, givenOn } from './consent-checks'

/** What a consent leaves unsaid, or what makes it doubtful, as sentences. None of it stops the consent. */
export function consentWarnings(state: State, id: Id | null, consent: Fields<'consents'>, today: IsoDate): string[] {
  if (consent.status !== 'received') return []
  const { dataKinds, dataMore, form, originalKeptAt } = consent
  return [
    ...(earlierRefusal(state, id, consent) ? ['Personen har tidigare sagt nej till samma ändamål.'] : []),
    ...ageWarnings(state, consent, today),
    ...(dataKinds.length === 0 && dataMore === '' ? ['Det framgår inte vilka uppgifter samtycket gäller.'] : []),
    ...(form === null ? ['Det framgår inte om samtycket är skriftligt eller muntligt.'] : []),
    ...(form === 'written' && originalKeptAt === '' ? ['Det framgår inte var originalet finns.'] : []),
  ]
}

function ageWarnings(state: State, consent: Fields<'consents'>, today: IsoDate): string[] {
  const age = ageOn(rowOf(state, 'persons', consent.personId)?.birthYear ?? null, givenOn(consent, today))
  const isChild = age === 'child' || (age === 'open' && consent.ofAge === false)
  if (isChild && consent.givenBy === 'self') {
    return [
      'Personen var under 18 år. Barnets eget samtycke räcker bara om barnet är moget nog. Annars lämnar en vårdnadshavare det.',
    ]
  }
  if (age === 'adult' && consent.givenBy === 'guardian') {
    return ['Personen hade fyllt 18 år. En vårdnadshavare kan inte samtycka för en vuxen.']
  }
  return []
}
