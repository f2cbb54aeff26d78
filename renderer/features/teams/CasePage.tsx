import { Button, Kbd } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { CaseSips } from '@renderer/ui/CaseSips'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { useCaseTitle } from '@renderer/ui/use-local-words'
import { capitalised, formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Case } from '@shared/team/case'
import { changeCase, closeCase, putAwayOrBackCase, takeUpAgain } from '@shared/team/case-verbs'
import { caseStatusNames, minutesWords } from '@shared/team/names'
import type { Team } from '@shared/team/team'
import { canBePlaced, meetingsOfCase } from '@shared/team/waiting-cases'
import { useCallback } from 'react'
import { CaseConsent } from './CaseConsent'
import { CaseFields, caseFormId } from './CaseFields'
import { CaseFollowUp } from './CaseFollowUp'
import { CaseReferral } from './CaseReferral'
import classes from './CasePage.module.css'
import { CaseFeedbacks } from './Feedbacks'
import { NothingHere } from './NothingHere'
import { Preparations } from './Preparations'
import { useCaseForm } from './use-case-form'

/** A case: what is asked, of whom, and where it has been. */
export function CasePage({ id }: { id: Id }) {
  const found = useRow('cases', id)
  const team = useRow('teams', found?.teamId ?? null)
  return found && team ? <CaseView found={found} team={team} /> : <NothingHere what="Ärendet" />
}

function CaseView({ found, team }: { found: Case; team: Team }) {
  const today = useToday()
  const caseForm = useCaseForm({
    teamId: team.id,
    saved: found,
    verb: (values) => changeCase(found.id, values),
    onDone: () => notifyDone('Ärendet är sparat.'),
  })
  const { mode, personId } = caseForm.verbForm.form.values
  const caseName = useCaseTitle(found)
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
      ]}
      title={caseName}
      facts={[
        found.putAwayAt === null ? caseStatusNames[found.status] : 'Undanlagt',
        `kom in ${formatDateShort(found.receivedOn, today)}`,
        team.name,
      ].join(' · ')}
      actions={
        <>
          <ButtonLink variant="default" href={links.caseTimeline(found.id)}>
            Över tid
          </ButtonLink>
          <HistoryButton table="cases" id={found.id} />
          <CaseEnds found={found} />
          <Button
            type="submit"
            form={caseFormId}
            loading={caseForm.verbForm.saving}
            rightSection={<Kbd>Ctrl Enter</Kbd>}
          >
            Spara
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <div>
          <CaseFields {...caseForm} />
          <Preparations found={found} />
        </div>
        <div>
          <CaseConsent
            asked={{ teamId: team.id, mode, personId }}
            caseId={found.id}
            onDeidentify={() => caseForm.setMode('deidentified')}
          />
          <CaseReferral found={found} />
          <CaseFollowUp found={found} />
          <CaseSips found={found} />
          <CaseFeedbacks caseId={found.id} />
          <CaseMeetings caseId={found.id} minutesWord={minutesWords[team.minutesWord]} />
        </div>
      </div>
    </Page>
  )
}

/** What can be done with the whole case: close it, take it up again, put it away. */
function CaseEnds({ found }: { found: Case }) {
  const isOver = !canBePlaced(found) && found.status !== 'planned'
  return (
    <>
      <Button
        variant="subtle"
        // The second half of a double click would undo the first.
        onClick={({ detail }) => detail < 2 && void writeOrTell(putAwayOrBackCase(found.id), putAwayWords(found))}
      >
        {found.putAwayAt === null ? 'Lägg undan' : 'Ta fram'}
      </Button>
      {isOver && (
        <Button
          variant="default"
          onClick={() => void writeOrTell(takeUpAgain(found.id), 'Ärendet väntar på ett möte igen.')}
        >
          Ta upp igen
        </Button>
      )}
      {found.status !== 'closed' && (
        <Button variant="default" onClick={() => void writeOrTell(closeCase(found.id), 'Ärendet är avslutat.')}>
          Avsluta
        </Button>
      )}
    </>
  )
}

function putAwayWords({ putAwayAt }: Case): string {
  return putAwayAt === null ? 'Ärendet är undanlagt. Det finns kvar hos teamet.' : 'Ärendet är framme igen.'
}

function CaseMeetings({ caseId, minutesWord }: { caseId: Id; minutesWord: string }) {
  const today = useToday()
  const meetings = useSelector(useCallback((state: State) => meetingsOfCase(state, caseId), [caseId]))
  if (meetings.length === 0) return null
  return (
    <Section title="Möten" count={meetings.length}>
      <RowList label="Möten där ärendet tas upp">
        {meetings.map(({ meeting, item }) => (
          <ListRow
            key={item.id}
            href={meeting.status === 'held' ? links.minutes(meeting.id) : links.meeting(meeting.id)}
            title={capitalised(formatDateShort(meeting.date, today))}
            reason={item.state === 'adjourned' ? 'Bordlagt' : meeting.status === 'held' ? minutesWord : 'Dagordning'}
          />
        ))}
      </RowList>
    </Section>
  )
}
