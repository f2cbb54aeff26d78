import type { IsoDate } from '../calendar/date'
import { formatClockRange, formatDate, formatList } from '../calendar/format'
import type { Party, Staff } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { numberedItems, type NumberedItem } from '../team/agenda'
import { calledTo } from '../team/called'
import type { Meeting } from '../team/meeting'
import type { TeamMember } from '../team/team'
import { agendaFacts, agendaTable } from './agenda'
import { identityRule } from './identities'
import type { Block, DocumentModel } from './model'
import { prose } from './prose'

export interface MeetingSummonsChoices {
  /** The last day to answer; null when the paper asks for none. */
  readonly answerBy: IsoDate | null
  readonly message: string
}

/**
 * The paper that calls one member to a meeting: a kallelse to huvudmän, which are bound to come, and an inbjudan to others
 * (`domain.md` §1). It has the agenda with clock times and codes; whoever leaves the room for an item does not see what it is.
 * Undefined when the meeting is gone or the person is not called to it.
 */
export function meetingSummons(
  state: State,
  meetingId: Id,
  staffId: Id,
  { answerBy, message }: MeetingSummonsChoices,
): DocumentModel | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  const seat = meeting && calledTo(state, meeting).find(({ staff }) => staff.id === staffId)
  if (!meeting || !team || !seat) return undefined
  const { staff, member } = seat
  const party = rowOf(state, 'parties', staff.partyId)
  const word = summonsWord(party)
  const body = oneLine(team.name)
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const day = formatDate(meeting.date)
  return {
    kind: 'meetingSummons',
    about: { table: 'meetings', id: meetingId },
    language: 'sv-SE',
    title: `${word} ${body}`,
    author: organisation || body || 'Rådrum',
    description: `${word}, ${body}, ${day}`,
    organisation,
    facts: [
      { label: 'Till', value: [staff.name, party?.name ?? ''].map(oneLine).filter(Boolean).join(', ') },
      ...agendaFacts(meeting),
      { label: 'Svara senast', value: answerBy === null ? '' : formatDate(answerBy) },
    ].filter(({ value }) => value !== ''),
    blocks: [
      ...opening(state, { meeting, body, staff, member, word }),
      ...prose(identityRule(state)(message).text),
      { kind: 'heading', level: 1, text: 'Dagordning' },
      agendaTable(state, meeting, itemsFor(state, meeting, staff)),
      ...preparation(state, meeting, staff),
      { kind: 'heading', level: 1, text: 'Om du inte kan komma' },
      {
        kind: 'paragraph',
        text: 'Säg till den som har skickat papperet så snart du vet det, så att en ersättare kan kallas.',
      },
    ],
    footer: `${body} · ${day}`,
    fileTitle: `${meeting.date} ${body} – ${word.toLocaleLowerCase('sv-SE')}`,
  }
}

/** A kallelse binds huvudmän; others are invited. */
export function summonsWord(party: Party | undefined): 'Kallelse' | 'Inbjudan' {
  return party === undefined || party.kind === 'other' ? 'Inbjudan' : 'Kallelse'
}

interface Called {
  readonly meeting: Meeting
  readonly body: string
  readonly staff: Staff
  readonly member: TeamMember
  readonly word: 'Kallelse' | 'Inbjudan'
}

function opening(state: State, { meeting, body, member, word }: Called): Block[] {
  const asked = word === 'Kallelse' ? 'Du är kallad till' : 'Du är inbjuden till'
  const when = `${formatDate(meeting.date)} ${formatClockRange(meeting.start, meeting.end)}`
  const whose = rowOf(state, 'staff', member.substituteForId)
  const why: Record<TeamMember['seat'], string> = {
    permanent: '',
    rotating: ' Det är din tur den här gången.',
    substitute: whose ? ` Du kommer i stället för ${oneLine(whose.name)}.` : ' Du kommer som ersättare.',
  }
  return [
    { kind: 'heading', level: 1, text: 'Välkommen' },
    { kind: 'paragraph', text: `${asked} möte med ${body} ${when}.${why[member.seat]}` },
  ]
}

/** The items that somebody may see: not those that the party leaves the room for. */
function itemsFor(state: State, meeting: Meeting, { partyId }: Staff): NumberedItem[] {
  return numberedItems(state, meeting.id).filter(({ item }) => !item.leftOutPartyIds.includes(partyId))
}

function preparation(state: State, meeting: Meeting, staff: Staff): Block[] {
  const codes = itemsFor(state, meeting, staff).flatMap(({ case: found }) => (found ? [oneLine(found.code)] : []))
  if (codes.length === 0) return []
  return [
    { kind: 'heading', level: 1, text: 'Förbered dig' },
    { kind: 'paragraph', text: `Ta reda på vad ni har gjort förut i ${formatList(codes)}. Skriv kort, utan namn.` },
  ]
}
