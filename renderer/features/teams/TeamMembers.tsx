import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { capitalised } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { membersOf, roleWarnings } from '@shared/team/member-verbs'
import { teamRoleNames } from '@shared/team/names'
import { useCallback } from 'react'
import classes from './TeamPage.module.css'

/** Who sits in the team, from which party and in which role. */
export function TeamMembers({ teamId }: { teamId: Id }) {
  const members = useSelector(useCallback((state: State) => membersOf(state, teamId), [teamId]))
  const warnings = useSelector(useCallback((state: State) => roleWarnings(state, teamId), [teamId]))
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
            reason={[party?.name, member.role === 'member' ? staff.title : capitalised(teamRoleNames[member.role])]
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
