import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { QueueList } from './QueueList'
import type { CohortView } from './use-cohort'

/** Who waits for a place in a round, in its own queue and its course's. */
export function Queue({ view: { cohort, queue, participation } }: { view: CohortView }) {
  const { id, templateId } = cohort
  const next = queue.find(({ mayBeOffered }) => mayBeOffered)
  const hasPlace = participation.free > 0
  if (queue.length === 0) return null
  return (
    <Section
      title="Kö"
      count={`${queue.length} väntar`}
      action={
        next && hasPlace ? (
          <TextButton onClick={() => openDialog('offerPlace', { cohortId: id, id: next.enrolment.id })}>
            Erbjud plats till nästa
          </TextButton>
        ) : (
          templateId !== null && <TextLink href={links.courseQueue(templateId)}>Kursens kö</TextLink>
        )
      }
    >
      <QueueList rows={queue} view={{ cohortId: id }} hasPlace={hasPlace} />
    </Section>
  )
}
