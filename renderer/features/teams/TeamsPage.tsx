import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { useListTools } from '@renderer/ui/use-list-tools'
import { formatClockRange, formatDateShort } from '@shared/calendar/format'
import type { IsoDate } from '@shared/calendar/date'
import { rowsOf, type State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import type { Team } from '@shared/team/team'
import { teamMeetings } from '@shared/team/team-meetings'
import { casesForNext } from '@shared/team/waiting-cases'
import { IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useCallback } from 'react'
import { countOf } from '@shared/record/count'

interface TeamLine extends Team {
  readonly next: Meeting | undefined
  readonly waiting: number
}

function selectTeams(state: State, today: IsoDate): TeamLine[] {
  return rowsOf(state, 'teams')
    .map((team) => ({
      ...team,
      next: teamMeetings(state, team.id).coming.find(({ date }) => date >= today),
      waiting: casesForNext(state, team.id, today).length,
    }))
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
}

const textOf = ({ name, place }: TeamLine) => `${name} ${place}`

/** The teams of this organisation, each with its next meeting and how many wait for it. */
export function TeamsPage() {
  const today = useToday()
  const teams = useSelector(useCallback((state: State) => selectTeams(state, today), [today]))
  const { shown, tools } = useListTools(teams, textOf)
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editTeam', { id: null })}>
      Nytt team
    </Button>
  )
  return (
    <Page
      title="Team"
      facts="Ärenden, dagordningar och möten"
      actions={
        teams.length > 0 && (
          <>
            <ButtonLink variant="default" href={links.actions()}>
              Åtgärder
            </ButtonLink>
            {add}
          </>
        )
      }
    >
      {teams.length === 0 && (
        <EmptyState icon={<IconUsersGroup size={40} stroke={1.25} />} title="Här finns inga team än" actions={add}>
          Börja med ert team, vad det än heter hos er: Resursråd, Lotsteam, Rådgivande team. Sedan kan du lägga till
          ledamöter, ta emot ärenden och planera ett möte.
        </EmptyState>
      )}
      {teams.length > 0 && <ListTools tools={tools} looksIn="namn eller plats" />}
      {teams.length > 0 && shown.length === 0 && <NothingFits tools={tools} />}
      {shown.length > 0 && (
        <RowList label="Team">
          {shown.map((team) => (
            <ListRow
              key={team.id}
              href={links.team(team.id)}
              title={team.name}
              reason={
                team.next
                  ? `Nästa möte ${formatDateShort(team.next.date, today)} ${formatClockRange(team.next.start, team.next.end)}`
                  : 'Inget möte planerat'
              }
              aside={team.putAwayAt === null ? waitingText(team.waiting) : 'Undanlagt'}
            />
          ))}
        </RowList>
      )}
    </Page>
  )
}

function waitingText(count: number): string {
  return count === 0 ? 'Inga ärenden väntar' : `${countOf(count, 'ärende', 'ärenden')} väntar`
}
