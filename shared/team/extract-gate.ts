import type { IsoDate } from '../calendar/date'
import { caseGate } from '../consent/gate'
import type { Party } from '../organisation/organisation'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import type { Case } from './case'
import type { AgendaItem } from './meeting'
import { stayingFor } from './room/in-room'

/** Whether a party may have the extract of a case, and whether it may be told whom it is about. */
export type ExtractGate =
  | { readonly state: 'named' | 'coded'; readonly sentence: string }
  /** Why there is none. */
  | { readonly state: 'refused'; readonly sentence: string }

/** The parties that had somebody in the room for an item, in the order of the närvarolista. */
export function partiesInRoom(state: State, item: AgendaItem): Party[] {
  const present = stayingFor(state, item).filter(({ status }) => status === 'present')
  return [...new Map(present.flatMap(({ party }) => (party ? [[party.id, party]] : []))).values()]
}

/**
 * Whether the extract of a case may go to a party that was there (`domain.md` §2.4): the consent had to cover the party on the day
 * of the meeting, and may not have been taken back since. The name stands in it only while the consent still holds.
 */
export function extractGate(
  state: State,
  { item, found, party }: { readonly item: AgendaItem; readonly found: Case; readonly party: Party },
  today: IsoDate,
): ExtractGate {
  const wasThere = partiesInRoom(state, item).some(({ id }) => id === party.id)
  if (!wasThere) return { state: 'refused', sentence: 'Parten var inte i rummet när ärendet togs upp.' }
  if (found.mode === 'deidentified') return { state: 'coded', sentence: 'Ärendet togs upp avidentifierat.' }
  const meeting = rowOf(state, 'meetings', item.meetingId)
  const consents = found.personId === null ? [] : rowsBy(state, 'consents', 'personId', found.personId)
  const on = (date: IsoDate) => caseGate({ case: found, consents, parties: [party], date })
  const then = on(meeting?.date ?? today)
  if (then.state === 'blocked') return { state: 'refused', sentence: `${then.sentence} Därför lämnas inget utdrag.` }
  const now = on(today)
  if (now.state !== 'blocked') return { state: 'named', sentence: 'Samtycket omfattar parten.' }
  if (now.reason === 'withdrawn' || now.reason === 'refused') {
    return { state: 'refused', sentence: `${now.sentence} Därför lämnas inget utdrag.` }
  }
  return { state: 'coded', sentence: `${now.sentence} Personen står därför med kod.` }
}
