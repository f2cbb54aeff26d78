import type { SpotlightActionData } from '@mantine/spotlight'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import type { IsoDate } from '@shared/calendar/date'
import { formatClock, formatDateShort } from '@shared/calendar/format'
import { rowsOf, type State } from '@shared/record/state'
import type { Meeting } from '@shared/team/meeting'
import type { Team } from '@shared/team/team'
import { IconInbox, IconPlayerPlay, IconPlus, IconUsersGroup } from '@tabler/icons-react'
import { useCallback, useMemo } from 'react'
import { localWords } from '@shared/team/local-words'
import { useLocation } from 'wouter'

/** What is done again and again in each team that is in use, from anywhere. */
export function useTeamActions(): readonly SpotlightActionData[] {
  const [, go] = useLocation()
  const today = useToday()
  const teams = useSelector(useCallback((state: State) => teamsWithNext(state, today), [today]))
  return useMemo(() => {
    const plus = <IconPlus size={18} stroke={1.75} aria-hidden />
    return teams.flatMap(({ team, next, words: { one, many } }) => [
      ...(next ? meetingActions(team, next, { today, go }) : []),
      {
        id: `referral-${team.id}`,
        label: `Ny ${one}, ${team.name}`,
        leftSection: plus,
        onClick: () => go(links.newReferral(team.id)),
      },
      {
        id: `case-${team.id}`,
        label: `Nytt ärende, ${team.name}`,
        leftSection: plus,
        onClick: () => go(links.newCase(team.id)),
      },
      {
        id: `meeting-${team.id}`,
        label: `Nytt möte, ${team.name}`,
        leftSection: plus,
        onClick: () => openDialog('editMeeting', { teamId: team.id, id: null }),
      },
      {
        id: `referrals-${team.id}`,
        label: `Gå till ${many}, ${team.name}`,
        leftSection: <IconInbox size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.referrals(team.id)),
      },
    ])
  }, [teams, today, go])
}

function meetingActions(
  team: Team,
  { id, date, start }: Meeting,
  { today, go }: { today: IsoDate; go: (to: string) => void },
): SpotlightActionData[] {
  const description = `${formatDateShort(date, today)} ${formatClock(start)}`
  return [
    {
      id: `room-${team.id}`,
      label: `Öppna mötesläge, ${team.name}`,
      description,
      leftSection: <IconPlayerPlay size={18} stroke={1.75} aria-hidden />,
      onClick: () => go(links.meetingRoom(id)),
    },
    {
      id: `next-${team.id}`,
      label: `Gå till nästa möte, ${team.name}`,
      description,
      leftSection: <IconUsersGroup size={18} stroke={1.75} aria-hidden />,
      onClick: () => go(links.meeting(id)),
    },
  ]
}

/** The teams in use, by name, each with its next meeting. */
function teamsWithNext(state: State, today: IsoDate) {
  const coming = rowsOf(state, 'meetings')
    .filter(({ date, status, putAwayAt }) => date >= today && status === 'planned' && putAwayAt === null)
    .sort((a, b) => (a.date + a.start < b.date + b.start ? -1 : 1))
  return rowsOf(state, 'teams')
    .filter(({ putAwayAt }) => putAwayAt === null)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
    .map((team) => ({
      team,
      words: localWords(state, team.id).referral,
      next: coming.find(({ teamId }) => teamId === team.id),
    }))
}
