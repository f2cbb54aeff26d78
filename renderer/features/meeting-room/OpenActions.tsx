import { Checkbox } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import type { ActionItem, Meeting } from '@shared/team/meeting'
import { openActions } from '@shared/team/open-actions'
import { markAction } from '@shared/team/room/action'
import { useCallback, useState } from 'react'
import lines from './ActionList.module.css'
import { useActionWho } from './action-words'
import classes from './ItemView.module.css'
import { OwedFeedbacks } from './OwedFeedback'

function selectLeft(state: State, { id, teamId }: Meeting): Id[] {
  return openActions(state, teamId).flatMap((action) => (action.meetingId === id ? [] : [action.id]))
}

/**
 * What earlier meetings left to do, to be gone through and ticked. One that is ticked stays where it is until the item
 * is left, so that a slip can be taken back with the same press.
 */
export function OpenActions({ meeting }: { meeting: Meeting }) {
  const left = useSelector(useCallback((state: State) => selectLeft(state, meeting), [meeting]))
  const [shown] = useState(left)
  const actions = useSelector(
    useCallback(
      (state: State) =>
        [...new Set([...shown, ...left])].flatMap((id) => {
          const action = rowOf(state, 'actions', id)
          return action ? [action] : []
        }),
      [shown, left],
    ),
  )
  return (
    <section aria-label="Från tidigare möten" className={classes.section}>
      <h2 className={classes.label}>Från tidigare möten</h2>
      {actions.length === 0 ? (
        <p className={classes.text}>Inget är kvar att göra.</p>
      ) : (
        <ul className={lines.list}>
          {actions.map((action) => (
            <OpenAction key={action.id} action={action} />
          ))}
        </ul>
      )}
      <OwedFeedbacks teamId={meeting.teamId} />
    </section>
  )
}

function OpenAction({ action }: { action: ActionItem }) {
  const who = useActionWho(action)
  const today = useToday()
  const due = action.dueOn === null ? 'Utan datum' : formatDateShort(action.dueOn, today)
  const isDone = action.status === 'done'
  const isLate = !isDone && action.dueOn !== null && action.dueOn < today
  return (
    <li className={lines.row}>
      <span className={lines.what}>{action.what}</span>
      <span className={lines.who}>{who}</span>
      <span className={lines.when}>{isLate ? <Status tone="need">{due}, försenad</Status> : due}</span>
      <Checkbox
        className={lines.tick}
        label="Klar"
        aria-label={`Klar: ${action.what}`}
        checked={isDone}
        onChange={() => void writeOrTell(markAction(action.id, isDone ? 'open' : 'done'))}
      />
    </li>
  )
}
