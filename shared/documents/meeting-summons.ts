import type { IsoDate } from '../calendar/date'
import { formatClockRange, formatDate, formatList } from '../calendar/format'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { numberedItems, type NumberedItem } from '../team/agenda'
import { calledTo } from '../team/called'
import type { Meeting } from '../team/meeting'
import type { Member } from '../team/member-verbs'
import { teamRoleNames } from '../team/names'
import { agendaFacts, agendaTable } from './agenda'
import { identityRule } from './identities'
import type { Block, DocumentModel, Table } from './model'
import { prose } from './prose'

/** Huvudmän are called and bound to come; others are invited (`domain.md` §1). */
export type SummonsWord = 'kallelse' | 'inbjudan'

export interface MeetingSummonsChoices {
  /** The last day to answer; null when the paper asks for none. */
  readonly answerBy: IsoDate | null
  readonly message: string
}

/**
 * The kallelse to a meeting, to those whom the team calls that day: members, the ones whose turn it is, ersättare. It has the
 * agenda with clock times and codes. An inbjudan, to those who are no huvudmän, leaves out what they leave the room for. Undefined
 * when the meeting is gone or nobody gets it.
 */
export function meetingSummons(
  state: State,
  meetingId: Id,
  word: SummonsWord,
  { answerBy, message }: MeetingSummonsChoices,
): DocumentModel | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  const called = meeting ? calledBy(state, meeting, word) : []
  if (!meeting || !team || called.length === 0) return undefined
  const items = itemsFor(state, meeting, word, called)
  const body = oneLine(team.name)
  const title = `${words[word].title} ${body}`
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const day = formatDate(meeting.date)
  return {
    kind: 'meetingSummons',
    about: { table: 'meetings', id: meetingId },
    language: 'sv-SE',
    title,
    author: organisation || body || 'Rådrum',
    description: `${title}, ${day}`,
    organisation,
    facts: [
      ...agendaFacts(meeting),
      { label: 'Svara senast', value: answerBy === null ? '' : formatDate(answerBy) },
    ].filter(({ value }) => value !== ''),
    blocks: [
      heading('Välkommen'),
      paragraph(`${words[word].asked} möte med ${body} ${day} ${formatClockRange(meeting.start, meeting.end)}.`),
      ...prose(identityRule(state)(message).text),
      heading(words[word].list),
      calledTable(state, words[word].list, called),
      heading('Dagordning'),
      agendaTable(state, meeting, items),
      ...preparation(items),
      heading('Om du inte kan komma'),
      paragraph('Säg till den som har skickat papperet så snart du vet det, så att en ersättare kan kallas.'),
    ],
    footer: `${body} · ${day}`,
    fileTitle: `${meeting.date} ${body} – ${word}`,
  }
}

const words = {
  kallelse: { title: 'Kallelse', asked: 'Du är kallad till', list: 'Kallade' },
  inbjudan: { title: 'Inbjudan', asked: 'Du är inbjuden till', list: 'Inbjudna' },
} as const

/** Those who get the paper, in the order of the närvarolista. */
export function calledBy(state: State, meeting: Meeting, word: SummonsWord): Member[] {
  return calledTo(state, meeting).filter(({ staff }) => wordFor(rowOf(state, 'parties', staff.partyId)) === word)
}

function wordFor(party: Party | undefined): SummonsWord {
  return party === undefined || party.kind === 'other' ? 'inbjudan' : 'kallelse'
}

/** Whoever is invited does not see what the party leaves the room for. */
function itemsFor(state: State, meeting: Meeting, word: SummonsWord, called: readonly Member[]): NumberedItem[] {
  const partyIds = new Set(called.map(({ staff }) => staff.partyId))
  return numberedItems(state, meeting.id).filter(
    ({ item }) => word === 'kallelse' || !item.leftOutPartyIds.some((id) => partyIds.has(id)),
  )
}

function calledTable(state: State, caption: string, called: readonly Member[]): Table {
  return {
    kind: 'table',
    caption,
    description: 'Namn, part och varför var och en kommer. En rad för varje person.',
    columns: [
      { title: 'Namn', share: 30 },
      { title: 'Part', share: 32 },
      { title: 'Som', share: 38 },
    ],
    rows: called.map(({ staff, member }) => [
      oneLine(staff.name),
      oneLine(rowOf(state, 'parties', staff.partyId)?.name ?? ''),
      comesAs(state, member),
    ]),
  }
}

/** `ledamot`, `ledamot, ersätter Sara Holm`. */
function comesAs(state: State, { role, seat, substituteForId }: Member['member']): string {
  const whose = rowOf(state, 'staff', substituteForId)
  const why = seat === 'substitute' ? (whose ? `ersätter ${oneLine(whose.name)}` : 'ersättare') : ''
  return [teamRoleNames[role], why].filter(Boolean).join(', ')
}

function preparation(items: readonly NumberedItem[]): Block[] {
  const codes = items.flatMap(({ case: found }) => (found ? [oneLine(found.code)] : []))
  if (codes.length === 0) return []
  return [
    heading('Förbered dig'),
    paragraph(`Ta reda på vad ni har gjort förut i ${formatList(codes)}. Skriv kort, utan namn.`),
  ]
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

function paragraph(text: string): Block {
  return { kind: 'paragraph', text }
}
