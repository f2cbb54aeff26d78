import type { Instant, IsoDate } from '../calendar/date'
import { formatClock, formatDate } from '../calendar/format'
import { clockAt, dateAt } from '../calendar/instant'
import type { LogEntry } from '../log/log-entry'
import { actNames, recordKindNames } from '../log/words'
import { recordsOfPerson } from '../log/identity'
import { valueInWords } from '../record/describe-line'
import { fieldName } from '../record/field-names'
import type { Line } from '../record/history'
import type { Id } from '../record/id'
import { rowTitle } from '../record/row-titles'
import { rowOf, rowsOf, type State } from '../record/state'
import { tableTitles } from '../record/table-names'
import { tableNames, type Rows, type TableName } from '../record/tables'
import { oneLine } from '../record/text'
import { lineSentence } from '../record/undo'
import { periodWords, RetentionKind, retentionKindNames } from '../retention/kind'
import { retentionRules } from '../retention/rules'
import { deliveryWayNames } from './kept/names'
import { documentName } from './kept/about'
import { lawOf } from './law/law-reference'
import type { Block, DocumentModel, Table } from './model'

/** What of the history and the log is told with what is kept now. */
export interface ExtractSources {
  readonly today: IsoDate
  readonly lines: readonly Line[]
  readonly entries: readonly LogEntry[]
}

/** Tables that a person shares with others: that she is in them is told by her own rows. */
const shared: readonly TableName[] = ['cohorts', 'meetings']

/**
 * The registerutdrag of one person (GDPR art. 15): all that is kept of her in the register's own words, why, to whom it was
 * handed, for how long it is kept, and when it was opened and changed. It is made for the person, so it names her.
 */
export function registerExtract(state: State, personId: Id, sources: ExtractSources): DocumentModel | undefined {
  const person = rowOf(state, 'persons', personId)
  if (!person) return undefined
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  return {
    kind: 'registerExtract',
    about: { table: 'persons', id: personId },
    language: 'sv-SE',
    title: 'Registerutdrag',
    author: organisation || 'Rådrum',
    description: 'Vad som sparas om en person, varför, hur länge och till vem det har lämnats.',
    organisation,
    facts: [
      { label: 'Gäller', value: [oneLine(person.code), oneLine(person.name)].filter(Boolean).join(', ') },
      { label: 'Den', value: formatDate(sources.today) },
      { label: 'Ansvarig', value: organisation || '–' },
    ],
    blocks: [
      ...whatIsKept(state, personId),
      ...why(state),
      ...toWhom(state, personId),
      ...howLong(state),
      ...whatHappened(sources),
    ],
    footer: 'Registerutdrag',
    fileTitle: `${sources.today} Registerutdrag`,
  }
}

function whatIsKept(state: State, personId: Id): Block[] {
  const ids = recordsOfPerson(state, personId)
  return [
    { kind: 'heading', level: 1, text: 'Uppgifter som sparas' },
    ...tableNames
      .filter((table) => !shared.includes(table))
      .flatMap((table): Block[] => {
        const rows = [...state[table].values()].filter(({ id, deletedAt }) => ids.has(id) && deletedAt === null)
        if (rows.length === 0) return []
        return [
          { kind: 'heading', level: 2, text: tableTitles[table] },
          ...rows.map((row) => rowTable(state, table, row as never)),
        ]
      }),
  ]
}

function rowTable<T extends TableName>(state: State, table: T, row: Rows[T]): Block {
  const title = oneLine(rowTitle(state, table, row))
  return {
    kind: 'table',
    caption: title,
    description: 'En rad för varje uppgift: vad den heter och vad som står där.',
    columns: [
      { title, share: 36 },
      { title: 'Uppgift', share: 64 },
    ],
    rows: [
      ...Object.entries(row).flatMap(([field, value]) => fieldRow(state, table, field, value)),
      ['Senast ändrad', formatDate(dateAt(row.updatedAt))],
    ],
  }
}

/** Empty fields say nothing of anybody, and neither do the register's own marks. */
function fieldRow(state: State, table: TableName, field: string, value: unknown): string[][] {
  const known = fieldName(table, field)
  if (known.isInner || value === null || value === '' || (Array.isArray(value) && value.length === 0)) return []
  const words = valueInWords(state, value, known)
  return words === undefined ? [] : [[known.name, oneLine(words) || '–']]
}

