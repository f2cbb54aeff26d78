import { Select, Stack } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { useToday } from '@renderer/data'
import { formatDate } from '@shared/calendar/format'
import { caseSentence } from '@shared/course/case-return'
import type { ClosingDocument } from '@shared/course/closing-document'
import { approveClosingDocument, noteReading } from '@shared/course/closing-document-verbs'
import { isWritten, type Authority } from '@shared/course/closing-state'
import type { Enrolment } from '@shared/course/enrolment'
import { rowOf, rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './ClosingDocumentPage.module.css'

interface ClosingApprovalsProps {
  enrolment: Enrolment
  document: ClosingDocument | undefined
}

const authorities = [
  { authority: 'af', label: 'Arbetsförmedlingen godkänner' },
  { authority: 'fk', label: 'Försäkringskassan godkänner' },
] as const satisfies readonly { authority: Authority; label: string }[]

/** Who has approved and who has read. When all three have, it is finished, and the case returns to its team. */
export function ClosingApprovals({ enrolment, document }: ClosingApprovalsProps) {
  const today = useToday()
  const about = useSelector(useCallback((state: State) => caseSentence(state, enrolment), [enrolment]))
  const canSettle = document !== undefined && isWritten(document)
  return (
    <Section title="Godkännande">
      {!canSettle && <p className={classes.note}>Spara en text först. Sedan kan den godkännas och läsas.</p>}
      {canSettle && (
        <Stack gap={16} mt={8}>
          {authorities.map(({ authority, label }) => (
            <Approval key={authority} authority={authority} label={label} document={document} />
          ))}
          {document.readByPersonOn === null ? (
            <span>
              <Status tone="waiting">Deltagaren har inte läst</Status>{' '}
              <TextButton onClick={() => void writeOrTell(noteReading(enrolment.id, formatDate(today)))}>
                Läst i dag
              </TextButton>
            </span>
          ) : (
            <span>
              <Status tone="ok">Deltagaren läste {formatDate(document.readByPersonOn)}</Status>{' '}
              <TextButton onClick={() => void writeOrTell(noteReading(enrolment.id, ''))}>Ta tillbaka</TextButton>
            </span>
          )}
        </Stack>
      )}
      {about !== undefined && (
        <p className={classes.note}>
          {about} {enrolment.caseId !== null && <TextLink href={links.case(enrolment.caseId)}>Öppna ärendet</TextLink>}
        </p>
      )}
    </Section>
  )
}

interface ApprovalProps {
  authority: Authority
  label: string
  document: ClosingDocument
}

function Approval({ authority, label, document }: ApprovalProps) {
  const staff = useSelector(useCallback((state: State) => staffOf(state, authority), [authority]))
  const [by, on] =
    authority === 'af' ? [document.afApprovedBy, document.afApprovedOn] : [document.fkApprovedBy, document.fkApprovedOn]
  return (
    <div>
      <Select
        label={label}
        placeholder="Välj vem"
        data={staff.map(({ id, name }) => ({ value: id, label: name }))}
        value={by}
        onChange={(staffId) => void writeOrTell(approveClosingDocument(document.enrolmentId, authority, staffId))}
        clearable
        clearButtonProps={{ 'aria-label': 'Ta tillbaka' }}
      />
      <p className={classes.note}>
        {on === null ? (
          <Status tone="waiting">Inte godkänd än</Status>
        ) : (
          <Status tone="ok">Godkänd {formatDate(on)}</Status>
        )}
      </p>
    </div>
  )
}

/** The staff of an authority, without those put away. */
function staffOf(state: State, authority: Authority) {
  return rowsOf(state, 'staff')
    .filter(({ partyId, putAwayAt }) => putAwayAt === null && rowOf(state, 'parties', partyId)?.kind === authority)
    .sort((a, b) => a.name.localeCompare(b.name, 'sv-SE'))
}
