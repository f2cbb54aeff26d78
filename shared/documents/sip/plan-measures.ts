import { formatDayAndYear } from '../../calendar/format'
import type { PartyKind } from '../../organisation/organisation'
import type { Id } from '../../record/id'
import { rowOf } from '../../record/state'
import { goalOutcomeNames, measureStatusNames } from '../../sip/names'
import type { SipGoal, SipMeasure } from '../../sip/plan'
import type { Block, Column, Table } from '../model'
import { paragraphs } from './blocks'
import type { PlanSource } from './plan-source'
import { participantBy, participantName, partyName } from './who'

interface MeasureColumn extends Column {
  readonly value: (measure: SipMeasure) => string
}

/** Kommun and region are the huvudmän of a SIP: what others do stands by itself in it (`domain.md` §2.3). */
const huvudman: readonly PartyKind[] = ['kommun', 'region']

const undecided = 'Inte bestämt'

/** The goals, each with the insatser of kommun and region for it; then those for no goal. */
export function goalBlocks(source: PlanSource): Block[] {
  const { goals, measures } = source
  const own = measures.filter((measure) => isOfHuvudman(source, measure))
  const isForGoal = ({ goalId }: SipMeasure) => goals.some(({ id }) => id === goalId)
  const forNone = own.filter((measure) => !isForGoal(measure))
  const all = [
    ...goals.flatMap((goal, index) => goalBlock(source, goal, index + 1)),
    ...(forNone.length === 0
      ? []
      : [heading2('Insatser utan eget mål'), measureTable(source, 'utan eget mål', forNone)]),
  ]
  return all.length === 0 ? [{ kind: 'paragraph', text: 'Inga mål och insatser är bestämda.' }] : all
}

function goalBlock(source: PlanSource, goal: SipGoal, number: number): Block[] {
  const { line, measures } = source
  const forGoal = measures.filter(({ goalId }) => goalId === goal.id)
  const own = forGoal.filter((measure) => isOfHuvudman(source, measure))
  const term = goal.term === 'long' ? 'långsiktigt mål' : 'delmål'
  return [
    heading2(`Mål\u00A0${number}, ${term}`),
    ...source.prose(goal.text),
    ...(goal.outcome === null
      ? []
      : paragraphs(
          [`Vid uppföljningen: ${goalOutcomeNames[goal.outcome].toLocaleLowerCase('sv-SE')}.`, line(goal.outcomeNote)]
            .filter(Boolean)
            .join(' '),
        )),
    ...(own.length > 0 ? [measureTable(source, `för mål ${number}`, own)] : []),
    ...(forGoal.length === 0 ? paragraphs('Ingen insats är bestämd för målet.') : []),
  ]
}

/** What the person does, and what is done by others than kommun and region; nothing of what there is none of. */
export function otherMeasureBlocks(source: PlanSource): Block[] {
  const { measures } = source
  const own = measures.filter(({ by }) => by === 'person')
  const others = measures.filter((measure) => measure.by !== 'person' && !isOfHuvudman(source, measure))
  return [
    ...(own.length === 0 ? [] : [heading1('Det jag gör själv'), ownTable(source, own)]),
    ...(others.length === 0
      ? []
      : [heading1('Åtgärder av andra än kommun och region'), measureTable(source, 'av andra', others, true)]),
  ]
}

/** An insats that nobody is responsible for yet is for the huvudmän to take. */
function isOfHuvudman({ state }: PlanSource, { by, partyId }: SipMeasure): boolean {
  if (by !== 'party') return false
  const party = rowOf(state, 'parties', partyId)
  return party === undefined || huvudman.includes(party.kind)
}

function measureTable(source: PlanSource, which: string, measures: readonly SipMeasure[], withGoal = false): Table {
  const [need, what, responsible, when, status] = columnsOf(source)
  const columns = withGoal
    ? [goalColumn(source), { ...what, share: 36 }, responsible, { ...when, share: 18 }, status]
    : [need, what, responsible, when, status]
  return table(`Insatser ${which}`, columns, measures)
}

function ownTable(source: PlanSource, measures: readonly SipMeasure[]): Table {
  const [, what, , when, status] = columnsOf(source)
  const columns = [goalColumn(source), { ...what, title: 'Vad', share: 56 }, { ...when, share: 21 }, status]
  return table('Det jag gör själv', columns, measures)
}

function table(caption: string, columns: readonly MeasureColumn[], measures: readonly SipMeasure[]): Table {
  return {
    kind: 'table',
    caption,
    description: 'En rad för varje insats: vad som görs, vem som ansvarar, när och hur långt det har kommit.',
    columns: columns.map(({ title, share }) => ({ title, share })),
    rows: measures.map((measure) => columns.map(({ value }) => value(measure))),
  }
}

function columnsOf(source: PlanSource) {
  const { line } = source
  return [
    { title: 'Behov', share: 18, value: ({ need }) => line(need) },
    { title: 'Insats', share: 28, value: ({ what, note }) => [line(what), line(note)].filter(Boolean).join(' – ') },
    { title: 'Ansvarig', share: 23, value: (measure) => responsibleFor(source, measure) },
    { title: 'När', share: 18, value: measureTime },
    { title: 'Läge', share: 13, value: ({ status }) => measureStatusNames[status] },
  ] as const satisfies readonly MeasureColumn[]
}

/** `Mål 2`, by the number that the goal has in the same paper. */
function goalColumn({ goals }: PlanSource): MeasureColumn {
  const numberOf = (goalId: Id | null) => goals.findIndex(({ id }) => id === goalId) + 1
  const value = ({ goalId }: SipMeasure) => (numberOf(goalId) === 0 ? '' : `Mål\u00A0${numberOf(goalId)}`)
  return { title: 'Mål', share: 10, value }
}

/** `Region Stockholm, Lena Dahl` */
function responsibleFor(source: PlanSource, { partyId, participantId, who }: SipMeasure): string {
  const participant = participantBy(source, participantId)
  const whom = participant ? participantName(source, participant) : source.line(who)
  return [partyName(source.state, partyId), whom].filter(Boolean).join(', ') || undecided
}

/** `Start 19 november 2026, senast 4 december 2026` */
function measureTime({ from, dueOn }: SipMeasure): string {
  if (from === null && dueOn === null) return undecided
  const start = from === null ? '' : `Start ${formatDayAndYear(from)}`
  if (dueOn === null) return start
  return start === '' ? `Senast ${formatDayAndYear(dueOn)}` : `${start}, senast ${formatDayAndYear(dueOn)}`
}

function heading1(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

function heading2(text: string): Block {
  return { kind: 'heading', level: 2, text }
}
