import { oneLine } from '../record/text'
import { teamRoleNames } from '../team/names'
import type { Attendee } from '../team/room/presence'
import type { TeamRole } from '../team/team'
import { sectionsOf } from './minutes-leaving'
import type { MinutesSource } from './minutes-source'
import type { Block, Table } from './model'
import type { Signatories } from './signing/signature-blocks'

/** Who was there and who was not, each with party and role. A part that nobody belongs to is left out. */
export function attendanceBlocks(source: MinutesSource): Block[] {
  const present = source.attendees.filter(({ status }) => status === 'present')
  const absent = source.attendees.filter(({ status }) => status === 'absent')
  const sections = shareOfSections(source)
  return [
    ...under('Närvarande', present, {
      kind: 'table',
      caption: 'Närvarande',
      description: 'Namn, part, roll och vilka paragrafer var och en deltog i. En rad för varje person.',
      columns: [
        { title: 'Namn', share: 26 },
        { title: 'Part', share: 28 },
        { title: 'Roll', share: 46 - sections },
        { title: '§§', share: sections },
      ],
      rows: present.map((attendee) => [...introduced(attendee), sectionsOf(source, attendee)]),
    }),
    ...under('Frånvarande', absent, {
      kind: 'table',
      caption: 'Frånvarande',
      description: 'Namn, part och roll. En rad för varje person.',
      columns: [
        { title: 'Namn', share: 26 },
        { title: 'Part', share: 28 },
        { title: 'Roll', share: 46 },
      ],
      rows: absent.map(introduced),
    }),
  ]
}

/** How much of the table's width the §§ take: more where somebody was out of the room, most where clock times are told. */
function shareOfSections({ items, attendees }: MinutesSource): number {
  if (attendees.some(({ status, stays }) => status === 'present' && stays.length > 0)) return 28
  return items.some(({ leavers, recused }) => leavers.length + recused.length > 0) ? 20 : 10
}

/** Those who have a role in the meeting and were there: `Karin Öberg, Haninge kommun`. */
export function holdersOf({ attendees }: MinutesSource, role: TeamRole): string {
  return attendees
    .filter((attendee) => attendee.role === role && attendee.status === 'present')
    .map(({ staff, party }) => [staff.name, party?.name ?? ''].map(oneLine).filter(Boolean).join(', '))
    .join('; ')
}

/** Those who vouch for the minutes. */
export function signatoriesOf({ attendees }: MinutesSource): Signatories {
  const present = attendees.filter(({ status }) => status === 'present')
  const as = (role: TeamRole) =>
    present.filter((attendee) => attendee.role === role).map(({ staff }) => ({ name: oneLine(staff.name) }))
  return { chair: as('chair'), secretary: as('secretary'), adjuster: as('adjuster') }
}

function under(heading: string, listed: readonly Attendee[], table: Table): Block[] {
  return listed.length === 0 ? [] : [{ kind: 'heading', level: 1, text: heading }, table]
}

function introduced({ staff, party, role }: Attendee): string[] {
  const title = role === 'member' || role === 'coopted' ? oneLine(staff.title) : ''
  return [oneLine(staff.name), oneLine(party?.name ?? ''), [teamRoleNames[role], title].filter(Boolean).join(', ')]
}
