import { links } from '@renderer/ui/links'
import {
  IconCalendar,
  IconFiles,
  IconHeartHandshake,
  IconListCheck,
  IconSchool,
  IconSettings,
  IconUser,
  IconUsersGroup,
} from '@tabler/icons-react'

/** The navigation, top to bottom. Only what exists is shown. */
export const areas = [
  { label: 'Översikt', href: links.overview(), icon: IconListCheck, owns: ['/'] },
  { label: 'Kalender', href: links.calendar(), icon: IconCalendar, owns: ['/kalender'] },
  { label: 'Kurser', href: links.courses(), icon: IconSchool, owns: ['/kurser'] },
  { label: 'Team', href: links.teams(), icon: IconUsersGroup, owns: ['/team', '/mote', '/arende', '/atgarder'] },
  { label: 'SIP', href: links.sips(), icon: IconHeartHandshake, owns: ['/sip'] },
  { label: 'Personer', href: links.persons(), icon: IconUser, owns: ['/personer'] },
  { label: 'Dokument', href: links.documents(), icon: IconFiles, owns: ['/dokument'] },
] as const

export const settingsArea = {
  label: 'Inställningar',
  href: links.settings(),
  icon: IconSettings,
  owns: ['/installningar', '/logg', '/gallring'],
} as const

/** Whether the address lies in the area. */
export function isIn(area: { owns: readonly string[] }, location: string): boolean {
  return area.owns.some((path) => (path === '/' ? location === '/' : location.startsWith(path)))
}
