import { formatClockDigits, formatClockRange, formatDate, formatList } from '../calendar/format'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { numberedItems, type NumberedItem } from '../team/agenda'
import type { Case } from '../team/case'
import { gateAtMeeting } from '../team/case-gate'
import { changeSince } from '../team/gate-change'
import { leaversOf } from '../team/left-out'
import type { Meeting } from '../team/meeting'
import { openActions } from '../team/open-actions'
import { preparationsOf } from '../team/preparation'
import { noteOf } from '../team/room/note'
import { meetingsOfCase } from '../team/waiting-cases'
import { agendaFacts, agendaTable } from './agenda'
import { identityRule, type Clear } from './identities'
import { actionTexts, itemActionsTable } from './minutes-actions'
import type { Block, DocumentModel } from './model'
import { prose } from './prose'

/**
 * The chair's dagordning (`domain.md` §2.11): what the participants get, and for each case whether it may be taken up and
 * why, who leaves the room when, what is asked, what the parties have done, what was recommended last, and what is left to
 * do. It tells of persons by code only, as every paper of a meeting does. Undefined when the meeting or its team is gone.
 */
export function chairAgenda(state: State, meetingId: Id): DocumentModel | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  const team = rowOf(state, 'teams', meeting?.teamId ?? null)
  if (!meeting || !team) return undefined
  const clear = identityRule(state)
  const body = oneLine(team.name)
  const title = `Ordförandens dagordning ${body}`
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const day = formatDate(meeting.date)
  return {
    kind: 'chairAgenda',
    about: { table: 'meetings', id: meetingId },
    language: 'sv-SE',
    title,
    author: organisation || body || 'Rådrum',
    description: `${title}, ${day}`,
    organisation,
    facts: [...agendaFacts(meeting), { label: 'Läses av', value: forWhom }],
    blocks: [
      ...under('Punkter', [agendaTable(state, meeting)]),
      ...leftToDo(state, clear, meeting),
      ...numberedItems(state, meetingId).flatMap((numbered) => aboutCase(state, clear, { meeting, numbered })),
    ],
    footer: `${body} · ${day} · ${forWhom.toLocaleLowerCase('sv-SE')}`,
    fileTitle: `${meeting.date} ${body} – ordförandens dagordning`,
  }
}

const forWhom = 'Bara ordföranden och sekreteraren'

/** Every open åtgärd of the team, with its case: those of no case on this agenda too. */
function leftToDo(state: State, clear: Clear, meeting: Meeting): Block[] {
  const actions = openActions(state, meeting.teamId)
  if (actions.length === 0) return []
  return under('Kvarstående åtgärder', [
    {
      kind: 'table',
      caption: 'Kvarstående åtgärder',
      description: 'Ärende, och vem som gör vad och när. En rad för varje åtgärd.',
      columns: [
        { title: 'Ärende', share: 21 },
        { title: 'Vem', share: 25 },
        { title: 'Vad', share: 31 },
        { title: 'När', share: 23 },
      ],
      rows: actions.map((action) => [
        oneLine(rowOf(state, 'cases', action.caseId)?.code ?? '–'),
        ...actionTexts(state, clear, { meeting }, action),
      ]),
    },
  ])
}

interface About {
  readonly meeting: Meeting
  readonly numbered: NumberedItem
}

function aboutCase(state: State, clear: Clear, { meeting, numbered }: About): Block[] {
  const { case: found, section, title, start, end, item } = numbered
  if (!found) return []
  const written = (text: string) => prose(clear(text, found).text)
  const when = formatClockRange(start, end)
  return [
    // A page of its own, so that no other case lies in sight of those who came for this one.
    { kind: 'heading', level: 1, text: `§\u00a0${section} ${oneLine(clear(title).text)}, ${when}`, startsPage: true },
    { kind: 'paragraph', text: consentSentence(state, { meeting, numbered }) },
    ...leaving(state, numbered),
    ...deeper('Frågeställning', written(found.question)),
    ...deeper('Bakgrund', written(found.background)),
    ...deeper('Vad parterna har gjort förut', doneBefore(state, clear, found)),
    ...deeper('Senaste rekommendationen', lastRecommendation(state, found, item.id, written)),
    ...deeper('Öppna åtgärder i ärendet', openInCase(state, clear, { meeting, found })),
  ]
}

