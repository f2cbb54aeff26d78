import { Button, Kbd } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { ReferralStatus } from '@renderer/ui/ReferralRow'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { useLocalWords, useReferralTitle } from '@renderer/ui/use-local-words'
import { daysBetween } from '@shared/calendar/days'
import { capitalised, formatDateShort } from '@shared/calendar/format'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { Referral } from '@shared/team/referral/referral'
import { isOpen, isUnderWay, referralStage } from '@shared/team/referral/stage'
import { changeReferral, putAwayOrBackReferral } from '@shared/team/referral/verbs'
import type { Team } from '@shared/team/team'
import { useCallback } from 'react'
import { NextStep } from './NextStep'
import { NoReferral } from './NoReferral'
import { ReferralFields, referralFormId } from './ReferralFields'
import { ReferralOutlook } from './ReferralOutlook'
import classes from './referrals.module.css'
import { useReferralForm } from './use-referral-form'

/** A remiss: what it says, what is missing, and what is to become of it. */
export function ReferralPage({ id }: { id: Id }) {
  const referral = useRow('referrals', id)
  const team = useRow('teams', referral?.teamId ?? null)
  return referral && team ? <ReferralView referral={referral} team={team} /> : <NoReferral what="Remissen" />
}

function ReferralView({ referral, team }: { referral: Referral; team: Team }) {
  const { id, putAwayAt, receivedOn } = referral
  const today = useToday()
  const title = useReferralTitle(referral)
  const { the, many } = useLocalWords(team.id).referral
  const stage = useSelector(useCallback((state: State) => referralStage(state, referral), [referral]))
  const { verbForm, setPerson, savedFirst } = useReferralForm({
    teamId: team.id,
    saved: referral,
    verb: (values) => changeReferral(id, values),
    onDone: () => notifyDone(`${capitalised(the)} är sparad.`),
  })
  const waited = countOf(daysBetween(receivedOn, today), 'dag', 'dagar')
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
        { label: capitalised(many), href: links.referrals(team.id) },
      ]}
      title={title}
      facts={[
        team.name,
        `kom in ${formatDateShort(receivedOn, today)}`,
        isUnderWay(stage) && receivedOn < today && `väntat ${waited}`,
      ]
        .filter(Boolean)
        .join(' · ')}
      status={
        <p className={classes.quiet}>
          <ReferralStatus referral={referral} stage={stage} />
        </p>
      }
      actions={
        <>
          <HistoryButton table="referrals" id={id} />
          <Button
            variant="subtle"
            // The second half of a double click would undo the first.
            onClick={({ detail }) =>
              detail < 2 &&
              void writeOrTell(
                putAwayOrBackReferral(id),
                putAwayAt === null
                  ? `${capitalised(the)} är undanlagd. Den finns kvar hos teamet.`
                  : `${capitalised(the)} är framme igen.`,
              )
            }
          >
            {putAwayAt === null ? 'Lägg undan' : 'Ta fram'}
          </Button>
          <Button type="submit" form={referralFormId} loading={verbForm.saving} rightSection={<Kbd>Ctrl Enter</Kbd>}>
            Spara
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <ReferralFields verbForm={verbForm} setPerson={setPerson} />
        <div className={classes.side}>
          <NextStep referral={referral} stage={stage} savedFirst={savedFirst} />
          {isOpen(stage) && <ReferralOutlook teamId={team.id} id={id} values={verbForm.form.values} />}
        </div>
      </div>
    </Page>
  )
}
