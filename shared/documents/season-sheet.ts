import { formatClockRange, formatDayAndYear, formatDigits, formatWeekRange, capitalised } from '../calendar/format'
import type { Season, SeasonRound } from '../course/season'
import { seasonYearName, type SeasonYear } from '../course/season-span'
import { freeDayWords, placesSentence, spellOf } from '../course/season-words'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Block, DocumentModel, Table } from './model'

/** The kursöversikt: a year of rounds on paper, a table for each course, leader or room. It counts people and names none. */
export function seasonDocument(state: State, year: SeasonYear, sheet: Season): DocumentModel {
  const name = seasonYearName(year)
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const title = `Kursöversikt ${name}`
  return {
    kind: 'courseOverview',
    about: null,
    language: 'sv-SE',
    paper: 'lying',
    title,
    author: organisation || 'Rådrum',
    description: `${title}: kursomgångar, kursledare, lokaler, platser och lediga dagar.`,
    organisation,
    facts: [
      { label: 'Från', value: formatDayAndYear(sheet.span.from) },
      { label: 'Till', value: formatDayAndYear(sheet.span.to) },
      { label: 'Omgångar', value: String(sheet.count) },
    ],
    blocks: [
      ...sheet.groups.flatMap(({ name: head, rounds }): Block[] => [
        { kind: 'heading', level: 1, text: oneLine(head) },
        roundTable(state, oneLine(head), rounds),
      ]),
      ...freeTable(sheet),
      ...awayTable(sheet),
    ],
    footer: title,
    fileTitle: title,
  }
}

function roundTable(state: State, head: string, rounds: readonly SeasonRound[]): Table {
  return {
    kind: 'table',
    caption: `Kursomgångar, ${head}`,
    description: 'En rad för varje omgång, med veckor, tid, kursledare, lokal, platser och läge.',
    columns: [
      { title: 'Omgång', share: 20 },
      { title: 'Datum', share: 12 },
      { title: 'Veckor', share: 8 },
      { title: 'Tid', share: 10 },
      { title: 'Tillfällen', share: 7 },
      { title: 'Kursledare', share: 14 },
      { title: 'Lokal', share: 8 },
      { title: 'Platser', share: 13 },
      { title: 'Läge', share: 8 },
    ],
    rows: rounds.map((round) => rowOfRound(state, round)),
  }
}

function rowOfRound(state: State, round: SeasonRound): string[] {
  const cohort = rowOf(state, 'cohorts', round.id)
  const standing = round.sessions.filter(({ status }) => status !== 'cancelled').length
  return [
    oneLine(round.title),
    `${formatDigits(round.from)}–${formatDigits(round.to)}`,
    formatWeekRange(round.from, round.to),
    cohort ? formatClockRange(cohort.start, cohort.end) : '',
    String(standing),
    oneLine(round.leaders.join(', ')),
    oneLine(round.room),
    placesSentence(round),
    round.state,
  ]
}

function freeTable({ free }: Season): Block[] {
  if (free.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Röda dagar, lov och stängda dagar' },
    {
      kind: 'table',
      caption: 'Röda dagar, lov och stängda dagar',
      description: 'En rad för varje ledig dag eller ledighet, med dagarna och vad det är.',
      columns: [
        { title: 'Vad', share: 40 },
        { title: 'Dagar', share: 45 },
        { title: 'Slag', share: 15 },
      ],
      rows: free.map(({ kind, name, ...days }) => [
        oneLine(capitalised(name)),
        spellOf(days),
        freeDayWords[kind]?.word ?? '',
      ]),
    },
  ]
}

/** Who is away, never why: the paper hangs on a wall. */
function awayTable({ away }: Season): Block[] {
  if (away.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Borta eller upptagen' },
    {
      kind: 'table',
      caption: 'Kursledare som är borta och lokaler som inte går att använda',
      description: 'En rad för varje frånvaro, med dagarna.',
      columns: [
        { title: 'Kursledare eller lokal', share: 40 },
        { title: 'Dagar', share: 60 },
      ],
      rows: away.map(({ name, ...days }) => [oneLine(name), spellOf(days)]),
    },
  ]
}