/** What the gate says as things stand, and what has changed since the case was put on the agenda. */
function consentSentence(state: State, { meeting, numbered: { item, case: found } }: About): string {
  if (!found) return ''
  const gate = gateAtMeeting(state, found, meeting, item)
  const change = changeSince(state, { gate, item, meeting })
  return [gate.state === 'blocked' ? 'Får inte tas upp.' : '', change, gate.sentence].filter(Boolean).join(' ')
}

/** `Johan Sandberg (FK) lämnar rummet kl. 09.25 och kommer tillbaka kl. 09.50.` */
function leaving(state: State, { item, start, end }: NumberedItem): Block[] {
  const people = leaversOf(state, item).map(({ staff, party }) => {
    const name = oneLine(staff.name)
    return party ? `${name} (${oneLine(party.shortName)})` : name
  })
  if (people.length === 0) return []
  const [from, to] = [start, end].map((clock) => `kl.\u00a0${formatClockDigits(clock)}`)
  return [{ kind: 'paragraph', text: `${formatList(people)} lämnar rummet ${from} och kommer tillbaka ${to}.` }]
}

function doneBefore(state: State, clear: Clear, found: Case): Block[] {
  const told = preparationsOf(state, found.id)
  const cell = (text: string) => oneLine(clear(text, found).text)
  const rows = told.flatMap(({ party, rows: ofParty }) =>
    ofParty.map(({ measure, period, result }) => [oneLine(party.name), cell(measure), cell(period), cell(result)]),
  )
  if (rows.length === 0) return []
  const silent = told.flatMap(({ party, rows: ofParty }) => (ofParty.length === 0 ? [oneLine(party.name)] : []))
  return [
    {
      kind: 'table',
      caption: `Vad parterna har gjort förut i ${oneLine(found.code)}`,
      description: 'Part, insats, när och hur det gick. En rad för varje insats.',
      columns: [
        { title: 'Part', share: 23 },
        { title: 'Insats', share: 27 },
        { title: 'När', share: 18 },
        { title: 'Hur det gick', share: 32 },
      ],
      rows,
    },
    ...(silent.length === 0 ? [] : [{ kind: 'paragraph', text: `${formatList(silent)} har inte svarat.` } as const]),
  ]
}

/** What the team recommended when it last took the case up; nothing for a new one. */
function lastRecommendation(
  state: State,
  found: Case,
  itemId: Id,
  written: (text: string) => readonly Block[],
): readonly Block[] {
  const last = meetingsOfCase(state, found.id).find(
    ({ meeting, item }) => item.id !== itemId && meeting.status === 'held' && noteOf(state, item.id)?.recommendation,
  )
  if (!last) return []
  return [
    { kind: 'paragraph', text: `Från mötet ${formatDate(last.meeting.date)}:` },
    ...written(noteOf(state, last.item.id)?.recommendation ?? ''),
  ]
}

function openInCase(state: State, clear: Clear, { meeting, found }: { meeting: Meeting; found: Case }): Block[] {
  const open = openActions(state, meeting.teamId).filter(({ caseId }) => caseId === found.id)
  const rows = open.map((action) => actionTexts(state, clear, { meeting }, action))
  return rows.length === 0 ? [] : [itemActionsTable(oneLine(found.code), rows)]
}

function under(text: string, content: readonly Block[]): Block[] {
  return [{ kind: 'heading', level: 1, text }, ...content]
}

function deeper(text: string, content: readonly Block[]): Block[] {
  return content.length === 0 ? [] : [{ kind: 'heading', level: 2, text }, ...content]
}
