import { formatDayAndYear } from '../calendar/format'
import type { IsoDate } from '../calendar/date'
import type { Naming } from '../person/naming'
import type { FieldName } from '../record/field-name'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { changesSince, type RowChange } from './changes'
import { sipFieldNames } from './field-names'
import { goalOutcomeNames, goalTermNames, measureByNames, measureStatusNames } from './names'
import { participantName } from './participant-name'
import type { SipGoal, SipMeasure, SipPlan } from './plan'
import { plansOf } from './sip-state'

export const changeKindNames = { added: 'Nytt', removed: 'Borttaget', changed: 'Ändrat' } as const

/** One thing that is another than in the version before. */
export interface ChangeLine {
  readonly kind: keyof typeof changeKindNames
  /** What it is: `Nuläge`, `Mål: Du sover sex timmar`, `Insats: Du går till sömnskolan`. */
  readonly what: string
  /** Which field of a goal or an insats; empty for all of it. */
  readonly field: string
  readonly from: string
  readonly to: string
}

/** What a version changed, in words and in the order of the plan; nothing of the first one. */
export function changeLines(state: State, plan: SipPlan, naming: Naming): ChangeLine[] {
  const changes = changesSince(state, plan)
  const before = plansOf(state, plan.sipId).findLast(({ version }) => version < plan.version)
  if (!changes || !before) return []
  const words = (field: string, value: unknown) => valueWords(state, field, value, naming)
  return [
    ...changes.fields.map((field): ChangeLine => ({
      kind: 'changed',
      what: nameOf(sipFieldNames.sipPlans?.[field]),
      field: '',
      from: words(field, before[field]),
      to: words(field, plan[field]),
    })),
    ...changes.goals.flatMap((change) => rowLines('Mål', change, change.row.text, goalName, words)),
    ...changes.measures.flatMap((change) => rowLines('Insats', change, change.row.what, measureName, words)),
  ]
}

const goalName = (field: keyof SipGoal) => nameOf(sipFieldNames.sipGoals?.[field as 'text'])
const measureName = (field: keyof SipMeasure) => nameOf(sipFieldNames.sipMeasures?.[field as 'what'])
const nameOf = (field: FieldName | undefined) => field?.name ?? ''

function rowLines<Row extends object>(
  kind: string,
  change: RowChange<Row>,
  title: string,
  fieldName: (field: keyof Row) => string,
  words: (field: string, value: unknown) => string,
): ChangeLine[] {
  const what = `${kind}: ${title}`
  if (change.kind !== 'changed') return [{ kind: change.kind, what, field: '', from: '', to: '' }]
  return change.fields.map((field) => ({
    kind: 'changed',
    what,
    field: fieldName(field),
    from: words(String(field), change.before[field]),
    to: words(String(field), change.row[field]),
  }))
}

const names: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  term: goalTermNames,
  outcome: goalOutcomeNames,
  by: measureByNames,
  status: measureStatusNames,
}

function valueWords(state: State, field: string, value: unknown, naming: Naming): string {
  if (typeof value !== 'string') return ''
  if (field in names) return names[field]![value] ?? ''
  if (field === 'followUpOn' || field === 'from' || field === 'dueOn') return formatDayAndYear(value as IsoDate)
  if (field === 'partyId' || field === 'overallPartyId') return rowOf(state, 'parties', value as Id)?.name ?? ''
  if (field === 'goalId') return rowOf(state, 'sipGoals', value as Id)?.text ?? ''
  if (field === 'participantId' || field === 'ownerId' || field === 'followUpCallerId') {
    const participant = rowOf(state, 'sipParticipants', value as Id)
    return participant ? participantName(state, participant, naming) : ''
  }
  if (field === 'who' && naming === 'hidden' && value !== '') return measureByNames.other
  return value.trim()
}
