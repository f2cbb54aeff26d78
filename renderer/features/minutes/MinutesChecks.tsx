import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import type { Check } from '@shared/documents/minutes-checks'
import type { Id } from '@shared/record/id'
import classes from './minutes.module.css'

/** What is in order in the minutes and what is not, with the way to where it is put right. */
export function MinutesChecks({ checks, meetingId }: { checks: readonly Check[]; meetingId: Id }) {
  return (
    <ul className={classes.checks}>
      {checks.map(({ ok, sentence, at }) => (
        <li key={sentence}>
          <Status tone={ok ? 'ok' : 'need'}>{sentence}</Status>
          {at !== undefined && (
            <span className={classes.wayOut}>
              <TextLink href={links.meetingRoom(meetingId, at.itemId)}>Gå till {at.name}</TextLink>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
