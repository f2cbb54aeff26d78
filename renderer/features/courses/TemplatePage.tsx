import { Button, Group, Kbd } from '@mantine/core'
import { useRow, useRows } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { FormNotices } from '@renderer/ui/FormNotices'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { notifyDone } from '@renderer/ui/notify'
import { Page } from '@renderer/ui/Page'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { TextLink } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { CourseTemplate } from '@shared/course/course-template'
import { deleteTemplate, putAwayOrBackTemplate, saveTemplate } from '@shared/course/course-template-verbs'
import type { Id } from '@shared/record/id'
import { IconSchool } from '@tabler/icons-react'
import { useState } from 'react'
import { useLocation } from 'wouter'
import { RoundsOfTemplate } from './RoundsOfTemplate'
import { templateValues, type TemplateValues } from './template-values'
import { TemplateConditions } from './TemplateConditions'
import { TemplateFields } from './TemplateFields'
import classes from './TemplatePage.module.css'

const formId = 'template-form'
const list = links.settingsSection('kursmallar')
const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: 'Kursmallar', href: list },
]

/** A course template: the shape that rounds are planned from. Without an id, a new one. */
export function TemplatePage({ id }: { id?: Id }) {
  const template = useRow('courseTemplates', id ?? null)
  if (id !== undefined && !template) {
    return (
      <Page crumbs={crumbs} title="Kursmallen finns inte">
        <EmptyState icon={<IconSchool size={40} stroke={1.5} />} title="Här finns ingen kursmall">
          Den kan ha tagits bort, eller så är adressen gammal. <TextLink href={list}>Se alla kursmallar</TextLink>
        </EmptyState>
      </Page>
    )
  }
  return <TemplateForm template={template} />
}

function TemplateForm({ template }: { template: CourseTemplate | undefined }) {
  const [, goTo] = useLocation()
  const hasRounds = useRows('cohorts').length > 0
  const [timesSaved, setTimesSaved] = useState(0)
  const verbForm = useVerbForm<TemplateValues>({
    draftKey: `template:${template?.id ?? 'new'}`,
    rev: template?.rev,
    initial: templateValues(template),
    verb: (values) => saveTemplate(template?.id ?? null, values),
    onDone() {
      notifyDone('Kursmallen är sparad.')
      if (template) setTimesSaved(timesSaved + 1)
      // The first template is made to plan the first round.
      else goTo(hasRounds ? list : links.newCohort())
    },
  })
  const { attach, submit, saving, notices } = verbForm
  return (
    <Page
      crumbs={crumbs}
      title={template ? template.name : 'Ny kursmall'}
      place={template ? template.name : 'Ny kursmall'}
      facts={
        template
          ? 'Omgångar som redan finns ändras inte när du sparar. De som skiljer sig visas här, och du väljer vilka som ska uppdateras.'
          : 'Namn, dagar, tider och antal räcker. Resten har vanliga värden som går att ändra nu eller senare.'
      }
      actions={
        <>
          <ButtonLink href={list} variant="subtle">
            Till kursmallarna
          </ButtonLink>
          <Button type="submit" form={formId} loading={saving} rightSection={<Kbd>Ctrl Enter</Kbd>}>
            {template ? 'Spara' : 'Lägg till'}
          </Button>
        </>
      }
    >
      <div className={classes.columns}>
        <form
          id={formId}
          ref={attach}
          autoComplete="off"
          noValidate
          onSubmit={(event) => void submit(event)}
          onKeyDown={(event) => {
            if (event.ctrlKey && event.key === 'Enter') void submit(event)
          }}
        >
          <FormNotices {...notices} />
          <TemplateFields verbForm={verbForm} />
          <TemplateConditions verbForm={verbForm} />
          {template && (
            <Group gap={8} mt={24}>
              <HistoryButton table="courseTemplates" id={template.id} />
              <PutAwayActions
                row={template}
                putAwayOrBack={putAwayOrBackTemplate(template.id)}
                remove={deleteTemplate(template.id)}
                onDone={() => goTo(list)}
              />
            </Group>
          )}
        </form>
        {template && <RoundsOfTemplate template={template} timesSaved={timesSaved} />}
      </div>
    </Page>
  )
}
