import { useSelector, useToday } from '@renderer/data'
import { formatBytes } from '@renderer/ui/format-bytes'
import { Section } from '@renderer/ui/Section'
import type { Instant } from '@shared/calendar/date'
import { formatClock, formatDate, formatDateShort } from '@shared/calendar/format'
import { clockAt, dateAt } from '@shared/calendar/instant'
import type { KeptDocument } from '@shared/documents/kept/kept-document'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { DocumentStatus } from '@renderer/ui/document/DocumentStatus'
import classes from './documents.module.css'

const whole = (state: State) => state

/** What is known of a version: its state, when and by whom, and its file. */
export function DocumentFacts({ document }: { document: KeptDocument }) {
  const state = useSelector(whole)
  const today = useToday()
  const by = (at: Instant | null, userId: Id | null) => {
    if (at === null) return ''
    const user = rowOf(state, 'users', userId)?.name
    return [`${formatDateShort(dateAt(at), today)} ${formatClock(clockAt(at))}`, user].filter(Boolean).join(', ')
  }
  const { adjustedOn, adjusters } = document
  const facts = [
    { label: 'Dnr', value: document.registryNo?.text ?? '' },
    { label: 'Skäl', value: document.reason },
    { label: 'Skapad', value: by(document.madeAt, document.madeById) },
    { label: 'Färdigställd', value: by(document.finishedAt, document.finishedById) },
    {
      label: 'Justerad',
      value: adjustedOn === null ? '' : [formatDate(adjustedOn), ...adjusters].join(', '),
    },
    { label: 'Sparad', value: by(document.savedAt, null) },
    { label: 'Fil', value: document.fileName },
    { label: 'Storlek', value: formatBytes(document.size) },
    { label: 'Kontrollsumma', value: document.sha256 },
  ]
  return (
    <Section title="Uppgifter">
      <dl className={classes.facts}>
        <div>
          <dt>Läge</dt>
          <dd>
            <DocumentStatus document={document} />
          </dd>
        </div>
        {facts
          .filter(({ value }) => value !== '')
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </Section>
  )
}
