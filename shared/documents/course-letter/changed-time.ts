import { formatClockRange, formatDate } from '../../calendar/format'
import { swedishDay } from '../../calendar/swedish-days'
import type { Session } from '../../course/cohort'
import type { Told } from '../../course/told-sessions'
import type { Id } from '../../record/id'
import type { State } from '../../record/state'
import type { Block, DocumentModel, Table } from '../model'
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
import { sessionTable, sharedFacts } from './session-table'

/** What became of one session since a participant was told of it. */
interface Moved {
  readonly before: Told | undefined
  readonly now: Session | undefined
}

/**
 * What has changed since somebody got the kallelse: sessions that were moved, cancelled or added, from when to when, and then
 * all as they stand now. Not the reason that somebody wrote, for it may say who is ill: a röd dag is named, and nothing else.
 */
export function changedTime(state: State, enrolmentId: Id, choices: LetterChoices): DocumentModel | undefined {
  const to = addressed(state, enrolmentId, choices)
  if (!to) return undefined
  const changed = changesSince(choices.told(to.enrolment), to.sessions)
  return letterDocument(state, to, {
    kind: 'changedTime',
    title: 'Ändrad tid',
    called: 'ändrad tid',
    facts: [...letterFacts(to), ...sharedFacts(state, to)],
    blocks: [...changeBlocks(changed), ...prose(to.clear(choices.message).text), ...sessionBlocks(state, to)],
  })
}

function changesSince(told: readonly Told[], sessions: readonly Session[]): Moved[] {
  const now = new Map(sessions.map((session) => [session.id, session]))
  const before = new Map(told.map((one) => [one.id, one]))
  const gone = told.filter(({ id }) => !now.has(id)).map((one): Moved => ({ before: one, now: undefined }))
  const standing = sessions.map((session): Moved => ({ before: before.get(session.id), now: session }))
  return [...gone, ...standing.filter(({ before, now }) => when(before) !== when(now))].sort((a, b) =>
    dayOf(a) < dayOf(b) ? -1 : 1,
  )
}

const dayOf = ({ before, now }: Moved) => before?.date ?? now?.date ?? ''

function when(session: Told | undefined): string {
  return session ? `${formatDate(session.date)}, ${formatClockRange(session.start, session.end)}` : ''
}

function changeBlocks(changed: readonly Moved[]): Block[] {
  if (changed.length === 0) return paragraphs('Inget av kursens tillfällen har fått en ny tid sedan kallelsen.')
  return [
    heading('Det här är ändrat'),
    ...paragraphs('Sedan du fick kallelsen har kursens tider ändrats. Så här är det nu.'),
    changeTable(changed),
  ]
}

function changeTable(changed: readonly Moved[]): Table {
  return {
    kind: 'table',
    caption: 'Ändrade tillfällen',
    description: 'En rad för varje ändrat tillfälle: när det skulle vara förut och när det är nu.',
    columns: [
      { title: 'Förut', share: 42 },
      { title: 'Nu', share: 58 },
    ],
    rows: changed.map(({ before, now }) => [
      before ? when(before) : 'Nytt tillfälle',
      now ? when(now) : ['Inställt', redDay(before)].filter(Boolean).join('. '),
    ]),
  }
}

function redDay(before: Told | undefined): string {
  const day = before && swedishDay(before.date)
  return day?.kind === 'redDay' ? `Dagen är ${day.name}` : ''
}

function sessionBlocks(state: State, to: Addressed): Block[] {
  if (to.sessions.length === 0) return []
  const caption = 'Alla tillfällen som de är nu'
  return [heading(caption), sessionTable(state, to, { caption })]
}
