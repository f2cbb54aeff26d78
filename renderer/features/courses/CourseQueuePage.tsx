import { Button } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconSchool, IconUserPlus } from '@tabler/icons-react'
import { useCallback } from 'react'
import { courseQueueRows } from './queue-rows'
import { QueueList } from './QueueList'

const crumbs = [{ label: 'Kurser', href: links.courses() }]

/** Those who wait for a course, whichever round of it they come to take part in. */
export function CourseQueuePage({ id }: { id: Id }) {
  const today = useToday()
  const template = useRow('courseTemplates', id)
  const rows = useSelector(useCallback((state: State) => courseQueueRows(state, id, today), [id, today]))
  if (!template) {
    return (
      <Page crumbs={crumbs} title="Kursen finns inte">
        <EmptyState icon={<IconSchool size={40} stroke={1.5} />} title="Här finns ingen kurs">
          Kursmallen kan ha tagits bort. <TextLink href={links.courses()}>Se alla kursomgångar</TextLink>
        </EmptyState>
      </Page>
    )
  }
  const add = (
    <Button
      leftSection={<IconUserPlus size={18} stroke={1.75} />}
      onClick={() => openDialog('addToCourseQueue', { templateId: id })}
    >
      Ställ någon i kön
    </Button>
  )
  return (
    <Page
      crumbs={crumbs}
      title={`Kö till ${template.name}`}
      facts="Alla omgångar av kursen tar ur den här kön. Platser erbjuds på omgångens sida."
      actions={rows.length > 0 && add}
    >
      {rows.length === 0 ? (
        <EmptyState icon={<IconSchool size={40} stroke={1.5} />} title="Ingen väntar på kursen" actions={add}>
          Den som inte får plats i en omgång kan vänta här på nästa, och behåller sin väntetid.
        </EmptyState>
      ) : (
        <Section title="Kö" count={`${rows.length} väntar`}>
          <QueueList rows={rows} view={{ templateId: id }} hasPlace={false} />
        </Section>
      )}
    </Page>
  )
}
