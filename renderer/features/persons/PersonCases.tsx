import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { caseKindNames, caseStatusNames } from '@shared/team/names'
import { IconUsersGroup } from '@tabler/icons-react'
import { useCallback } from 'react'
import classes from './PersonPage.module.css'

/** The person's cases at teams, the newest first. */
export function PersonCases({ personId }: { personId: Id }) {
  const today = useToday()
  const cases = useSelector(useCallback((state: State) => casesOf(state, personId), [personId]))
  return (
    <Section title="Ärenden" count={cases.length}>
      {cases.length === 0 ? (
        <p className={classes.none}>Inga ärenden. Ett ärende läggs till på teamets sida.</p>
      ) : (
        <RowList label="Ärenden">
          {cases.map(({ case: { id, kind, code, receivedOn, status }, team }) => (
            <ListRow
              key={id}
              href={links.case(id)}
              icon={<IconUsersGroup size={19} stroke={1.75} aria-hidden />}
              title={`${caseKindNames[kind]} ${code}`}
              reason={`${team} · inkom ${formatDateShort(receivedOn, today)}`}
              aside={caseStatusNames[status]}
            />
          ))}
        </RowList>
      )}
    </Section>
  )
}

function casesOf(state: State, personId: Id) {
  return rowsOf(state, 'cases')
    .filter((row) => row.personId === personId)
    .map((row) => ({ case: row, team: rowOf(state, 'teams', row.teamId)?.name ?? 'Okänt team' }))
    .sort((one, other) => (one.case.receivedOn < other.case.receivedOn ? 1 : -1))
}
