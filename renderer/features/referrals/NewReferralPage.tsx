import { Button, Kbd } from '@mantine/core'
import { newId, useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { useLocalWords } from '@renderer/ui/use-local-words'
import type { Id } from '@shared/record/id'
import { createReferral } from '@shared/team/referral/verbs'
import type { Team } from '@shared/team/team'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { NoReferral } from './NoReferral'
import { ReferralFields, referralFormId } from './ReferralFields'
import { ReferralOutlook } from './ReferralOutlook'
import classes from './referrals.module.css'
import { capitalised } from '@shared/calendar/format'
import { useReferralForm } from './use-referral-form'

/** A remiss that has come in to the team with the given id, typed over as it is. */
export function NewReferralPage({ id }: { id: Id }) {
  const team = useRow('teams', id)
  return team ? <NewReferral team={team} /> : <NoReferral what="Teamet" />
}

function NewReferral({ team }: { team: Team }) {
  const [referralId] = useState(newId)
  const [, navigate] = useLocation()
  const { one, the, many } = useLocalWords(team.id).referral
  const { verbForm, setPerson } = useReferralForm({
    teamId: team.id,
    saved: undefined,
    verb: (values) => createReferral(team.id, referralId, values),
    onDone: () => {
      notifyDone(`${capitalised(the)} är sparad.`)
      navigate(links.referral(referralId))
    },
  })
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
        { label: capitalised(many), href: links.referrals(team.id) },
      ]}
      title={`Ny ${one}`}
      facts={`Skriv av det som finns. ${capitalised(the)} kan sparas ofullständig: till höger står vad som saknas.`}
      actions={
        <>
          <ButtonLink href={links.referrals(team.id)} variant="subtle">
            Avbryt
          </ButtonLink>
          <Button type="submit" form={referralFormId} loading={verbForm.saving} rightSection={<Kbd>Ctrl Enter</Kbd>}>
            Spara {the}
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <ReferralFields verbForm={verbForm} setPerson={setPerson} />
        <div className={classes.side}>
          <ReferralOutlook teamId={team.id} id={null} values={verbForm.form.values} />
        </div>
      </div>
    </Page>
  )
}
