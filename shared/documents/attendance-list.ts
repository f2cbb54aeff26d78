import { formatClockRange, formatDate, formatDayInColumn } from '../calendar/format'
import { attendanceLetters, attendanceLetterWords } from '../course/attendance-words'
import { cohortTitle } from '../course/cohort-title'
import { roundAttendance, type PersonAttendance, type SessionAttendance } from '../course/round-attendance'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { listedName, type ListedAs } from './listed-as'
import type { Block, DocumentModel, Fact, Table } from './model'
import { leadersOf } from './signing/leaders'
import { signatureBlocks } from './signing/signature-blocks'

/** More columns than this beside the name do not fit on a page that stands. */
const mostColumns = 8

/**
 * The närvarolista of a round: what is taken stands in it, and the rest is left to be filled in by hand. Names are there
 * only when they are asked for, shown in this window, and covered by a consent to take part; the file name never has one.
 */
export function attendanceListDocument(state: State, cohortId: Id, listedAs: ListedAs): DocumentModel | undefined {
  const cohort = rowOf(state, 'cohorts', cohortId)
  if (!cohort) return undefined
  const round = roundAttendance(state, cohortId)
  const sessions = round.sessions.filter(({ session }) => session.status !== 'cancelled')
  const title = oneLine(cohortTitle(state, cohort))
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const names = round.people.map(({ enrolment }) => listedName(state, enrolment.personId, listedAs))
  return {
    kind: 'attendanceList',
    about: { table: 'cohorts', id: cohortId },
    language: 'sv-SE',
    title: 'Närvarolista',
    author: organisation || 'Rådrum',
    description: `Närvarolista, ${title}`,
    organisation,
    facts: factsOf(state, title, sessions, cohortId),
    blocks: [
      ...inPages(sessions).flatMap((page, index, pages) =>
        tableOf(round.people, names, page, pages.length > 1 ? index + 1 : 0),
      ),
      ...explained(),
      ...signatureBlocks(state, 'attendanceList', { leader: leadersOf(state, cohort) }),
    ],
    footer: title,
    fileTitle: `${cohort.startDate} ${title} – närvarolista`,
  }
}

function factsOf(state: State, title: string, sessions: readonly SessionAttendance[], cohortId: Id): Fact[] {
  const cohort = rowOf(state, 'cohorts', cohortId)
  const room = rowOf(state, 'rooms', cohort?.roomId ?? null)
  const leaders = (cohort?.leaderIds ?? []).flatMap((id) => rowOf(state, 'staff', id)?.name ?? [])
  const [first, last] = [sessions[0]?.session, sessions.at(-1)?.session]
  const all: Fact[] = [
    { label: 'Kurs', value: title },
    { label: 'Från', value: first ? formatDate(first.date) : '' },
    { label: 'Till', value: last ? formatDate(last.date) : '' },
    { label: 'Tid', value: cohort ? formatClockRange(cohort.start, cohort.end) : '' },
    { label: 'Lokal', value: oneLine([room?.name, room?.place].filter(Boolean).join(', ')) },
    { label: 'Kursledare', value: oneLine(leaders.join(', ')) },
  ]
  return all.filter(({ value }) => value !== '')
}

function inPages(sessions: readonly SessionAttendance[]): SessionAttendance[][] {
  const pages = Math.ceil(sessions.length / mostColumns)
  return Array.from({ length: pages }, (_, page) => sessions.slice(page * mostColumns, (page + 1) * mostColumns))
}

function tableOf(
  people: readonly PersonAttendance[],
  names: readonly string[],
  sessions: readonly SessionAttendance[],
  part: number,
): Block[] {
  const [first, last] = [sessions[0]?.number ?? 0, sessions.at(-1)?.number ?? 0]
  const which = `Tillfälle ${first}–${last}`
  const share = Math.floor(72 / sessions.length)
  const table: Table = {
    kind: 'table',
    caption: `Närvaro, ${which.toLocaleLowerCase('sv-SE')}`,
    description: 'En rad för varje deltagare och en kolumn för varje tillfälle.',
    columns: [
      { title: 'Deltagare', share: 100 - share * sessions.length },
      ...sessions.map(({ session: { date } }) => ({ title: formatDayInColumn(date), share })),
    ],
    rows: people.map(({ enrolment }, index) => [
      names[index] ?? '',
      ...sessions.map((session) => cell(session, enrolment.id)),
    ]),
  }
  return part === 0 ? [table] : [{ kind: 'heading', level: 1, text: which }, table]
}

/** What is taken as its letter; empty where it is to be filled in. */
function cell({ isTaken, rows, expected }: SessionAttendance, enrolmentId: Id): string {
  if (!expected.has(enrolmentId)) return attendanceLetters.notCalled
  const row = isTaken ? rows.get(enrolmentId) : undefined
  return row ? attendanceLetters[row.state] : ''
}

function explained(): Block[] {
  const letters = Object.entries(attendanceLetterWords).map(
    ([state, word]) => `${attendanceLetters[state as keyof typeof attendanceLetters]} ${word}`,
  )
  return [{ kind: 'paragraph', text: `${letters.join(' · ')}. Skriv aldrig en diagnos på listan.` }]
}
