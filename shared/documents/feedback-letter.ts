import { capitalised, formatDate, formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Case } from '../team/case'
import { stayingFor } from '../team/room/in-room'
import { mayDecide } from '../team/room/note'
import { identityRule, type Clear } from './identities'
import { lawOf } from './law/law-reference'
import { actionTexts, itemActionsTable } from './minutes-actions'
import { minutesSource, type MinutesItem, type MinutesSource } from './minutes-source'
import type { Block, DocumentModel, Fact } from './model'
import { localWords } from '../team/local-words'
import { prose } from './prose'

/** What stays true of every answer, and by which rule ([001]: the home caseworker keeps the case). */
const whatItIs = (team: string, law: string) =>
  `Det här är ${team}s rekommendation. ${capitalised(team)} beslutar inte om ersättning eller insatser: det gör varje myndighet för sig, och den ordinarie handläggaren har kvar sitt ansvar. Det följer av ${law}.`

/**
 * The letter that answers whoever sent a case: what was asked, what the team judged and recommends, and who does what by
 * when. It tells of the person by code only and names no other case. Undefined when the meeting or the case is gone.
 */
export function feedbackLetter(state: State, feedbackId: Id, to: string): DocumentModel | undefined {
  const feedback = rowOf(state, 'feedbacks', feedbackId)
  const source = feedback && minutesSource(state, feedback.meetingId)
  const item = source?.items.find((numbered) => numbered.item.id === feedback?.agendaItemId)
  const ofCase = item?.case
  if (!source || !item || !ofCase) return undefined
  const clear = identityRule(state)
  const organisation = oneLine(source.organisation?.name ?? '')
  const team = oneLine(source.team.name)
  return {
    kind: 'feedbackLetter',
    about: { table: 'feedbacks', id: feedbackId },
    language: 'sv-SE',
    title: 'Återkoppling',
    author: organisation || 'Rådrum',
    description: `Återkoppling, ${team}`,
    organisation,
    facts: factsOf(source, ofCase, clear(to, ofCase).text),
    blocks: letterBlocks(state, clear, { source, item, ofCase }),
    footer: `${team}, återkoppling`,
    fileTitle: `${source.meeting.date} ${team} – återkoppling`,
  }
}

interface About {
  readonly source: MinutesSource
  readonly item: MinutesItem
  readonly ofCase: Case
}

function letterBlocks(state: State, clear: Clear, { source, item, ofCase }: About): Block[] {
  const written = (text: string | undefined) => prose(clear(text ?? '', ofCase).text)
  const { team } = localWords(state, ofCase.teamId)
  const recommendation = written(item.note?.recommendation)
  const decision = mayDecide(state, item.item) ? written(item.note?.decision) : []
  const rows = item.actions.map((action) => actionTexts(state, clear, source, action))
  return [
    ...under('Mötet', [{ kind: 'paragraph', text: introduction(state, source, item) }]),
    ...under(`Frågan till ${team}`, written(ofCase.question)),
    ...under(`${capitalised(team)}s bedömning`, written(item.note?.assessment)),
    ...(recommendation.length === 0
      ? []
      : [{ kind: 'marked', mark: 'recommendation', word: 'Rekommendation', content: recommendation } as const]),
    ...(decision.length === 0
      ? []
      : [{ kind: 'marked', mark: 'decision', word: 'Beslut', content: decision } as const]),
    ...(rows.length === 0 ? [] : under('Det här görs nu', [itemActionsTable('ärendet', rows)])),
    { kind: 'heading', level: 1, text: 'Vad rekommendationen innebär' },
    { kind: 'paragraph', text: whatItIs(team, lawOf(state, 'recommendation').text) },
  ]
}

/** When the team met, and which parties heard the case: those that were out of the room for it did not. */
function introduction(state: State, { meeting, team }: MinutesSource, { item }: MinutesItem): string {
  const present = stayingFor(state, item).filter(({ status }) => status === 'present')
  const parties = new Set(present.map(({ staff }) => rowOf(state, 'parties', staff.partyId)?.name ?? ''))
  const names = [...parties].map(oneLine).filter(Boolean)
  const who = names.length === 0 ? '' : ` ${formatList(names)} deltog.`
  return `${oneLine(team.name)} gick igenom ärendet ${formatDate(meeting.date)}.${who}`
}

function under(heading: string, content: readonly Block[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, ...content]
}

function factsOf({ team, meeting }: MinutesSource, { code, receivedOn }: Case, to: string): Fact[] {
  const all: Fact[] = [
    { label: 'Till', value: oneLine(to) },
    { label: 'Från', value: oneLine(team.name) },
    { label: 'Gäller', value: `Ärende ${oneLine(code)}, som kom in ${formatDate(receivedOn)}` },
    { label: 'Möte', value: formatDate(meeting.date) },
  ]
  return all.filter(({ value }) => value !== '')
}
