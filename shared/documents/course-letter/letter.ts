import type { IsoDate } from '../../calendar/date'
import { formatDate } from '../../calendar/format'
import type { Cohort, Session } from '../../course/cohort'
import { cohortTitle } from '../../course/cohort-title'
import type { Enrolment } from '../../course/enrolment'
import { sessionsOf } from '../../course/sessions'
import type { Told } from '../../course/told-sessions'
import { personName, type Naming } from '../../person/naming'
import type { Person } from '../../person/person'
import type { Id } from '../../record/id'
import { rowOf, rowsOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import { identityRule, type Clear } from '../identities'
import type { DocumentKind } from '../kind'
import type { Block, DocumentModel, Fact } from '../model'

/** How the letters of a round are written: what the one who makes them has chosen, and what this window may show. */
export interface LetterChoices {
  readonly by: 'code' | 'name'
  readonly naming: Naming
  readonly today: IsoDate
  /** The last day to answer a kallelse; null when the letter asks for none. */
  readonly answerBy: IsoDate | null
  /** What somebody wrote to all of them; may be empty. */
  readonly message: string
  /** When the sessions were to be, as somebody was told before. */
  readonly told: (enrolment: Enrolment) => readonly Told[]
}

/** A participant's place with all that a letter to her tells of. */
export interface Addressed {
  readonly enrolment: Enrolment
  readonly cohort: Cohort
  /** `Mitt Val, våren 2027 omgång 2` */
  readonly title: string
  /** The name where the letter may have it, else the code. */
  readonly called: string
  /** Those that take place, in order. */
  readonly sessions: readonly Session[]
  readonly clear: Clear
}

/** Reads a place in a round for a letter; undefined when the place, the round or the person is gone. */
export function addressed(state: State, enrolmentId: Id, choices: LetterChoices): Addressed | undefined {
  const enrolment = rowOf(state, 'enrolments', enrolmentId)
  const cohort = rowOf(state, 'cohorts', enrolment?.cohortId ?? null)
  const person = rowOf(state, 'persons', enrolment?.personId ?? null)
  if (!enrolment || !cohort || !person) return undefined
  return {
    enrolment,
    cohort,
    title: oneLine(cohortTitle(state, cohort)),
    called: calledInLetter(person, choices),
    sessions: sessionsOf(state, cohort.id).filter(({ status }) => status !== 'cancelled'),
    clear: identityRule(state),
  }
}

/** A letter to somebody may have her name when it is asked for; skyddad identitet and hidden names leave the code. */
function calledInLetter(person: Person, { by, naming }: LetterChoices): string {
  const name = by === 'name' ? oneLine(personName(person, naming)) : ''
  return name === '' ? oneLine(person.code) : name
}

/** What one kind of letter says, beside what all of them have. */
interface LetterContent {
  readonly kind: DocumentKind
  readonly title: string
  /** What the kind is called in a file name and at the foot of the page: `kallelse`. */
  readonly called: string
  readonly facts: readonly Fact[]
  readonly blocks: readonly Block[]
}

/** A letter as a document. Neither its file name nor its properties say who it is to. */
export function letterDocument(
  state: State,
  { enrolment, cohort, title }: Addressed,
  content: LetterContent,
): DocumentModel {
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  return {
    kind: content.kind,
    about: { table: 'enrolments', id: enrolment.id },
    language: 'sv-SE',
    title: content.title,
    author: organisation || 'Rådrum',
    description: `${content.title}, ${title}`,
    organisation,
    facts: content.facts.filter(({ value }) => value !== ''),
    blocks: content.blocks,
    footer: `${title}, ${content.called}`,
    fileTitle: `${cohort.startDate} ${title} – ${content.called}`,
  }
}

/** What every letter begins with: to whom, of which course, and between which days. */
export function letterFacts({ called, title, sessions }: Addressed): Fact[] {
  const [first, last] = [sessions[0]?.date, sessions.at(-1)?.date]
  return [
    { label: 'Till', value: called },
    { label: 'Kurs', value: title },
    { label: 'Från', value: first ? formatDate(first) : '' },
    { label: 'Till och med', value: last ? formatDate(last) : '' },
  ]
}

export function heading(text: string): Block {
  return { kind: 'heading', level: 1, text }
}

export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}
