import { Button, Kbd } from '@mantine/core'
import { newId, useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import type { Id } from '@shared/record/id'
import { createCase } from '@shared/team/case-verbs'
import type { Team } from '@shared/team/team'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { CaseConsent } from './CaseConsent'
import { CaseFields, caseFormId } from './CaseFields'
import classes from './CasePage.module.css'
import { NothingHere } from './NothingHere'
import { useCaseForm } from './use-case-form'

/** A case that has come in to the team with the given id. */
export function NewCasePage({ id }: { id: Id }) {
  const team = useRow('teams', id)
  return team ? <NewCase team={team} /> : <NothingHere what="Teamet" />
}

function NewCase({ team }: { team: Team }) {
  const [caseId] = useState(newId)
  const [, navigate] = useLocation()
  const caseForm = useCaseForm({
    teamId: team.id,
    saved: undefined,
    verb: (values) => createCase(team.id, caseId, values),
    onDone: () => {
      notifyDone('Ärendet väntar på ett möte.')
      navigate(links.team(team.id))
    },
  })
  const { mode, personId } = caseForm.verbForm.form.values
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
      ]}
      title="Nytt ärende"
      facts="Det du skriver finns kvar här om du går härifrån. Ärendet läggs till när du trycker på knappen."
      actions={
        <>
          <ButtonLink href={links.team(team.id)} variant="subtle">
            Avbryt
          </ButtonLink>
          <Button
            type="submit"
            form={caseFormId}
            loading={caseForm.verbForm.saving}
            rightSection={<Kbd>Ctrl Enter</Kbd>}
          >
            Lägg till ärendet
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <CaseFields {...caseForm} />
        <CaseConsent
          asked={{ teamId: team.id, mode, personId }}
          caseId={null}
          onDeidentify={() => caseForm.setMode('deidentified')}
        />
      </div>
    </Page>
  )
}
