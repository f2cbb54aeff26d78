import type { IsoDate } from '../calendar/date'
import { readDateField, readPastField } from '../calendar/typed-fields'
import type { Fields, Problem } from '../record/change'
import { checkLength } from '../record/checks'
import { rowOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'

/** What the form says of a need; days as they were typed. */
export interface NeedInput extends Pick<
  Fields<'sips'>,
  'kind' | 'noticedBy' | 'noticedByPartyId' | 'question' | 'elsewhere' | 'reference'
> {
  readonly noticedOn: string
  readonly dischargeReadyOn: string
}

type Need = Pick<Fields<'sips'>, keyof NeedInput>

/** Reads a need: when it was noticed must be said, for the deadlines are counted from it. */
export function readNeed(
  state: State,
  asked: NeedInput,
  today: IsoDate,
): { readonly need: Need | null; readonly problems: readonly Problem[] } {
  const noticedOn = readPastField('noticedOn', asked.noticedOn, today, 'Skriv vilken dag behovet upptäcktes.')
  const dischargeReadyOn = readDateField('dischargeReadyOn', asked.dischargeReadyOn, today)
  const read = {
    kind: asked.kind,
    noticedBy: oneLine(asked.noticedBy),
    noticedByPartyId: asked.noticedByPartyId,
    question: multiLine(asked.question),
    dischargeReadyOn: dischargeReadyOn.value,
    elsewhere: oneLine(asked.elsewhere),
    reference: oneLine(asked.reference),
  }
  const problems = [
    ...noticedOn.problems,
    ...dischargeReadyOn.problems,
    ...checkLength('noticedBy', read.noticedBy),
    ...checkParty(state, read),
    ...checkElsewhere(read),
  ]
  return { need: noticedOn.value === null ? null : { ...read, noticedOn: noticedOn.value }, problems }
}

function checkParty(state: State, { noticedByPartyId }: Pick<Need, 'noticedByPartyId'>): Problem[] {
  if (noticedByPartyId === null || rowOf(state, 'parties', noticedByPartyId)) return []
  return [{ field: 'noticedByPartyId', message: 'Parten finns inte kvar. Välj en annan.' }]
}

function checkElsewhere({ elsewhere, reference }: Pick<Need, 'elsewhere' | 'reference'>): Problem[] {
  const lengths = [...checkLength('elsewhere', elsewhere), ...checkLength('reference', reference)]
  if (elsewhere !== '' || reference === '') return lengths
  return [{ field: 'elsewhere', message: 'Skriv vilket system referensen gäller, eller ta bort den.' }, ...lengths]
}
