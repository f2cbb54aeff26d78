import { links } from '@renderer/ui/links'
import { formatClockRange } from '@shared/calendar/format'
import type { Happening } from '@shared/calendar/happenings'
import type { Id } from '@shared/record/id'
import { IconHeartHandshake, IconSchool, IconUsersGroup } from '@tabler/icons-react'

export const kindNames: Record<Happening['kind'], string> = {
  session: 'Kurstillfälle',
  meeting: 'Teammöte',
  sip: 'SIP-möte',
}

export const kindIcons = { session: IconSchool, meeting: IconUsersGroup, sip: IconHeartHandshake }

const pages: Record<Happening['kind'], (id: Id) => string> = {
  session: links.cohort,
  meeting: links.meeting,
  sip: links.sip,
}

/** The page that tells more. */
export function pageOf({ kind, pageId }: Happening): string {
  return pages[kind](pageId)
}

/** All that a sighted reader sees in the grid, for those who hear it. */
export function spokenName({ kind, title, start, end, details }: Happening, isClash = false): string {
  const parts = [`${kindNames[kind]}: ${title}`, formatClockRange(start, end), ...details]
  return [...parts, ...(isClash ? ['krock'] : [])].join(', ')
}
