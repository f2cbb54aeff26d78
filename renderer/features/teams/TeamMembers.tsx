import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { capitalised, formatDayAndYear } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { membersOf, roleWarnings } from '@shared/team/member-verbs'
import { teamRoleNames } from '@shared/team/names'
import type { TeamMember } from '@shared/team/team'
import { useCallback } from 'react'
import classes from './TeamPage.module.css'

/** Who sits in the team, from which party and in which role. */
export function TeamMembers({ teamId }: { teamId: Id }) {
  const today = useToday()
  const members = useSelector(useCallback((state: State) => membersOf(state, teamId), [teamId]))
  const warnings = useSelector(useCallback((state: State) => roleWarnings(state, teamId, today), [teamId, today]))
  const nameOf = (staffId: Id | null) => members.find(({ staff }) => staff.id === staffId)?.staff.name ?? 'någon annan'
  const add = (
    <TextButton onClick={() => openDialog('editTeamMember', { teamId, id: null })}>Lägg till ledamot</TextButton>
  )
  return (
    <Section title="Ledamöter" count={members.length} action={add}>
      {members.length === 0 && (
        <p className={classes.nothing}>
          Teamet har inga ledamöter än. De avgör vilka parter ett samtycke måste omfatta, så börja med dem.
        </p>
      )}
      <RowList label="Ledamöter">
        {members.map(({ member, staff, party }) => (
          <ListRow
            key={member.id}
            onOpen={() => openDialog('editTeamMember', { teamId, id: member.id })}
            title={staff.name}
            reason={[
              party?.name,
              member.role === 'member' ? staff.title : capitalised(teamRoleNames[member.role]),
              seatWords(member, nameOf),
            ]
              .filter(Boolean)
              .join(' · ')}
          />
        ))}
      </RowList>
      {warnings.length > 0 && (
        <div className={classes.warnings}>
          {warnings.map((sentence) => (
            <Status key={sentence} tone="need">
              {sentence}
            </Status>
          ))}
        </div>
      )}
    </Section>
  )
}

/** What sets a seat apart from one that is always called: `ersätter Peter Lind`, `till 31 december 2027`. */
function seatWords({ seat, substituteForId, from, to }: TeamMember, nameOf: (staffId: Id | null) => string): string {
  return [
    seat === 'rotating' ? 'växlar' : seat === 'substitute' ? `ersätter ${nameOf(substituteForId)}` : '',
    from === null ? '' : `från ${formatDayAndYear(from)}`,
    to === null ? '' : `till ${formatDayAndYear(to)}`,
  ]
    .filter(Boolean)
    .join(', ')
}
