import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { fileName } from '@shared/documents/file-name'
import type { Check } from '@shared/documents/minutes-checks'
import type { DocumentModel } from '@shared/documents/model'
import type { Id } from '@shared/record/id'
import classes from './MinutesDocument.module.css'

interface MinutesDocumentProps {
  meetingId: Id
  model: DocumentModel
  checks: readonly Check[]
}

/** The checks and the file at the left, the paper at the right. */
export function MinutesDocument({ meetingId, model, checks }: MinutesDocumentProps) {
  return (
    <div className={classes.columns}>
      <div>
        <Section title="Kontroll">
          <ul className={classes.checks}>
            {checks.map((check) => (
              <CheckLine key={check.sentence} check={check} meetingId={meetingId} />
            ))}
          </ul>
        </Section>
        <Section title="Fil">
          <p className={classes.file}>{fileName(model)}</p>
        </Section>
      </div>
      <section className={classes.desk} aria-label="Förhandsvisning">
        <DocumentOnScreen document={model} />
      </section>
    </div>
  )
}

function CheckLine({ check: { ok, sentence, at }, meetingId }: { check: Check; meetingId: Id }) {
  return (
    <li>
      <Status tone={ok ? 'ok' : 'need'}>{sentence}</Status>
      {at !== undefined && (
        <span className={classes.wayOut}>
          <TextLink href={links.meetingRoom(meetingId, at.itemId)}>Gå till {at.name}</TextLink>
        </span>
      )}
    </li>
  )
}
