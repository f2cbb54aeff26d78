import { formatClock, formatDate } from '../../calendar/format'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import type { Block, DocumentModel } from '../model'
import { prose } from '../prose'
import {
  addressed,
  heading,
  letterDocument,
  letterFacts,
  paragraphs,
  type Addressed,
  type LetterChoices,
} from './letter'
import { needsBlocks } from './needs'
import { sessionTable, sharedFacts } from './session-table'

/** A reminder of a course: the next session, and those that are left. */
export function courseReminder(state: State, enrolmentId: Id, choices: LetterChoices): DocumentModel | undefined {
  const to = addressed(state, enrolmentId, choices)
  if (!to) return undefined
  return letterDocument(state, to, {
    kind: 'courseReminder',
    title: 'Påminnelse',
    called: 'påminnelse',
    facts: [...letterFacts(to), ...sharedFacts(state, to)],
    blocks: [
      ...nextBlocks(state, to, choices),
      ...prose(to.clear(choices.message).text),
      heading('Om du inte kan komma'),
      ...paragraphs('Säg till den som har skickat brevet så snart du vet det.'),
      ...needsBlocks(to),
    ],
  })
}

function nextBlocks(state: State, to: Addressed, { today }: LetterChoices): Block[] {
  const left = to.sessions.filter(({ date }) => date >= today)
  const [next] = left
  if (!next) return paragraphs(`Kursen ${to.title} har inga tillfällen kvar.`)
  const what = left.length === to.sessions.length ? `Kursen ${to.title} börjar` : `Nästa tillfälle av ${to.title} är`
  const caption = left.length === to.sessions.length ? 'Tillfällen' : 'Tillfällen som är kvar'
  return [
    heading('Snart ses vi'),
    ...paragraphs(`${what} ${formatDate(next.date)} ${formatClock(next.start)}. Du är välkommen.`),
    heading(caption),
    sessionTable(state, to, { caption, shown: left }),
  ]
}
