import { formatClockRange, formatDate } from '../../calendar/format'
import { countOf } from '../../record/count'
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

/** The kallelse to a course: all sessions, how to answer and how to say no, and what the person needs. */
export function courseSummons(state: State, enrolmentId: Id, choices: LetterChoices): DocumentModel | undefined {
  const to = addressed(state, enrolmentId, choices)
  if (!to) return undefined
  const { answerBy, message } = choices
  return letterDocument(state, to, {
    kind: 'courseSummons',
    title: 'Kallelse till kurs',
    called: 'kallelse',
    facts: [
      ...letterFacts(to),
      ...sharedFacts(state, to),
      { label: 'Svara senast', value: answerBy === null ? '' : formatDate(answerBy) },
    ],
    blocks: [
      heading('Välkommen'),
      ...paragraphs(welcome(to), 'Det är frivilligt att delta.'),
      ...prose(to.clear(message).text),
      ...sessionsBlocks(state, to),
      heading('Så svarar du'),
      ...paragraphs(
        `${answerBy === null ? 'Säg' : `Säg senast ${formatDate(answerBy)}`} till den som har skickat kallelsen om du kommer. Säg till också om du inte vill gå kursen: då får någon annan platsen.`,
        'Får du förhinder en dag, säg till så snart du vet det.',
      ),
      ...needsBlocks(to),
    ],
  })
}

function welcome({ title, sessions }: Addressed): string {
  const [first] = sessions
  const begins = first ? ` Den börjar ${formatDate(first.date)} ${formatClockRange(first.start, first.end)}.` : ''
  return `Du har fått en plats på kursen ${title}.${begins}`
}

function sessionsBlocks(state: State, to: Addressed): Block[] {
  const { sessions } = to
  if (sessions.length === 0) return paragraphs('Dagarna är inte bestämda än. Du får besked när de är det.')
  const caption = 'Tillfällen'
  return [
    heading(caption),
    ...paragraphs(`Kursen har ${countOf(sessions.length, 'tillfälle', 'tillfällen')}.`),
    sessionTable(state, to, { caption }),
  ]
}
