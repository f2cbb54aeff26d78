import { formatClockDigits, formatClockRange, formatDate } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { numberedItems, type NumberedItem } from '../team/agenda'
import { meetingParties } from '../team/case-gate'
import { leavesRoom } from '../team/left-out'
import type { Meeting } from '../team/meeting'
import type { Block, DocumentModel, Fact } from './model'
import { identityRule } from './identities'

/**
 * The dagordning for those who are called: clock times, cases by code, who presents them and who leaves the room for
 * which. What the chair keeps to herself, notes and consents, is not in it (`domain.md` §2.11). Undefined when the meeting
 * or its team is gone.
 */
export function agendaDocument(state: State, meetingId: Id): DocumentModel | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  if (!meeting || !team) return undefined
  const body = oneLine(team.name)
  const title = `Dagordning ${body}`
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const day = formatDate(meeting.date)
  return {
    kind: 'agenda',
    about: { table: 'meetings', id: meetingId },
    language: 'sv-SE',
    title,
    author: organisation || body || 'Rådrum',
    description: `${title}, ${day}`,
    organisation,
    facts: agendaFacts(meeting),
    blocks: [{ kind: 'heading', level: 1, text: 'Punkter' }, agendaTable(state, meeting)],
    footer: `${body} · ${day}`,
    fileTitle: `${meeting.date} ${body} – dagordning`,
  }
}

/** When and where, as every paper of a meeting begins. */
export function agendaFacts({ date, start, end, place }: Meeting): Fact[] {
  const all = [
    { label: 'Datum', value: formatDate(date) },
    { label: 'Tid', value: formatClockRange(start, end) },
    { label: 'Plats', value: oneLine(place) },
  ]
  return all.filter(({ value }) => value !== '')
}

/** The items with their clock times, cases by code; all of them, or those that are given. */
export function agendaTable(state: State, meeting: Meeting, items = numberedItems(state, meeting.id)): Block {
  const clear = identityRule(state)
  return {
    kind: 'table',
    caption: 'Dagordning',
    description: 'Klockslag, paragraf, punkt, föredragande och minuter. En rad för varje punkt.',
    columns: [
      { title: 'Kl.', share: 10 },
      { title: '§', share: 7 },
      { title: 'Punkt', share: 45 },
      { title: 'Föredragande', share: 27 },
      { title: 'Tid', share: 11 },
    ],
    rows: items.map((numbered) => [
      formatClockDigits(numbered.start),
      numbered.section === null ? '' : String(numbered.section),
      [oneLine(clear(numbered.title).text), leaving(state, meeting, numbered)].filter(Boolean).join('. '),
      presenterOf(state, numbered),
      `${numbered.item.minutes}\u00a0min`,
    ]),
  }
}

/** `FK lämnar rummet`, for a party that is called to the meeting. */
function leaving(state: State, meeting: Meeting, { item }: NumberedItem): string {
  const parties = meetingParties(state, meeting).filter(({ id }) => item.leftOutPartyIds.includes(id))
  return parties.length === 0 ? '' : leavesRoom(parties)
}

function presenterOf(state: State, { presenter }: NumberedItem): string {
  const party = rowOf(state, 'parties', presenter?.partyId ?? null)
  return [presenter?.name, party?.shortName]
    .filter(Boolean)
    .map((word) => oneLine(word ?? ''))
    .join(', ')
}
