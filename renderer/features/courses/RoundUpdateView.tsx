import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDateShort } from '@shared/calendar/format'
import { cohortTitle } from '@shared/course/cohort-title'
import type { RoundUpdate } from '@shared/course/round-update'
import { roundStateWord } from '@shared/course/round-state'
import { updateRound } from '@shared/course/update-round'
import type { State } from '@shared/record/state'
import { useCallback, useId } from 'react'
import classes from './RoundsOfTemplate.module.css'
import { SessionChangeList } from './SessionChangesView'

/** One round: what is otherwise in it, what an update does to its sessions, and the button that does it. */
export function RoundUpdateView({ update }: { update: RoundUpdate }) {
  const { cohort, fields, changes, shortened, clashes, problems } = update
  const today = useToday()
  const id = useId()
  const { title, word } = useSelector(
    useCallback(
      (state: State) => ({ title: cohortTitle(state, cohort), word: roundStateWord(state, cohort) }),
      [cohort],
    ),
  )
  return (
    <article aria-labelledby={id} className={classes.round}>
      <h3 id={id}>
        <TextLink href={links.cohort(cohort.id)}>{title}</TextLink>
      </h3>
      <div className={classes.state}>
        {word} · börjar {formatDateShort(cohort.startDate, today)}
      </div>
      <ul>
        {fields.map(({ name, values }) => (
          <li key={name}>
            <span className={classes.from}>{name}</span>{' '}
            {values ? `${values.from} blir ${values.to}` : 'blir som i mallen'}
          </li>
        ))}
      </ul>
      {changes && <SessionChangeList changes={changes} today={today} tellsStays={shortened === undefined} />}
      {shortened !== undefined && <p>{shortened}</p>}
      {clashes.map((clash) => (
        <div key={clash}>
          <Status tone="need">{clash}</Status>
        </div>
      ))}
      {problems.length > 0 ? (
        problems.map(({ message }) => (
          <div key={message}>
            <Status tone="need">Omgången går inte att uppdatera: {message}</Status>
          </div>
        ))
      ) : (
        <Button
          variant="default"
          aria-describedby={id}
          // The second half of a double click would come to the next round.
          onClick={({ detail }) =>
            detail < 2 && void writeOrTell(updateRound(cohort.id), 'Omgången är uppdaterad efter mallen.')
          }
        >
          Uppdatera omgången
        </Button>
      )}
    </article>
  )
}
