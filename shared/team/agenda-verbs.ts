import { readWholeNumber, type TypedNumber } from '../record/whole-number'
import { done, put, putDeleted, putNew, refused, type Circumstances, type Put, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { withPuts } from '../record/with-puts'
import { agendaItems, noGate, notTakenUp } from './agenda'
import { mostMinutes, steppedMinutes } from './agenda-limits'
import { movedTo, positionBetween, stepped } from './agenda-order'
import { positionBefore } from './agenda-places'
import { gateAtMeeting } from './case-gate'
import { otherTeam, placeProblems } from './case-placing'
import { asTakenUp } from './follow-up'
import { clearedNow } from './gate-change'
import type { AgendaItem, AgendaItemKind, Meeting } from './meeting'
import { minutesFor } from './minutes-for'
import { onAgenda, onItem } from './open-agenda'
import { actionsOf } from './room/action'
import { noteOf, textsOfNote } from './room/note'

/** What the form for a punkt of one's own gives. */
export interface ItemInput {
  readonly kind: Exclude<AgendaItemKind, 'case'>
  /** Empty: the kind's own title. */
  readonly title: string
  readonly minutes: TypedNumber
}

/** Adds an item that is no case, before the item about the next meeting or last. */
export function addItem(meetingId: Id, asked: ItemInput): Verb {
  return onAgenda(meetingId, (state, circumstances) => {
    const minutes = readMinutes(asked.minutes)
    const title = oneLine(asked.title)
    const untitled = asked.kind === 'other' && title === ''
    const problems = [
      ...(untitled ? [{ field: 'title', message: 'Skriv vad punkten heter.' }] : checkLength('title', title)),
      ...minutes.problems,
    ]
    if (problems.length > 0 || minutes.value === null) return refused(...problems)
    const position = positionBefore(agendaItems(state, meetingId), ['next'])
    const fields = { meetingId, kind: asked.kind, title, caseId: null, minutes: minutes.value, position }
    const item = { ...fields, ...noGate, ...notTakenUp }
    return done('lade till en punkt', [putNew('agendaItems', item, circumstances)])
  })
}

/**
 * Puts a waiting case on the agenda, after the cases that are there; parties may leave the room for it. Without consent or
 * frågeställning it is refused.
 */
export function addCase(meetingId: Id, caseId: Id, leftOutPartyIds: readonly Id[] = []): Verb {
  return onAgenda(meetingId, (state, circumstances, meeting) => {
    const problems = placeProblems(state, { caseId, leftOutPartyIds: [...leftOutPartyIds] }, meeting)
    const added = rowOf(state, 'cases', caseId)
    if (problems.length > 0 || !added) return refused(...problems)
    const minutes = minutesFor(asTakenUp(state, added, meeting.date).kind, rowOf(state, 'teams', meeting.teamId))
    const placed = { meeting, caseId, minutes, leftOutPartyIds: [...leftOutPartyIds] }
    return done('satte upp ett ärende', placedCase(state, placed, circumstances))
  })
}

/** The puts that set a case up on an agenda, at a position if one is given, else after the cases that are there. */
export function placedCase(
  state: State,
  { meeting, position, ...asked }: PlacedCase,
  circumstances: Circumstances,
): Put[] {
  const found = rowOf(state, 'cases', asked.caseId)
  const place = position ?? positionBefore(agendaItems(state, meeting.id), ['information', 'next'])
  const fields = { ...asked, meetingId: meeting.id, kind: 'case', title: '', position: place, ...notTakenUp } as const
  return [
    putNew('agendaItems', { ...fields, ...clearedNow(state, meeting, asked) }, circumstances),
    ...(found ? [put('cases', { ...asTakenUp(state, found, meeting.date), status: 'planned' })] : []),
  ]
}

interface PlacedCase extends Pick<AgendaItem, 'minutes' | 'leftOutPartyIds'> {
  readonly meeting: Meeting
  readonly caseId: Id
  readonly position?: number
}

/** Changes how long an item takes. */
export function changeMinutes(itemId: Id, typed: TypedNumber): Verb {
  return onItem(itemId, (_, item) => {
    const minutes = readMinutes(typed)
    if (minutes.value === null) return refused(...minutes.problems)
    return done('ändrade en punkts tid', [put('agendaItems', { ...item, minutes: minutes.value })])
  })
}

/** Makes an item five minutes longer or shorter; counted where it stands when the change is made, so that no press is lost. */
export function stepMinutes(itemId: Id, direction: 'longer' | 'shorter'): Verb {
  return onItem(itemId, (_, item) => {
    const minutes = steppedMinutes(item.minutes, direction)
    return done('ändrade en punkts tid', minutes === item.minutes ? [] : [put('agendaItems', { ...item, minutes })])
  })
}

/** Gives an item that is no case another title; empty gives it the usual one back. */
export function renameItem(itemId: Id, typed: string): Verb {
  return onItem(itemId, (_, item) => {
    const title = oneLine(typed)
    if (item.kind === 'case')
      return refused({ field: 'title', message: 'Ett ärendes rubrik görs av dess slag och kod.' })
    const problems = checkLength('title', title)
    if (problems.length > 0) return refused(...problems)
    return done('ändrade en punkts rubrik', title === item.title ? [] : [put('agendaItems', { ...item, title })])
  })
}

/** Moves an item one step. At the end of the list it stays where it is. */
export function moveItem(itemId: Id, direction: 'up' | 'down'): Verb {
  return onItem(itemId, (state, item) => {
    const items = agendaItems(state, item.meetingId)
    const wanted = stepped(items, itemId, direction === 'up' ? -1 : 1)
    return done('flyttade en punkt', wanted === items ? [] : repositioned(wanted, wanted.indexOf(item)))
  })
}

/** Moves an item to a place in the list, counted without it. */
export function placeItem(itemId: Id, index: number): Verb {
  return onItem(itemId, (state, item) => done('flyttade en punkt', putsAt(state, item, index)))
}

/** How things would be with an item at another place: for clock times that follow while it is dragged. */
export function asIfPlaced(state: State, itemId: Id, index: number): State {
  const item = rowOf(state, 'agendaItems', itemId)
  return item ? withPuts(state, putsAt(state, item, index)) : state
}

function putsAt(state: State, item: AgendaItem, index: number): Put[] {
  const items = agendaItems(state, item.meetingId)
  const wanted = movedTo(items, item.id, index)
  const isSame = wanted.every((row, at) => row === items[at])
  return isSame ? [] : repositioned(wanted, wanted.indexOf(item))
}

/** The puts that make the list's order hold: the moved row alone, or every row where no number is left between. */
function repositioned(wanted: readonly AgendaItem[], moved: number): Put[] {
  const position = positionBetween(wanted[moved - 1] ?? null, wanted[moved + 1] ?? null)
  const item = wanted[moved]
  if (position !== null && item) return [put('agendaItems', { ...item, position })]
  return wanted.map((row, index) => put('agendaItems', { ...row, position: index + 1 }))
}

/** Takes an item off the agenda. Its case goes back to wait for a meeting. */
export function removeItem(itemId: Id): Verb {
  return onItem(itemId, (state, item, circumstances) => {
    if (item.state !== 'waiting') return refused({ message: 'Punkten är redan behandlad och kan inte tas bort.' })
    if (hasWritings(state, itemId)) {
      return refused({ message: 'Punkten har anteckningar eller åtgärder. Ta bort dem i mötesläget först.' })
    }
    const name = item.caseId === null ? 'tog bort en punkt' : 'lade tillbaka ett ärende'
    return done(name, [putDeleted('agendaItems', item, circumstances), ...caseBack(state, item)])
  })
}

function hasWritings(state: State, itemId: Id): boolean {
  const isWritten = textsOfNote(noteOf(state, itemId)).join('') !== ''
  return isWritten || actionsOf(state, itemId).length > 0
}

/** The put that sends an item's case back to wait, when it was planned. */
export function caseBack(state: State, { caseId }: Pick<AgendaItem, 'caseId'>): Put[] {
  const found = rowOf(state, 'cases', caseId)
  return found?.status === 'planned' ? [put('cases', { ...found, status: 'waiting' })] : []
}

/** Moves a case that has not been taken up to the agenda of another meeting of the team, if it may be taken up there. */
export function moveCaseToMeeting(itemId: Id, meetingId: Id): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', itemId)
    const moved = rowOf(state, 'cases', item?.caseId ?? null)
    const removed = removeItem(itemId)(state, circumstances)
    if (!removed.ok) return removed
    if (!item || !moved) return refused({ message: 'Ärendet finns inte kvar.' })
    return onAgenda(meetingId, (_, __, target) => {
      if (target.teamId !== moved.teamId) return refused({ field: 'caseId', message: otherTeam })
      const gate = gateAtMeeting(state, moved, target, item)
      if (gate.state === 'blocked') return refused({ field: 'caseId', message: gate.sentence })
      const { minutes, leftOutPartyIds } = item
      const placed = placedCase(state, { meeting: target, caseId: moved.id, minutes, leftOutPartyIds }, circumstances)
      return done('flyttade ett ärende till ett annat möte', [
        putDeleted('agendaItems', item, circumstances),
        ...placed,
      ])
    })(state, circumstances)
  }
}

/** Moves several cases to another meeting of the team, all or none: the first that may not be taken up there says why. */
export function moveCasesToMeeting(itemIds: readonly Id[], meetingId: Id): Verb {
  return (state, circumstances) => {
    let puts: Put[] = []
    for (const itemId of itemIds) {
      const moved = moveCaseToMeeting(itemId, meetingId)(withPuts(state, puts), circumstances)
      const code = rowOf(state, 'cases', rowOf(state, 'agendaItems', itemId)?.caseId ?? null)?.code ?? ''
      if (!moved.ok) return refused(...moved.problems.map(({ message }) => ({ message: `${code} ${message}`.trim() })))
      puts = [...puts, ...moved.change.puts]
    }
    return done('flyttade det som inte ryms till nästa möte', puts)
  }
}

function readMinutes(typed: TypedNumber) {
  return readWholeNumber('minutes', typed, { from: 1, to: mostMinutes })
}
