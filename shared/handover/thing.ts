import * as z from 'zod'
import { formatDate } from '../calendar/format'
import { Id } from '../record/id'
import { rowOf, type State } from '../record/state'

/** What can be handed over as one: a round, a meeting or a team, with all that a colleague needs to go on with it. */
export const Thing = z.strictObject({ table: z.enum(['cohorts', 'meetings', 'teams']), id: Id })
export type Thing = z.infer<typeof Thing>

/** What a thing is called in sentences: `mötet`, `ett möte`. */
export const thingWords = {
  cohorts: { the: 'kursomgången', one: 'en kursomgång' },
  meetings: { the: 'mötet', one: 'ett möte' },
  teams: { the: 'teamet', one: 'ett team' },
} as const satisfies Record<Thing['table'], { readonly the: string; readonly one: string }>

/** A thing by its name: `Resursråd Haninge, tisdag 9 mars 2027`. Undefined when it is not there. */
export function thingTitle(state: State, { table, id }: Thing): string | undefined {
  if (table !== 'meetings') return rowOf(state, table, id)?.name
  const meeting = rowOf(state, 'meetings', id)
  return meeting && `${rowOf(state, 'teams', meeting.teamId)?.name ?? 'Möte'}, ${formatDate(meeting.date)}`
}

/** What a file with a thing is called, without what singles a person out: `2027-03-09 Resursråd Haninge – överlämning`. */
export function thingFileTitle(state: State, { table, id }: Thing): string {
  const cohort = table === 'cohorts' ? rowOf(state, table, id) : undefined
  const meeting = table === 'meetings' ? rowOf(state, table, id) : undefined
  const team = rowOf(state, 'teams', table === 'teams' ? id : (meeting?.teamId ?? null))
  const parts = [cohort?.startDate ?? meeting?.date, cohort?.name ?? team?.name].filter(Boolean)
  return `${parts.join(' ')} – överlämning`
}
