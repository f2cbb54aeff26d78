import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { workingDaysBetween } from '@shared/calendar/deadline'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { openActions } from '@shared/team/open-actions'
import { useCallback } from 'react'
import { countOf } from '@shared/record/count'
import classes from './TeamPage.module.css'

function selectActions(state: State, teamId: Id) {
  return openActions(state, teamId).map((action) => ({
    action,
    who: rowOf(state, 'staff', action.staffId)?.name ?? (action.who || 'Ingen utsedd'),
  }))
}

/** More are gone through on the page of all åtgärder. */
const mostShown = 12

/** What earlier meetings left to do, soonest first; opens the meeting that it comes from. */
export function TeamActions({ teamId }: { teamId: Id }) {
  const today = useToday()
  const actions = useSelector(useCallback((state: State) => selectActions(state, teamId), [teamId]))
  if (actions.length === 0) return null
  return (
    <Section
      title="Kvarstående åtgärder"
      count={actions.length}
      action={<TextLink href={links.actions()}>Alla åtgärder</TextLink>}
    >
      <RowList label="Kvarstående åtgärder">
        {actions.slice(0, mostShown).map(({ action, who }) => (
          <ListRow
            key={action.id}
            href={links.meetingRoom(action.meetingId, action.agendaItemId)}
            title={action.what}
            reason={
              <>
                {who} · {action.dueOn === null ? 'utan datum' : formatDateShort(action.dueOn, today)}
                <Lateness dueOn={action.dueOn} today={today} />
              </>
            }
          />
        ))}
      </RowList>
    </Section>
  )
}

function Lateness({ dueOn, today }: { dueOn: IsoDate | null; today: IsoDate }) {
  if (dueOn === null || dueOn >= today) return null
  const days = Math.max(1, workingDaysBetween(dueOn, today))
  return (
    <span className={classes.late}>
      <Status tone="need">{`${countOf(days, 'arbetsdag', 'arbetsdagar')} sen`}</Status>
    </span>
  )
}
