import type { IsoDate } from '../calendar/date'
import { capitalised, formatDate, formatDayAndYear } from '../calendar/format'
import { personName, type Naming } from '../person/naming'
import type { Party } from '../organisation/organisation'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Case } from '../team/case'
import { extractGate, type ExtractGate } from '../team/extract-gate'
import { localWords } from '../team/local-words'
import { feedbackWayNames } from '../team/names'
import { stayingFor } from '../team/room/in-room'
import { mayDecide } from '../team/room/note'
import { identityRule, type Clear } from './identities'
import { actionTexts, itemActionsTable } from './minutes-actions'
import { sectionName } from './minutes-item'
import { minutesSource, type MinutesItem, type MinutesSource } from './minutes-source'
import type { Block, DocumentModel, Prose } from './model'
import { prose } from './prose'
import { secrecyMark } from './secrecy'

/** How the extract calls the person, where the consent leaves a choice. */
export interface ExtractChoices {
  readonly by: 'code' | 'name'
  readonly naming: Naming
  readonly today: IsoDate
}

/** The extract, or why the party gets none. */
export type CaseExtract =
  | { readonly ok: true; readonly document: DocumentModel; readonly gate: ExtractGate }
  | { readonly ok: false; readonly gate: ExtractGate }

/**
 * The ärendeutdrag of one case at one meeting, to the file of one party that heard it: marked with the rule that keeps it secret
 * there. Undefined when the item is gone or is no case.
 */
export function caseExtract(state: State, itemId: Id, partyId: Id, choices: ExtractChoices): CaseExtract | undefined {
  const meetingId = rowOf(state, 'agendaItems', itemId)?.meetingId
  const source = meetingId && minutesSource(state, meetingId)
  const item = source && source.items.find((numbered) => numbered.item.id === itemId)
  const party = rowOf(state, 'parties', partyId)
  if (!source || !item?.case || !party) return undefined
  const found = item.case
  const gate = extractGate(state, { item: item.item, found, party }, choices.today)
  if (gate.state === 'refused') return { ok: false, gate }
  return { ok: true, gate, document: extractDocument(state, { source, item, found, party }, gate, choices) }
}

interface About {
  readonly source: MinutesSource
  readonly item: MinutesItem
  readonly found: Case
  readonly party: Party
}

function extractDocument(state: State, about: About, gate: ExtractGate, choices: ExtractChoices): DocumentModel {
  const { source, item, found, party } = about
  const team = oneLine(source.team.name)
  const organisation = oneLine(source.organisation?.name ?? '')
  const section = item.section === null ? '' : ` ${sectionName(item.section)}`
  const mark = secrecyMark(state, party.kind)
  return {
    kind: 'caseExtract',
    about: { table: 'agendaItems', id: item.item.id },
    language: 'sv-SE',
    title: `Ärendeutdrag till ${oneLine(party.name)}`,
    author: organisation || team || 'Rådrum',
    description: `Ärendeutdrag, ${team}, ${formatDate(source.meeting.date)}`,
    organisation,
    facts: [
      { label: 'Märkning', value: mark },
      { label: 'Från', value: [team, `möte ${formatDate(source.meeting.date)}${section}`].filter(Boolean).join(', ') },
      { label: 'Ärende', value: oneLine(found.code) },
      { label: 'Personen', value: gate.state === 'named' ? namedPerson(state, found, choices) : '' },
    ].filter(({ value }) => value !== ''),
    blocks: extractBlocks(state, identityRule(state), about),
    footer: `${team}, utdrag · ${mark}`,
    fileTitle: `${source.meeting.date} ${team} – utdrag${section} till ${oneLine(party.shortName || party.name)}`,
  }
}

/** The name where the extract may have it; empty where the code is all. */
function namedPerson(state: State, { personId }: Case, { by, naming }: ExtractChoices): string {
  const person = rowOf(state, 'persons', personId)
  return person && by === 'name' ? oneLine(personName(person, naming)) : ''
}

function extractBlocks(state: State, clear: Clear, about: About): Block[] {
  const { source, item, found } = about
  const written = (text: string | undefined) => prose(clear(text ?? '', found).text)
  const { team } = localWords(state, found.teamId)
  const decision = mayDecide(state, item.item) ? written(item.note?.decision) : []
  const rows = item.actions.map((action) => actionTexts(state, clear, source, action))
  return [
    ...under('Frågeställning', written(found.question)),
    ...under('Närvarande parter', partyBlocks(state, item)),
    ...under(`${capitalised(team)}s bedömning`, written(item.note?.assessment)),
    ...marked('recommendation', 'Rekommendation', written(item.note?.recommendation)),
    ...marked('decision', 'Beslut', decision),
    ...under('Åtgärder', rows.length === 0 ? [] : [itemActionsTable('ärendet', rows)]),
    ...under('Återkoppling', feedbackBlocks(state, clear, about)),
  ]
}

/** The parties that heard the case, each with its people. */
function partyBlocks(state: State, { item }: MinutesItem): Block[] {
  const present = stayingFor(state, item).filter(({ status }) => status === 'present')
  const items = [...new Set(present.map(({ party }) => party))].map((party) => {
    const people = present.filter((attendee) => attendee.party === party).map(({ staff }) => oneLine(staff.name))
    return `${oneLine(party?.name ?? '')}: ${people.join(', ')}`
  })
  return items.length === 0 ? [] : [{ kind: 'list', items }]
}

function feedbackBlocks(state: State, clear: Clear, { item, found }: About): Block[] {
  return rowsBy(state, 'feedbacks', 'agendaItemId', item.item.id).map(({ dueOn, givenOn, way, to }) => {
    const receiver = oneLine(clear(to, found).text)
    const whom = receiver === '' ? '' : ` till ${receiver}`
    const given = way === null ? '' : ` (${feedbackWayNames[way].toLocaleLowerCase('sv-SE')})`
    const text =
      givenOn === null
        ? `Återkoppling ges${whom} senast ${formatDayAndYear(dueOn)}.`
        : `Återkoppling gavs${whom} ${formatDayAndYear(givenOn)}${given}.`
    return { kind: 'paragraph', text }
  })
}

function under(heading: string, content: readonly Block[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, ...content]
}

function marked(mark: 'recommendation' | 'decision', word: string, content: readonly Prose[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'marked', mark, word, content }]
}
