import { formatList } from '../../calendar/format'
import { done, put, refused, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowOf, type State } from '../../record/state'
import type { AgendaItem } from '../meeting'
import { attendees, type Attendee } from './presence'
import { stayingFor } from './in-room'
import type { ItemTime } from './item-times'

/** The two roles that somebody must have at every item. */
export type LeadingRole = 'chair' | 'secretary'

const fields = { chair: 'leaderId', secretary: 'writerId' } as const satisfies Record<LeadingRole, keyof AgendaItem>

/** A role that nobody who stays in the room has at an item. */
export interface NeededStandIn {
  readonly role: LeadingRole
  /** Who has the role and is out. */
  readonly out: readonly Attendee[]
  /** Who has it for this item instead; undefined until somebody is chosen who stays. */
  readonly standIn: Attendee | undefined
  /** Who may be chosen. */
  readonly candidates: readonly Attendee[]
}

/** Whether the chair or the secretary is out of the room for an item, and who takes over. */
export function neededStandIns(state: State, item: AgendaItem, time?: ItemTime): NeededStandIn[] {
  const staying = stayingFor(state, item, time)
  const asked = attendees(state, item.meetingId).filter(({ status }) => status !== 'absent')
  return (['chair', 'secretary'] as const).flatMap((role) => {
    const out = asked.filter((person) => person.role === role)
    if (out.length === 0 || staying.some((person) => person.role === role)) return []
    const standIn = staying.find(({ staff }) => staff.id === item[fields[role]])
    return [{ role, out, standIn, candidates: staying }]
  })
}

/** `Karin Öberg är ordförande och inte i rummet. Vem leder?`, or who does. */
export function standInSentence({ role, out, standIn }: NeededStandIn): string {
  const names = formatList(out.map(({ staff }) => staff.name))
  if (standIn) {
    const does = role === 'chair' ? 'leder mötet' : 'skriver'
    return `${standIn.staff.name} ${does} under punkten, för ${names} är inte i rummet.`
  }
  const is = role === 'chair' ? 'är ordförande' : 'är sekreterare'
  return `${names} ${is} och inte i rummet. Vem ${role === 'chair' ? 'leder' : 'skriver'} då?`
}

/** Chooses who leads or writes at one item; null takes the choice back. Only whoever stays in the room can. */
export function chooseStandIn(itemId: Id, role: LeadingRole, staffId: Id | null): Verb {
  return (state) => {
    const item = rowOf(state, 'agendaItems', itemId)
    if (!item) return refused({ message: 'Punkten finns inte kvar på dagordningen.' })
    if (staffId !== null && !stayingFor(state, item).some(({ staff }) => staff.id === staffId)) {
      return refused({ message: 'Den som ska ta över måste vara kvar i rummet. Välj någon annan.' })
    }
    const name = role === 'chair' ? 'valde vem som leder vid en punkt' : 'valde vem som skriver vid en punkt'
    const isSame = item[fields[role]] === staffId
    return done(name, isSame ? [] : [put('agendaItems', { ...item, [fields[role]]: staffId })])
  }
}
