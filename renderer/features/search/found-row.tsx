import { links } from '@renderer/ui/links'
import type { Naming } from '@shared/person/naming'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Entry } from '@shared/search/entries'
import { excerptOf } from '@shared/search/excerpt'
import { foundTable, type FoundPage, type FoundTableName } from '@shared/search/found-tables'
import {
  IconBuilding,
  IconCalendarEvent,
  IconCheckbox,
  IconClipboardText,
  IconDoor,
  IconFileText,
  IconHeartHandshake,
  IconId,
  IconInbox,
  IconListNumbers,
  IconMessageReply,
  IconNote,
  IconSchool,
  IconShieldHalf,
  IconTargetArrow,
  IconTemplate,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'

/** What kind of thing a finding is, at a glance. */
export const foundIcons: Record<FoundTableName, typeof IconUser> = {
  teams: IconUsersGroup,
  cases: IconFileText,
  referrals: IconInbox,
  meetings: IconUsersGroup,
  agendaItems: IconListNumbers,
  notes: IconNote,
  actions: IconCheckbox,
  feedbacks: IconMessageReply,
  sips: IconHeartHandshake,
  sipParticipants: IconId,
  sipMeetings: IconHeartHandshake,
  sipPlans: IconHeartHandshake,
  sipGoals: IconTargetArrow,
  sipMeasures: IconCheckbox,
  cohorts: IconSchool,
  sessions: IconCalendarEvent,
  persons: IconUser,
  enrolments: IconSchool,
  closingDocuments: IconClipboardText,
  consents: IconShieldHalf,
  courseTemplates: IconTemplate,
  staff: IconId,
  rooms: IconDoor,
  parties: IconBuilding,
}

/** A page is called what its link is; what has no page of its own is found in its part of Inställningar. */
const pages: Record<FoundPage['page'], (id: Id) => string> = {
  ...links,
  parties: () => links.settingsSection('parter'),
  rooms: () => links.settingsSection('lokaler'),
  staff: () => links.settingsSection('personal'),
}

/** A finding as a list shows it. */
export interface FoundRow {
  readonly href: string
  readonly title: string
  /** What it is, and where the hit is: `Anteckning, Resursråd Haninge, tisdag 9 mars. Rekommendation: … boka …`. */
  readonly reason: string
}

/** A finding, with where its hit is when its title does not show that. */
export function foundRow(
  state: State,
  { entry, words, naming }: { readonly entry: Entry; readonly words: readonly string[]; readonly naming: Naming },
): FoundRow | undefined {
  const { kind, about, page } = foundTable(entry.table)
  const target = page(entry.row, state)
  if (!target) return undefined
  const excerpt = excerptOf(state, { entry, words, naming })
  const what = [kind, about?.(entry.row as never, state)].filter(Boolean).join(', ')
  return {
    href: pages[target.page](target.id),
    title: entry.title,
    reason: excerpt ? `${what}. ${excerpt.where}: ${excerpt.text}` : what,
  }
}
