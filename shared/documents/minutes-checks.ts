import type { Id } from '../record/id'
import type { State } from '../record/state'
import type { ActionItem } from '../team/meeting'
import { teamRoleNames } from '../team/names'
import { missingIn } from '../team/room/action'
import { textsOfNote } from '../team/room/note'
import { roomPhase } from '../team/room/open-close'
import { identityRule, mayNamePerson } from './identities'
import { sectionName } from './minutes-item'
import { minutesSource, type MinutesItem, type MinutesSource } from './minutes-source'

/** One thing looked at before the minutes leave the house. None of them stops the file. */
export interface Check {
  readonly ok: boolean
  readonly sentence: string
  /** The agenda item where it can be put right, by id and name (`§ 6`); absent when it concerns the meeting. */
  readonly at?: { readonly itemId: Id; readonly name: string }
}

/** What is in order in the minutes of a meeting and what is not, in sentences without names. */
export function minutesChecks(state: State, meetingId: Id): Check[] {
  const source = minutesSource(state, meetingId)
  if (!source) return []
  return [
    ...identityChecks(state, source),
    ...actionChecks(source),
    ...recommendationChecks(source),
    ...presenceChecks(source),
    ...standInChecks(source),
    ...handledChecks(source),
  ]
}

function identityChecks(state: State, { items }: MinutesSource): Check[] {
  const clear = identityRule(state)
  const faults = items.flatMap((item): Check[] => {
    const texts = textsOf(item)
    const found = texts.some((text) => clear(text, item.case).found)
    const ofCase = item.case
    const maybe = ofCase !== undefined && texts.some((text) => mayNamePerson(state, text, ofCase))
    if (found) return [fault(item, 'har ett namn eller personnummer. Det är borttaget i dokumentet')]
    if (maybe) return [fault(item, 'kan nämna personen vid namn. Läs igenom texten')]
    return []
  })
  return faults.length > 0 ? faults : [inOrder('Inga namn eller personnummer i ärendena')]
}

/** All that somebody typed at the item. */
function textsOf({ item, case: ofCase, note, actions }: MinutesItem): string[] {
  const brought = ofCase ? [ofCase.question, ofCase.background] : [item.title]
  return [...brought, ...textsOfNote(note), ...actions.flatMap(({ what, who }) => [what, who])]
}

function actionChecks({ items, actions }: MinutesSource): Check[] {
  const lacking = actions.filter((action) => missingIn(action).length > 0)
  if (lacking.length === 0) return actions.length === 0 ? [] : [inOrder(allActions(actions.length))]
  const faults = items.flatMap((item) => {
    const here = lacking.filter(({ agendaItemId }) => agendaItemId === item.item.id)
    return here.length === 0 ? [] : [fault(item, `har ${lackingWords(here)}`)]
  })
  const elsewhere = lacking.filter(({ agendaItemId }) => !items.some(({ item }) => item.id === agendaItemId))
  if (elsewhere.length === 0) return faults
  return [...faults, { ok: false, sentence: `Utanför dagordningen finns ${lackingWords(elsewhere)}` }]
}

function allActions(count: number): string {
  return count === 1 ? 'Åtgärden har ansvarig och datum' : `Alla ${count} åtgärder har ansvarig och datum`
}

/** `en åtgärd utan datum`, `3 åtgärder utan ansvarig eller datum`. */
function lackingWords(actions: readonly ActionItem[]): string {
  const parts = new Set(actions.flatMap((action) => missingIn(action)))
  const what = [...(parts.has('who') ? ['ansvarig'] : []), ...(parts.has('when') ? ['datum'] : [])].join(' eller ')
  return `${actions.length === 1 ? 'en åtgärd' : `${actions.length} åtgärder`} utan ${what}`
}

/** A case that was taken up without a rekommendation, or a beslut, may be right, but is more often forgotten. */
function recommendationChecks({ items }: MinutesSource): Check[] {
  const handled = items.filter(({ item }) => item.kind === 'case' && item.state === 'done')
  const faults = handled
    .filter(({ note }) => `${note?.recommendation ?? ''}${note?.decision ?? ''}`.trim() === '')
    .map((item) => fault(item, 'saknar rekommendation'))
  if (faults.length > 0 || handled.length === 0) return faults
  return [
    inOrder(
      handled.length === 1 ? 'Ärendet har en rekommendation' : `Alla ${handled.length} ärenden har en rekommendation`,
    ),
  ]
}

function presenceChecks({ attendees }: MinutesSource): Check[] {
  const present = attendees.filter(({ status }) => status === 'present')
  if (present.length === 0) return [{ ok: false, sentence: 'Ingen är avbockad som närvarande' }]
  const unticked = attendees.filter(({ status }) => status === null).length
  const faults = [
    ...(unticked > 0 ? [`Närvaron saknas för ${unticked} av ${attendees.length}`] : []),
    ...(present.some(({ role }) => role === 'chair') ? [] : ['Ingen ordförande är närvarande']),
    ...(present.some(({ role }) => role === 'secretary') ? [] : ['Ingen sekreterare är närvarande']),
  ]
  if (faults.length === 0) return [inOrder('Närvaron är avbockad för alla')]
  return faults.map((sentence) => ({ ok: false, sentence }))
}

/** When the chair or the secretary was out of the room, somebody else led or wrote. */
function standInChecks({ items }: MinutesSource): Check[] {
  return items.flatMap((item) =>
    item.standIns
      .filter(({ standIn }) => standIn === undefined)
      .map(({ role }) => fault(item, `säger inte vem som var ${teamRoleNames[role]} när ${holders[role]} var ute`)),
  )
}

const holders = { chair: 'ordföranden', secretary: 'sekreteraren' } as const

function handledChecks({ meeting, items }: MinutesSource): Check[] {
  const waiting = items.filter(({ item, section }) => section !== null && item.state === 'waiting')
  const open = roomPhase(meeting) === 'open' ? [{ ok: false, sentence: 'Mötet är inte avslutat' }] : []
  return [...open, ...waiting.map((item) => fault(item, 'är varken klar eller bordlagd'))]
}

function inOrder(sentence: string): Check {
  return { ok: true, sentence }
}

function fault({ item, section, title }: MinutesItem, what: string): Check {
  const name = section === null ? title : sectionName(section)
  return { ok: false, sentence: `${name} ${what}`, at: { itemId: item.id, name } }
}
