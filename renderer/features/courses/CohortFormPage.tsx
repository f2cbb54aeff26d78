import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { FormNotices } from '@renderer/ui/FormNotices'
import { Page, type Crumb } from '@renderer/ui/Page'
import { still } from '@renderer/ui/still'
import { IconCheck } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import { CohortFields } from './CohortFields'
import classes from './CohortFormPage.module.css'
import { PlanMonths } from './PlanMonths'
import { PlanView } from './PlanView'
import type { CohortForm } from './use-cohort-form'

interface CohortFormPageProps {
  cohortForm: CohortForm
  isNew: boolean
  crumbs: readonly Crumb[]
  title: string
  facts: string
  submitLabel: string
  /** Where Avbryt leads. */
  back: string
  /** Above the plan: what a change does to sessions that exist. */
  above?: ReactNode
}

/** A round's form: fields at the left, what they come to beside it, its months at the right. Ctrl+Enter saves. */
export function CohortFormPage({
  cohortForm,
  isNew,
  crumbs,
  title,
  facts,
  submitLabel,
  back,
  above,
}: CohortFormPageProps) {
  const { attach, saving, submit, plan, today, notices, form } = cohortForm
  const { values, setFieldValue } = form
  const leaderField = useRef<HTMLInputElement>(null)
  const roomField = useRef<HTMLInputElement>(null)
  useHotkeys([['mod+Enter', () => void submit()]], [])

  return (
    <Page
      crumbs={crumbs}
      title={title}
      facts={facts}
      actions={<Actions back={back} saving={saving} submitLabel={submitLabel} onSubmit={submit} />}
    >
      <div className={classes.columns}>
        <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          <FormNotices {...notices} />
          <CohortFields cohortForm={cohortForm} isNew={isNew} leaderField={leaderField} roomField={roomField} />
        </form>
        <div>
          {above}
          <PlanView
            cohortPlan={plan}
            policy={values.policy}
            usedAnyway={values.usedAnyway}
            sessionCount={Number(values.sessionCount)}
            today={today}
            onPolicy={(policy) => setFieldValue('policy', policy)}
            onUsedAnyway={(dates) => setFieldValue('usedAnyway', dates)}
            onChangeResource={(kind) => (kind === 'staff' ? leaderField : roomField).current?.focus()}
          />
        </div>
        <div className={classes.months}>
          <PlanMonths cohortPlan={plan} today={today} />
        </div>
      </div>
    </Page>
  )
}

interface ActionsProps {
  back: string
  saving: boolean
  submitLabel: string
  onSubmit: () => Promise<void>
}

/** The way out and the way on, which no key in the form changes. */
const Actions = still(function Actions({ back, saving, submitLabel, onSubmit }: ActionsProps) {
  return (
    <>
      <ButtonLink variant="subtle" href={back}>
        Avbryt
      </ButtonLink>
      <Button leftSection={<IconCheck size={18} stroke={1.75} />} loading={saving} onClick={() => void onSubmit()}>
        {submitLabel}
      </Button>
      <Kbd>Ctrl Enter</Kbd>
    </>
  )
})
