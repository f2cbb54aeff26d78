import { links } from './links'
import type { Thing } from '@shared/handover/thing'

const pages: Record<Thing['table'], (id: Thing['id']) => string> = {
  cohorts: links.cohort,
  meetings: links.meeting,
  teams: links.team,
}

/** The page of a thing. */
export const thingLink = ({ table, id }: Thing) => pages[table](id)