function why(state: State): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Varför uppgifterna finns' },
    {
      kind: 'list',
      items: [
        'Kurser: för att planera kursen, kalla deltagarna och följa upp hur det gick.',
        'Ärenden och remisser: för att parterna i teamet ska kunna samordna stödet.',
        'Samtycken: för att visa vad personen har sagt ja till, och till vilka parter.',
        `Loggen: för att det ska gå att kontrollera vem som har tagit del av uppgifterna, enligt ${lawOf(state, 'log').text}.`,
      ],
    },
  ]
}

function toWhom(state: State, personId: Id): Block[] {
  const ids = recordsOfPerson(state, personId)
  const papers = rowsOf(state, 'documents').filter(
    ({ aboutId, recordIds }) => recordIds.some((id) => ids.has(id)) || (aboutId !== null && ids.has(aboutId)),
  )
  const handed = papers.flatMap((paper) =>
    rowsOf(state, 'deliveries')
      .filter(({ documentId }) => documentId === paper.id)
      .map(({ to, way, on }) => [
        documentName(state, paper),
        oneLine(to) || '–',
        deliveryWayNames[way],
        formatDate(on),
      ]),
  )
  const answered = rowsOf(state, 'feedbacks')
    .filter(({ id, givenOn }) => ids.has(id) && givenOn !== null)
    .map(({ to, way, givenOn }) => [
      'Återkoppling',
      oneLine(to) || '–',
      valueInWords(state, way, fieldName('feedbacks', 'way')) ?? '–',
      formatDate(givenOn!),
    ])
  return [
    { kind: 'heading', level: 1, text: 'Till vem de har lämnats' },
    tableOr('Rådrum har inga noteringar om att uppgifterna har lämnats till någon.', {
      caption: 'Lämnat',
      description: 'En rad för varje gång: vad, till vem, hur och när.',
      columns: [
        { title: 'Vad', share: 26 },
        { title: 'Till', share: 30 },
        { title: 'Hur', share: 20 },
        { title: 'När', share: 24 },
      ],
      rows: [...handed, ...answered],
    }),
  ]
}

function howLong(state: State): Block[] {
  const rules = retentionRules(state)
  return [
    { kind: 'heading', level: 1, text: 'Hur länge de sparas' },
    {
      kind: 'list',
      items: RetentionKind.options.map((kind) => `${retentionKindNames[kind]}: ${periodWords(kind, rules[kind])}`),
    },
    {
      kind: 'paragraph',
      text: 'Den som uppgifterna gäller kan begära rättelse, eller att uppgifter som inte längre behövs tas bort.',
    },
  ]
}

/** Who looked is for the regular check; the person is told what was done and when. */
function whatHappened({ lines, entries }: ExtractSources): Block[] {
  const kinds: Partial<Record<TableName, string>> = recordKindNames
  const opened = entries.flatMap((entry) =>
    entry.act === 'purged' || entry.act === 'restored'
      ? []
      : [[whenInWords(entry.at), actNames[entry.act], kinds[entry.table] ?? 'Annat']],
  )
  const changed = lines.map((line) => [whenInWords(line.at), oneLine(lineSentence(line))])
  return [
    { kind: 'heading', level: 1, text: 'Ändringar' },
    tableOr('Historiken har inga ändringar.', {
      caption: 'Ändringar',
      description: 'En rad för varje ändring: när och vad som gjordes.',
      columns: [
        { title: 'När', share: 42 },
        { title: 'Vad', share: 58 },
      ],
      rows: changed,
    }),
    { kind: 'heading', level: 1, text: 'När uppgifterna har öppnats' },
    tableOr('Loggen har inga poster.', {
      caption: 'Ur loggen',
      description: 'En rad för varje post: när, vad som gjordes och med vilket slag av uppgift.',
      columns: [
        { title: 'När', share: 42 },
        { title: 'Gjordes', share: 22 },
        { title: 'Slag av uppgift', share: 36 },
      ],
      rows: opened,
    }),
  ]
}

const whenInWords = (at: Instant) => `${formatDate(dateAt(at))} ${formatClock(clockAt(at))}`

/** A table; where it would have no row, the sentence on that. */
function tableOr(none: string, table: Omit<Table, 'kind'>): Block {
  return table.rows.length === 0 ? { kind: 'paragraph', text: none } : { kind: 'table', ...table }
}
