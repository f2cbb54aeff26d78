import { formatClock } from '../calendar/format'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { Case } from '../team/case'
import { mayDecide } from '../team/room/note'
import { roomPhase } from '../team/room/open-close'
import type { Clear } from './identities'
import { actionTexts, itemActionsTable } from './minutes-actions'
import { leftRoom, outOfItem } from './minutes-leaving'
import { isTakenUp, type MinutesItem, type MinutesSource } from './minutes-source'
import { nextMeetingSentence } from './next-meeting'
import type { Block, Prose } from './model'
import { prose } from './prose'

/** `§ 5`, on one line. */
export function sectionName(section: number): string {
  return `§\u00a0${section}`
}

/**
 * One item of the agenda: its heading with § and what came of it. A pause has no § and is left out unless something was
 * written in it; an item where nothing was written says so, for a § may not be missing.
 */
export function itemBlocks(state: State, clear: Clear, source: MinutesSource, item: MinutesItem): Block[] {
  const content = contentOf(state, clear, source, item)
  if (item.section === null && content.length === 0) return []
  const title = oneLine(isOfCase(item) ? item.title : clear(item.title).text)
  return [
    {
      kind: 'heading',
      level: 1,
      text: item.section === null ? title : `${sectionName(item.section)} ${title}`,
      ...(isOfCase(item) && { isOfCase: true }),
    },
    ...paragraph(outOfItem(item)),
    ...(content.length === 0 ? paragraph(withoutWords(source, item)) : content),
  ]
}

/** Also once the case itself is gallrat: what the meeting wrote of it stays in its minutes. */
function isOfCase({ item }: MinutesItem): boolean {
  return item.kind === 'case'
}

function contentOf(state: State, clear: Clear, source: MinutesSource, item: MinutesItem): Block[] {
  const { case: ofCase, note } = item
  const written = (text: string | undefined) => prose(clear(text ?? '', ofCase).text)
  const isAdjourned = item.item.state === 'adjourned'
  const isGone = isOfCase(item) && !ofCase
  const texts = isOfCase(item)
    ? [
        ...(ofCase && isTakenUp(item) ? caseBlocks(state, ofCase, item, written) : []),
        ...under('Diskussion', written(note?.discussion)),
        ...under('Samlad bedömning', written(note?.assessment)),
        ...marked('recommendation', 'Rekommendation', written(note?.recommendation)),
      ]
    : [...written(note?.discussion), ...(item.item.kind === 'next' ? paragraph(nextMeetingSentence(source)) : [])]
  return [
    ...texts,
    ...(isGone || mayDecide(state, item.item) ? marked('decision', 'Beslut', written(note?.decision)) : []),
    ...(isAdjourned ? marked('decision', 'Beslut', paragraph(adjournedSentence(item))) : []),
    ...actionBlocks(state, clear, source, item),
  ]
}

/** What the case brought to the meeting. */
function caseBlocks(state: State, ofCase: Case, item: MinutesItem, written: (text: string) => Prose[]): Block[] {
  return [
    ...paragraph([introduction(state, ofCase), leftRoom(item)].filter(Boolean).join(' ')),
    ...under('Frågeställning', written(ofCase.question)),
    ...under('Bakgrund', written(ofCase.background)),
  ]
}

/** Who presents the case, and on which of the two grounds it may be spoken of. */
function introduction(state: State, { presenterId, mode }: Case): string {
  const presenter = rowOf(state, 'staff', presenterId)
  const party = rowOf(state, 'parties', presenter?.partyId ?? null)
  const ground = mode === 'consent' ? 'Ärendet togs upp med samtycke.' : 'Ärendet togs upp avidentifierat.'
  if (!presenter) return ground
  return `Föredragande: ${[presenter.name, party?.name ?? ''].map(oneLine).filter(Boolean).join(', ')}. ${ground}`
}

function actionBlocks(state: State, clear: Clear, source: MinutesSource, item: MinutesItem): Block[] {
  if (item.actions.length === 0) return []
  const rows = item.actions.map((action) => actionTexts(state, clear, source, action))
  const name = item.section === null ? oneLine(item.title) : sectionName(item.section)
  return [{ kind: 'heading', level: 2, text: 'Åtgärder' }, itemActionsTable(name, rows)]
}

function adjournedSentence(item: MinutesItem): string {
  return `${isOfCase(item) ? 'Ärendet' : 'Punkten'} bordlades till ett senare möte.`
}

/** What stands at an item where nobody wrote. */
function withoutWords({ meeting }: MinutesSource, { item }: MinutesItem): string {
  if (item.kind === 'opening' && meeting.openedAt !== null) return `Mötet öppnades ${formatClock(meeting.openedAt)}.`
  if (item.state === 'done') return 'Punkten gicks igenom utan anteckning.'
  return roomPhase(meeting) === 'closed' ? 'Punkten togs inte upp.' : 'Punkten är inte behandlad än.'
}

function under(heading: string, content: readonly Block[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 2, text: heading }, ...content]
}

function marked(mark: 'recommendation' | 'decision', word: string, content: readonly Prose[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'marked', mark, word, content }]
}

function paragraph(text: string): Prose[] {
  return text === '' ? [] : [{ kind: 'paragraph', text }]
}
