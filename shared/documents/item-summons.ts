import { capitalised, formatClock, formatClockDigits, formatDate } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { numberedItems, type NumberedItem } from '../team/agenda'
import type { Case } from '../team/case'
import type { Meeting } from '../team/meeting'
import { attendees } from '../team/room/presence'
import type { Summoned } from '../team/summons'
import type { SummonsInput } from '../team/summons-verbs'
import { identityRule, type Clear } from './identities'
import type { Block, DocumentModel, Fact } from './model'
import { localWords } from '../team/local-words'
import { prose } from './prose'

/**
 * A kallelse to one item: to whoever sent the case, or in plain words to the person. It tells of that item and its clock time
 * alone: neither when the meeting begins or ends nor what else is taken up, for that is other people's. Undefined when the
 * item is gone or is no case.
 */
export function itemSummons(state: State, itemId: Id, { whom, to, message }: SummonsInput): DocumentModel | undefined {
  const meeting = rowOf(state, 'meetings', rowOf(state, 'agendaItems', itemId)?.meetingId ?? null)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  const numbered = meeting && numberedItems(state, meeting.id).find(({ item }) => item.id === itemId)
  const found = numbered?.case
  if (!meeting || !team || !found) return undefined
  const clear = identityRule(state)
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const about = { meeting, teamName: oneLine(team.name), numbered, found }
  return {
    kind: 'itemSummons',
    about: { table: 'agendaItems', id: itemId },
    language: 'sv-SE',
    title: 'Kallelse',
    author: organisation || 'Rådrum',
    description: `Kallelse, ${about.teamName}, ${formatDate(meeting.date)}`,
    organisation,
    facts: factsOf(about, whom, clear(to, found).text),
    blocks: whom === 'person' ? toPerson(state, clear, about, message) : toReferrer(state, clear, about, message),
    footer: `${about.teamName}, kallelse`,
    fileTitle: `${meeting.date} ${about.teamName} – kallelse kl. ${formatClockDigits(numbered.start)}`,
  }
}

interface About {
  readonly meeting: Meeting
  readonly teamName: string
  readonly numbered: NumberedItem
  readonly found: Case
}

function factsOf({ meeting, teamName, numbered, found }: About, whom: Summoned, to: string): Fact[] {
  const code = oneLine(found.code)
  const all: Fact[] = [
    { label: 'Till', value: oneLine(to) },
    { label: 'Från', value: teamName },
    { label: 'Dag', value: formatDate(meeting.date) },
    { label: 'Tid', value: `${formatClock(numbered.start)}, i ungefär ${numbered.item.minutes} minuter` },
    { label: 'Plats', value: oneLine(meeting.place) },
    { label: 'Gäller', value: whom === 'person' ? `Ditt ärende, med koden ${code}` : `Ärende ${code}` },
  ]
  return all.filter(({ value }) => value !== '')
}

function toPerson(state: State, clear: Clear, about: About, message: string): Block[] {
  const { meeting, teamName, numbered, found } = about
  return [
    heading('Välkommen'),
    ...paragraphs(
      `${teamName} går igenom ditt ärende ${formatDate(meeting.date)}. Du är välkommen att vara med. Kom ${formatClock(numbered.start)}.`,
      'Du är med medan vi talar om ditt ärende, inte under resten av mötet. Det är frivilligt att komma.',
    ),
    ...own(clear, found, message),
    ...question('Det här ska vi tala om', clear, found),
    ...whoIsThere('De här träffar du', state, about),
    heading('Så går det till'),
    ...paragraphs(
      'Först berättar var och en kort vad den har gjort hittills. Du får säga hur du ser på det. Sedan talar vi om vad som kan hjälpa dig vidare.',
      `${capitalised(localWords(state, found.teamId).team)} ger råd och bestämmer inte om din ersättning eller dina insatser. Det gör varje myndighet själv, och du har kvar din vanliga handläggare.`,
      'Säg till den som har skickat brevet om du inte kan komma, om du behöver tolk, eller om något gör det svårt för dig att vara med.',
    ),
  ]
}

function toReferrer(state: State, clear: Clear, about: About, message: string): Block[] {
  const { meeting, teamName, numbered, found } = about
  const isDeidentified = found.mode === 'deidentified'
  return [
    heading('Du är kallad till en punkt'),
    ...paragraphs(
      `${teamName} tar upp ärendet ${oneLine(found.code)} ${formatDate(meeting.date)}. Kom ${formatClock(numbered.start)}. Du är med under den punkten och inte under resten av mötet.`,
    ),
    ...own(clear, found, message),
    ...question(`Frågan till ${localWords(state, found.teamId).team}`, clear, found),
    ...whoIsThere('De här är med', state, about),
    heading('Förbered dig så här'),
    ...paragraphs(
      'Berätta kort vad som har gjorts och prövats, hur läget är nu och vad du behöver svar på.',
      isDeidentified
        ? 'Ärendet dras avidentifierat. Nämn inget namn och inga detaljer som pekar ut personen.'
        : 'Håll dig till det som personen har samtyckt till.',
      'Säg till den som har skickat kallelsen om du inte kan komma.',
    ),
  ]
}

function own(clear: Clear, found: Case, message: string): readonly Block[] {
  return prose(clear(message, found).text)
}

function question(title: string, clear: Clear, found: Case): Block[] {
  const asked = prose(clear(found.question, found).text)
  return asked.length === 0 ? [] : [heading(title), ...asked]
}

/** Those who are called and stay in the room for the item. */
function whoIsThere(title: string, state: State, { meeting, numbered: { item } }: About): Block[] {
  const items = attendees(state, meeting.id)
    .filter(({ staff, status }) => status !== 'absent' && !item.leftOutPartyIds.includes(staff.partyId))
    .map(({ staff, party }) => [staff.name, party?.name ?? ''].map(oneLine).filter(Boolean).join(', '))
  return items.length === 0 ? [] : [heading(title), { kind: 'list', items }]
}

function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}
