import { formatDate, formatDayAndYear } from '../calendar/format'
import { identifyingDetail } from '../consent/identifying-details'
import type { Id } from '../record/id'
import { isSmallGroup, toldCount, toldParts } from '../record/small-groups'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { CaseKind } from '../team/case'
import { heldSummary, type HeldSummary, type Span } from '../team/held-summary'
import { caseKindNames } from '../team/names'
import { identityRule } from './identities'
import type { Block, DocumentModel, Table } from './model'
import { prose } from './prose'

export interface SummaryChoices {
  readonly span: Span
  /** What the team wants to tell in its own words; may be empty. */
  readonly text: string
}

/**
 * The avidentifierade sammanfattning to the förbund: how many meetings, cases and åtgärder, and what the team wants to say. It has
 * no case codes and no identities, and groups of fewer than five are not told by number (`domain.md`, finding 2).
 */
export function deidentifiedSummary(
  state: State,
  teamId: Id,
  { span, text }: SummaryChoices,
): DocumentModel | undefined {
  const team = rowOf(state, 'teams', teamId)
  if (!team) return undefined
  const body = oneLine(team.name)
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const summary = heldSummary(state, teamId, span)
  const own = prose(withoutIdentities(state, text).text)
  return {
    kind: 'deidentifiedSummary',
    about: { table: 'teams', id: teamId },
    language: 'sv-SE',
    title: `Avidentifierad sammanfattning, ${spanWords(span)}`,
    author: organisation || body || 'Rådrum',
    description: `Avidentifierad sammanfattning, ${body}`,
    organisation,
    facts: [
      { label: 'Gäller', value: body },
      { label: 'Från', value: formatDate(span.from) },
      { label: 'Till', value: formatDate(span.to) },
      { label: 'Möten', value: String(summary.meetings.length) },
    ].filter(({ value }) => value !== ''),
    blocks: [
      ...caseBlocks(summary),
      ...outcomeBlocks(summary),
      ...partyBlocks(summary),
      ...(own.length === 0 ? [] : [heading('Teamet vill berätta'), ...own]),
      heading('Så är siffrorna räknade'),
      {
        kind: 'paragraph',
        text: 'Ett ärende räknas varje gång det tas upp. Grupper på en till fyra skrivs som färre än 5, så att ingen kan pekas ut. Sammanfattningen har inga ärendekoder och inga uppgifter om enskilda.',
      },
    ],
    footer: `${body}, avidentifierad sammanfattning`,
    fileTitle: `${span.to} ${body} – avidentifierad sammanfattning`,
  }
}

function spanWords({ from, to }: Span): string {
  return from === to ? formatDayAndYear(from) : `${formatDayAndYear(from)} – ${formatDayAndYear(to)}`
}

/** What in a text should be looked at before it leaves the team, in sentences; empty when nothing was found. */
export function summaryDoubts(state: State, text: string): string[] {
  const detail = identifyingDetail(text)
  return [
    ...(detail === undefined ? [] : [`Texten ser ut att innehålla ${detail}. Ta bort det.`]),
    ...(withoutIdentities(state, text).found
      ? ['Texten har ett namn, ett personnummer eller en ärendekod. Det är borttaget i papperet.']
      : []),
  ]
}

const removedCode = '(kod borttagen)'

/** Names, personnummer and codes, of persons and cases alike, taken out of a text that goes outside the team. */
function withoutIdentities(state: State, raw: string): { readonly text: string; readonly found: boolean } {
  const cleared = identityRule(state)(raw)
  const codes = [...rowsOf(state, 'cases'), ...rowsOf(state, 'persons'), ...rowsOf(state, 'referrals')]
    .map(({ code }) => code.trim())
    .filter((code) => code !== '' && cleared.text.toLocaleUpperCase('sv-SE').includes(code.toLocaleUpperCase('sv-SE')))
    .sort((a, b) => b.length - a.length)
  const text = codes.reduce((left, code) => left.replace(codePattern(code), removedCode), cleared.text)
  return { text, found: cleared.found || text !== cleared.text }
}

function codePattern(code: string): RegExp {
  const literal = code.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'giu')
}

function caseBlocks({ byKind, byMode }: HeldSummary): Block[] {
  const kinds = (Object.keys(caseKindNames) as CaseKind[]).filter((kind) => byKind.has(kind))
  if (kinds.length === 0) return [heading('Ärenden'), { kind: 'paragraph', text: 'Inga ärenden togs upp.' }]
  const { parts, sum } = toldParts(kinds.map((kind) => byKind.get(kind) ?? 0))
  return [
    heading('Ärenden'),
    counts('Ärenden efter slag', [
      ...kinds.map((kind, index) => [caseKindNames[kind], parts[index] ?? '']),
      ['Alla', sum],
    ]),
    ...modeBlocks(byMode),
  ]
}

/** The two grounds are the whole: where one of them is small, the other would tell it. */
function modeBlocks(byMode: HeldSummary['byMode']): Block[] {
  const [consent = 0, deidentified = 0] = [byMode.get('consent'), byMode.get('deidentified')]
  if (isSmallGroup(consent) || isSmallGroup(deidentified)) return []
  return [
    heading('Hur de togs upp'),
    counts('Ärenden efter grund', [
      ['Med samtycke', String(consent)],
      ['Avidentifierat', String(deidentified)],
    ]),
  ]
}

function outcomeBlocks({ recommended, adjourned, actions, feedbacks }: HeldSummary): Block[] {
  return [
    heading('Vad det ledde till'),
    counts('Vad det ledde till', [
      ['Ärenden med rekommendation', toldCount(recommended)],
      ['Bordlagda ärenden', toldCount(adjourned)],
      ['Åtgärder', toldCount(actions)],
      ['Återkopplingar som är gjorda', toldCount(feedbacks.given)],
      ['Återkopplingar som är kvar', toldCount(feedbacks.owed)],
    ]),
  ]
}

function partyBlocks({ parties }: HeldSummary): Block[] {
  if (parties.length === 0) return []
  return [
    heading('Parter som deltog'),
    counts(
      'Parter och hur många möten de deltog i',
      parties.map(({ party, meetings }) => [oneLine(party.name), String(meetings)]),
      ['Part', 'Möten'],
    ),
  ]
}

function counts(caption: string, rows: readonly (readonly string[])[], heads = ['Slag', 'Antal']): Table {
  const [what = '', number = ''] = heads
  return {
    kind: 'table',
    caption,
    description: 'Ett slag och ett antal i varje rad.',
    columns: [
      { title: what, share: 70 },
      { title: number, share: 30 },
    ],
    rows,
  }
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}
