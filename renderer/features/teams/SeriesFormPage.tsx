import { Button, Kbd } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { FormNotices } from '@renderer/ui/FormNotices'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import type { Team } from '@shared/team/team'
import { IconCheck } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { SeriesDays } from './SeriesDays'
import { SeriesFields } from './SeriesFields'
import classes from './SeriesFormPage.module.css'
import type { SeriesForm } from './use-series-form'

interface SeriesFormPageProps {
  team: Team
  seriesForm: SeriesForm
  isNew: boolean
  title: string
  facts: string
  submitLabel: string
  /** What else can be done with a series that is there. */
  actions?: ReactNode
}

/** A series' form: fields at the left, the days that they come to at the right. Ctrl+Enter saves. */
export function SeriesFormPage({ team, seriesForm, isNew, title, facts, submitLabel, actions }: SeriesFormPageProps) {
  const { attach, saving, submit, notices } = seriesForm.verbForm
  useHotkeys([['mod+Enter', () => void submit()]], [])
  return (
    <Page
      crumbs={[
        { label: 'Team', href: links.teams() },
        { label: team.name, href: links.team(team.id) },
      ]}
      title={title}
      facts={facts}
      actions={
        <>
          {actions}
          <ButtonLink variant="subtle" href={links.team(team.id)}>
            Avbryt
          </ButtonLink>
          <Button leftSection={<IconCheck size={18} stroke={1.75} />} loading={saving} onClick={() => void submit()}>
            {submitLabel}
          </Button>
          <Kbd>Ctrl Enter</Kbd>
        </>
      }
    >
      <div className={classes.columns}>
        <form ref={attach} autoComplete="off" noValidate onSubmit={(event) => event.preventDefault()}>
          <FormNotices {...notices} />
          <SeriesFields seriesForm={seriesForm} isNew={isNew} />
        </form>
        <SeriesDays seriesForm={seriesForm} />
      </div>
    </Page>
  )
}
