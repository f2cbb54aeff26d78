import { capitalised, formatDate } from '../calendar/format'
import { formatCount } from '../record/count'
import { tableTitles } from '../record/table-names'
import { rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { TableName } from '../record/tables'
import { periodWords, retentionKindNames } from '../retention/kind'
import type { PurgedKind, RetentionRun } from '../retention/retention'
import { identityRule, type Clear } from './identities'
import type { Block, DocumentModel } from './model'
import { signatureBlocks, unnamed } from './signing/signature-blocks'

/** The gallringsprotokoll: which kinds went, how many, by which rule, by whom and when. No names and no codes. */
export function retentionMinutes(state: State, run: RetentionRun): DocumentModel {
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const user = run.userId === null ? undefined : state.users.get(run.userId)
  const userName = oneLine(user?.name ?? '')
  const clear = identityRule(state)
  return {
    kind: 'retentionMinutes',
    about: { table: 'retentionRuns', id: run.id },
    language: 'sv-SE',
    title: 'Gallringsprotokoll',
    author: organisation || 'Rådrum',
    description: 'Vad som har gallrats, hur mycket, enligt vilken regel, av vem och när.',
    organisation,
    facts: [
      { label: 'Gallrat den', value: formatDate(run.on) },
      { label: 'Av', value: userName || 'Ingen angiven' },
      { label: 'Antal uppgifter', value: formatCount(run.rows.reduce((sum, { count }) => sum + count, 0)) },
    ],
    blocks: [
      ...whatWent(run),
      ...inTables(run),
      ...whatStayed(run, clear),
      ...signatureBlocks(state, 'retentionMinutes', { purger: [userName === '' ? unnamed : { name: userName }] }),
    ],
    footer: 'Gallringsprotokoll',
    fileTitle: `${run.on} Gallringsprotokoll`,
  }
}

function whatWent({ kinds }: RetentionRun): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Vad som har gallrats' },
    {
      kind: 'paragraph',
      text: 'Uppgifterna är borta för gott, med alla tidigare versioner. De går inte att ta tillbaka ur Rådrum.',
    },
    {
      kind: 'table',
      caption: 'Gallrat',
      description: 'En rad för varje slag: hur många, från vilken tid, och hur länge de sparas.',
      columns: [
        { title: 'Slag', share: 38 },
        { title: 'Antal', share: 12 },
        { title: 'Avslutades', share: 30 },
        { title: 'Sparas', share: 20 },
      ],
      rows: kinds.map((kind) => [
        retentionKindNames[kind.kind],
        formatCount(kind.count),
        spanWords(kind),
        kind.period === null ? 'Togs bort på begäran' : capitalised(periodWords(kind.kind, kind.period)),
      ]),
    },
  ]
}

function spanWords({ from, to }: PurgedKind): string {
  if (from === null || to === null) return '–'
  return from === to ? formatDate(from) : `${formatDate(from)} – ${formatDate(to)}`
}

function inTables({ rows }: RetentionRun): Block[] {
  return [
    { kind: 'heading', level: 1, text: 'Antal uppgifter' },
    {
      kind: 'table',
      caption: 'Antal uppgifter',
      description: 'En rad för varje register som något har tagits bort ur.',
      columns: [
        { title: 'Register', share: 80 },
        { title: 'Antal', share: 20 },
      ],
      rows: rows.map(({ table, count }) => [tableTitles[table as TableName] ?? 'Annat', formatCount(count)]),
    },
  ]
}

/** A reason is in somebody's own words, so names are taken out of it as everywhere else. */
function whatStayed({ kept }: RetentionRun, clear: Clear): Block[] {
  if (kept.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Behålls trots att tiden har gått ut' },
    {
      kind: 'table',
      caption: 'Behålls',
      description: 'En rad för varje slag och skäl: hur många, och varför.',
      columns: [
        { title: 'Slag', share: 38 },
        { title: 'Antal', share: 12 },
        { title: 'Skäl', share: 50 },
      ],
      rows: kept.map(({ kind, count, reason }) => [
        retentionKindNames[kind],
        formatCount(count),
        oneLine(clear(reason).text) || '–',
      ]),
    },
  ]
}
