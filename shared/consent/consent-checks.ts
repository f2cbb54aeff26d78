import type { IsoDate } from '../calendar/date'
import { formatDate, formatDay } from '../calendar/format'
import type { Fields, Problem } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { sameText } from '../record/text'
import { ageOn } from './coming-of-age'
import type { Consent } from './consent'

type ConsentFields = Fields<'consents'>

/** Everything that stops a consent from being saved. A withdrawal is never stopped by what was not known before it. */
export function consentProblems(state: State, id: Id | null, consent: ConsentFields, today: IsoDate): Problem[] {
  const found = [
    ...checkPerson(state, consent.personId),
    ...checkLine('purpose', consent.purpose, 'Skriv vad samtycket gäller, till exempel genomlysning i Resursrådet.'),
    ...checkParties(state, consent.partyIds),
    ...checkSpan(consent),
    ...checkLength('originalKeptAt', consent.originalKeptAt),
    ...checkLength('receivedBy', consent.receivedBy),
    ...checkLength('giver', consent.giver),
    ...checkLength('interpreter', consent.interpreter),
  ]
  if (consent.status !== 'received') return found
  return [
    ...found,
    ...checkOral(consent),
    ...checkGiver(state, consent, today),
    ...checkAfterRefusal(state, id, consent),
  ]
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

function checkSpan({ validFrom, validTo }: Pick<ConsentFields, 'validFrom' | 'validTo'>): Problem[] {
  if (validFrom === null || validTo === null || validFrom <= validTo) return []
  return [{ field: 'validTo', message: 'Samtycket slutar före den dag det börjar. Ändra den ena dagen.' }]
}

/** An oral consent is documented with how it was given and by whom that was noted (`domain.md` §2.4). */
function checkOral({ form, oralNote }: ConsentFields): Problem[] {
  if (form !== 'oral' || oralNote !== '') return []
  return [
    {
      field: 'oralNote',
      message: 'Skriv hur det lämnades och vem som antecknade det, till exempel på telefon till Karin Öberg.',
    },
  ]
}

/** Of somebody under 18 it must be said who gave it; in the year of the eighteenth birthday it is asked for. */
function checkGiver(state: State, consent: ConsentFields, today: IsoDate): Problem[] {
  const { givenBy, giver, ofAge } = consent
  if (givenBy !== 'self') {
    return giver === '' ? [{ field: 'giver', message: 'Skriv vem som lämnade samtycket för personen.' }] : []
  }
  if (needsToAskAge(state, consent, today) && ofAge === null) {
    return [
      { field: 'ofAge', message: 'Personen fyller 18 det året. Svara om personen hade fyllt när samtycket lämnades.' },
    ]
  }
  return []
}

/** The day that a consent was given, as far as it is said. */
export function givenOn({ receivedOn, validFrom }: Pick<Consent, 'receivedOn' | 'validFrom'>, today: IsoDate): IsoDate {
  return receivedOn ?? validFrom ?? today
}

/** Whether the födelseår leaves it open that the person was a child when the consent was given. */
export function needsToAskAge(
  state: State,
  { personId, ...consent }: Pick<Consent, 'personId' | 'receivedOn' | 'validFrom'>,
  today: IsoDate,
): boolean {
  return ageOn(rowOf(state, 'persons', personId)?.birthYear ?? null, givenOn(consent, today)) === 'open'
}

/** A no is final for its purpose: another consent to the same needs a word on what has changed (`domain.md` §2.10). */
function checkAfterRefusal(state: State, id: Id | null, consent: ConsentFields): Problem[] {
  if (consent.changedSince !== '' || !earlierRefusal(state, id, consent)) return []
  return [
    {
      field: 'changedSince',
      message: 'Personen har sagt nej till samma ändamål. Skriv vad som har ändrats sedan dess.',
    },
  ]
}

/** The refusal that a consent comes after: of the same person, kind and purpose. */
export function earlierRefusal(
  state: State,
  id: Id | null,
  { personId, kind, purpose }: Pick<Consent, 'personId' | 'kind' | 'purpose'>,
): Consent | undefined {
  return rowsOf(state, 'consents').find(
    (other) =>
      other.id !== id &&
      (id === null || other.id < id) &&
      other.personId === personId &&
      other.kind === kind &&
      other.status === 'refused' &&
      sameText(other.purpose, purpose),
  )
}

const stepWords = { askedOn: 'begärdes', sentOn: 'skickades ut', receivedOn: 'kom in' } as const

/** The days of a consent's way: none that has not been, and each after the one before. */
export function checkSteps(
  consent: Pick<ConsentFields, 'askedOn' | 'sentOn' | 'receivedOn'>,
  today: IsoDate,
): Problem[] {
  const steps = (['askedOn', 'sentOn', 'receivedOn'] as const).flatMap((field) => {
    const date = consent[field]
    return date === null ? [] : [{ field, date }]
  })
  return steps.flatMap(({ field, date }, index): Problem[] => {
    const label = formatDate(today)
    if (date > today) {
      return [{ field, message: `Dagen har inte varit än. Menade du ${label}?`, suggestion: { label, value: label } }]
    }
    const before = steps[index - 1]
    if (!before || before.date <= date) return []
    return [
      {
        field,
        message: `Samtycket ${stepWords[before.field]} ${formatDay(before.date)}, efter den här dagen. Ändra den ena.`,
      },
    ]
  })
}
