import type { IsoDate } from '../calendar/date'
import { formatClockRange, formatDate } from '../calendar/format'
import type { Problem } from '../record/change'
import type { Id } from '../record/id'
import type { State } from '../record/state'
import { oneLine } from '../record/text'
import { minutesWords } from '../team/names'
import { roomPhase } from '../team/room/open-close'
import { identityRule } from './identities'
import { actionSummary } from './minutes-actions'
import { attendanceBlocks, holdersOf, signatoriesOf } from './minutes-attendance'
import { itemBlocks } from './minutes-item'
import { minutesSource, type MinutesSource } from './minutes-source'
import type { Block, DocumentModel, Fact } from './model'
import { nextMeetingSentence } from './next-meeting'
import { signatureBlocks } from './signing/signature-blocks'

/** The minutes, or the one thing that must come first. */
export type Minutes =
  { readonly ok: true; readonly document: DocumentModel } | { readonly ok: false; readonly problem: Problem }

/**
 * The protokoll or mötesanteckning of a meeting that has been opened: participants by code only, staff by name and
 * party (`domain.md` §2.11). A meeting that is not held yet, inställt or without an agenda gives a problem instead.
 */
export function minutesDocument(state: State, meetingId: Id, { today }: { readonly today: IsoDate }): Minutes {
  const source = minutesSource(state, meetingId)
  if (!source) return refusal('Mötet finns inte kvar.')
  const missing = missingBefore(source, today)
  if (missing !== undefined) return refusal(missing)

  const { meeting, team, organisation } = source
  const word = minutesWords[team.minutesWord]
  const body = oneLine(team.name)
  const title = [word, body].filter(Boolean).join(' ')
  const author = oneLine(organisation?.name ?? '')
  return {
    ok: true,
    document: {
      kind: 'minutes',
      about: { table: 'meetings', id: meetingId },
      language: 'sv-SE',
      title,
      author: author || body || 'Rådrum',
      description: `${title}, ${formatDate(meeting.date)}`,
      organisation: author,
      facts: facts(source),
      blocks: blocks(state, source),
      footer: [body, formatDate(meeting.date)].filter(Boolean).join(' · '),
      fileTitle: `${meeting.date} ${body} – ${team.minutesWord}`,
    },
  }
}

function refusal(message: string): Minutes {
  return { ok: false, problem: { message } }
}

function missingBefore({ meeting, items, team }: MinutesSource, today: IsoDate): string | undefined {
  const paper = team.minutesWord === 'protokoll' ? 'inget protokoll' : 'ingen mötesanteckning'
  const phase = roomPhase(meeting)
  if (phase === 'cancelled') return `Mötet är inställt, så det blir ${paper} från det.`
  if (phase === 'notOpened') {
    const when = formatDate(meeting.date)
    if (meeting.date > today) return `Mötet är inte hållet än. Det är planerat till ${when}. Öppna det när det börjar.`
    return `Mötet ${when} är inte öppnat. Öppna det och skriv vad ni kom fram till.`
  }
  const hasItems = items.some(({ section }) => section !== null)
  return hasItems
    ? undefined
    : `Dagordningen är tom, så det blir ${paper} än. Lägg till det ni talade om på dagordningen.`
}

function facts(source: MinutesSource): Fact[] {
  const { meeting } = source
  const all: Fact[] = [
    { label: 'Datum', value: formatDate(meeting.date) },
    { label: 'Tid', value: formatClockRange(meeting.openedAt ?? meeting.start, meeting.closedAt ?? meeting.end) },
    { label: 'Plats', value: oneLine(meeting.place) },
    { label: 'Ordförande', value: holdersOf(source, 'chair') },
    { label: 'Sekreterare', value: holdersOf(source, 'secretary') },
    { label: 'Justerare', value: holdersOf(source, 'adjuster') },
  ]
  return all.filter(({ value }) => value !== '')
}

function blocks(state: State, source: MinutesSource): Block[] {
  const clear = identityRule(state)
  return [
    ...attendanceBlocks(source),
    ...source.items.flatMap((item) => itemBlocks(state, clear, source, item)),
    ...actionSummary(state, clear, source),
    ...nextMeetingBlocks(source),
    ...(source.team.hasSignatures ? signatureBlocks(state, 'minutes', signatoriesOf(source)) : []),
  ]
}

/** Left out where the agenda has the next meeting as an item of its own: the same thing is not told twice. */
function nextMeetingBlocks(source: MinutesSource): Block[] {
  const text = nextMeetingSentence(source)
  const isOnAgenda = source.items.some(({ item }) => item.kind === 'next')
  if (text === '' || isOnAgenda) return []
  return [
    { kind: 'heading', level: 1, text: 'Nästa möte' },
    { kind: 'paragraph', text },
  ]
}
