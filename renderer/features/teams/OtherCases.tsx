import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { useListTools } from '@renderer/ui/use-list-tools'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { caseTitle } from '@shared/team/agenda'
import type { Case } from '@shared/team/case'
import { caseStatusNames } from '@shared/team/names'
import { canBePlaced } from '@shared/team/waiting-cases'
import { useCallback, useState } from 'react'
import classes from './TeamPage.module.css'

/** More are shown when asked for: a team of many years has thousands. */
const shownAtFirst = 20

type TitledCase = Case & { readonly title: string }

function selectOthers(state: State, teamId: Id): TitledCase[] {
  return rowsOf(state, 'cases')
    .filter((row) => row.teamId === teamId && (row.putAwayAt !== null || !canBePlaced(row)))
    .sort((a, b) => (a.receivedOn < b.receivedOn ? 1 : -1))
    .map((row) => ({ ...row, title: caseTitle(state, row) }))
}

const textOf = (row: TitledCase) => `${row.title} ${caseStatusNames[row.status]}`

/** The cases that do not wait: on an agenda, handled, closed, put away. */
export function OtherCases({ teamId }: { teamId: Id }) {
  const today = useToday()
  const cases = useSelector(useCallback((state: State) => selectOthers(state, teamId), [teamId]))
  const { shown, tools } = useListTools(cases, textOf)
  const [showsAll, setShowsAll] = useState(false)
  if (cases.length === 0) return null
  return (
    <Section title="Övriga ärenden" count={shown.length}>
      <div className={classes.tools}>
        <ListTools tools={tools} looksIn="kod, slag eller läge" />
      </div>
      {shown.length === 0 && <NothingFits tools={tools} />}
      <RowList label="Övriga ärenden">
        {shown.slice(0, showsAll ? shown.length : shownAtFirst).map((row) => (
          <ListRow
            key={row.id}
            href={links.case(row.id)}
            title={row.title}
            aside={
              <Status tone={row.status === 'planned' ? 'ok' : 'plain'}>
                {row.putAwayAt === null ? caseStatusNames[row.status] : 'Undanlagt'}
              </Status>
            }
            near={`kom in ${formatDateShort(row.receivedOn, today)}`}
          />
        ))}
      </RowList>
      {shown.length > shownAtFirst && !showsAll && (
        <TextButton onClick={() => setShowsAll(true)}>Visa alla {shown.length}</TextButton>
      )}
    </Section>
  )
}
