import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status, type StatusTone } from '@renderer/ui/Status'
import { caseSentence } from '@shared/course/case-return'
import { closingDocumentOf, closingState, type ClosingState } from '@shared/course/closing-state'
import { tookPart } from '@shared/course/enrolment-status'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import type { CohortView } from './use-cohort'

const tones: Record<ClosingState['stage'], StatusTone> = { none: 'plain', waiting: 'waiting', finished: 'ok' }

/** How far each participant's slutdokumentation has come, and where the case that led here is. */
export function ClosingDocuments({ view: { people } }: { view: CohortView }) {
  const lines = useSelector(
    useCallback(
      (state: State) =>
        people
          .filter(({ enrolment }) => tookPart(enrolment))
          .map(({ enrolment, code }) => ({
            id: enrolment.id,
            code,
            closing: closingState(closingDocumentOf(state, enrolment.id)),
            about: caseSentence(state, enrolment),
          })),
      [people],
    ),
  )
  if (lines.length === 0) return null
  const finished = lines.filter(({ closing }) => closing.stage === 'finished').length
  return (
    <Section title="Slutdokumentation" count={`${finished} av ${lines.length} färdiga`}>
      <RowList label="Slutdokumentation">
        {lines.map(({ id, code, closing, about }) => (
          <ListRow
            key={id}
            href={links.closingDocument(id)}
            title={code}
            reason={about}
            aside={<Status tone={tones[closing.stage]}>{closing.words}</Status>}
          />
        ))}
      </RowList>
    </Section>
  )
}
