import type { IsoDate } from '../calendar/date'
import { capitalised } from '../calendar/format'
import { oneLine, sameText } from '../record/text'
import { readWhen } from '../team/room/action-when'
import type { Actors } from '../team/room/action-who'
import { parseAction, type Missing } from '../team/room/parse-action'
import type { MeasureLine } from './measure-verbs'
import type { SipParticipant } from './participant'
import type { MeasureBy } from './plan'

/** An insats as it was understood. What could not be told is empty, its words still stand in `what`. */
export interface ParsedMeasure {
  readonly line: MeasureLine
  readonly missing: readonly Missing[]
}

interface MeasureFrom extends Actors {
  readonly today: IsoDate
  readonly participants: readonly SipParticipant[]
  /** In whose list it is written: what has no name in the person's own is the person's. */
  readonly by: MeasureBy
}

const nobody = { partyId: null, participantId: null, who: '' } as const
const themselves = ['personen själv', 'personen', 'deltagaren själv', 'deltagaren', 'själv', 'du själv', 'jag själv']

/**
 * Reads an insats written on one line: who, what, when. `Lena bokar tid på vårdcentralen senast 12 mars`, as the åtgärder of a
 * team are read; whom it finds is one of those who take part, a party, or somebody else by name. It never guesses.
 * `Två förmiddagar i veckan` says how often, and no day.
 */
export function parseMeasure(text: string, from: MeasureFrom): ParsedMeasure {
  const { rest = '', often = '' } = /^(?<rest>.*?)(?<often> i veckan)?[.!]?$/iu.exec(oneLine(text))?.groups ?? {}
  if (often === '') return parseLine(text, from)
  const { line, missing } = parseLine(rest, from)
  return { line: { ...line, what: `${line.what}${often}` }, missing }
}

function parseLine(text: string, { today, participants, by, ...actors }: MeasureFrom): ParsedMeasure {
  if (by === 'person') return ownMeasure(text, today)
  const named = participantFirst(oneLine(text), participants)
  const { fields, missing } = parseAction(named?.rest ?? text, { today, nextMeeting: null, ...actors })
  const { what, staffId, who, dueOn } = fields
  const without = missing.filter(({ part }) => part !== 'who')
  if (named) {
    return { line: { what: capitalised(what), dueOn, ...asParticipant(named.participant) }, missing: without }
  }
  if (staffId !== null) {
    const staff = actors.staff.find(({ id }) => id === staffId)!
    const participant = participants.find((one) => one.staffId === staffId)
    const found = participant
      ? asParticipant(participant)
      : { ...nobody, by: 'party' as const, partyId: staff.partyId, who: staff.name }
    return { line: { what, dueOn, ...found }, missing: without }
  }
  if (who === '') return { line: { what, dueOn, by, ...nobody }, missing }
  if (themselves.some((word) => sameText(word, who))) {
    return { line: { what, dueOn, by: 'person', ...nobody }, missing: without }
  }
  const party = actors.parties.find(({ name, shortName }) => sameText(name, who) || sameText(shortName, who))
  return party
    ? { line: { what, dueOn, by: 'party', ...nobody, partyId: party.id }, missing: without }
    : { line: { what, dueOn, by: 'other', ...nobody, who }, missing: without }
}

/** What the person does: the whole line but its day. */
function ownMeasure(text: string, today: IsoDate): ParsedMeasure {
  const line = oneLine(text)
  const when = readWhen(line, { today, nextMeeting: null })
  const what = capitalised(when.kind === 'date' ? when.rest.trim() : line)
  const missing: Missing[] = what === '' ? [{ part: 'what', message: 'Vad saknas.' }] : []
  if (when.kind === 'unclear') missing.push({ part: 'when', message: when.message })
  return { line: { what, dueOn: when.kind === 'date' ? when.date : null, by: 'person', ...nobody }, missing }
}

/** A participant who is in no staff list, named first in the line. */
function participantFirst(line: string, participants: readonly SipParticipant[]) {
  const lower = line.toLocaleLowerCase('sv-SE')
  const participant = participants
    .filter(({ name }) => name !== '')
    .find(({ name }) => /^[\s:,]/u.test(lower.slice(name.length)) && sameText(line.slice(0, name.length), name))
  return participant && { participant, rest: line.slice(participant.name.length).replace(/^[\s:,]+/u, '') }
}

function asParticipant({ id, as, partyId }: SipParticipant): Omit<MeasureLine, 'what' | 'dueOn'> {
  if (as === 'person') return { by: 'person', ...nobody }
  return partyId === null
    ? { by: 'other', ...nobody, participantId: id }
    : { by: 'party', ...nobody, partyId, participantId: id }
}
