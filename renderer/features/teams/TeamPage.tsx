import { Button } from '@mantine/core'
import { useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { HandOverButton } from '@renderer/ui/HandOverButton'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { useLocalWords } from '@renderer/ui/use-local-words'
import { capitalised, formatClockRange } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { minutesWords } from '@shared/team/names'
import type { Team } from '@shared/team/team'
import { IconPlus } from '@tabler/icons-react'
import { NothingHere } from './NothingHere'
import { OtherCases } from './OtherCases'
import { TeamFeedbacks } from './Feedbacks'
import { TeamActions } from './TeamActions'
import { ComingMeetings, PastMeetings } from './TeamMeetingList'
import { TeamMembers } from './TeamMembers'
import { TeamReferrals } from './TeamReferrals'
import { TeamSeries } from './TeamSeries'
import classes from './TeamPage.module.css'
import { WaitingCases } from './WaitingCases'

/** A team: its meetings, the cases that wait for one, who sits in it and what is left to do. */
export function TeamPage({ id }: { id: Id }) {
  const team = useRow('teams', id)
  const words = useLocalWords(id)
  if (!team) return <NothingHere what="Teamet" />
  return (
    <Page
      crumbs={[{ label: 'Team', href: links.teams() }]}
      title={team.name}
      facts={factsOf(team)}
      actions={
        <>
          <HistoryButton table="teams" id={id} />
          <HandOverButton thing={{ table: 'teams', id }} />
          <Button variant="default" onClick={() => openDialog('editTeam', { id })}>
            Ändra team
          </Button>
          <ButtonLink variant="default" href={links.newReferral(id)}>
            Ny {words.referral.one}
          </ButtonLink>
          <ButtonLink variant="default" href={links.newCase(id)}>
            Nytt ärende
          </ButtonLink>
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} />}
            onClick={() => openDialog('editMeeting', { teamId: id, id: null })}
          >
            Nytt möte
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <ComingMeetings teamId={id} />
          <TeamReferrals teamId={id} />
          <WaitingCases teamId={id} />
          <PastMeetings teamId={id} />
          <OtherCases teamId={id} />
        </div>
        <div>
          <TeamMembers teamId={id} />
          <TeamSeries teamId={id} />
          <TeamFeedbacks teamId={id} />
          <TeamActions teamId={id} />
        </div>
      </div>
    </Page>
  )
}

function factsOf({ place, start, end, minutesWord, putAwayAt }: Team): string {
  const usual = `brukar ses ${formatClockRange(start, end)}`
  const paper = minutesWords[minutesWord].toLocaleLowerCase('sv-SE')
  return capitalised(
    [putAwayAt === null ? '' : 'undanlagt', usual, place, `skriver ${paper}`].filter(Boolean).join(' · '),
  )
}
