import { ActionIcon } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { formatDateShort, formatDayNear } from '@shared/calendar/format'
import { nearness } from '@shared/overview/need'
import type { State } from '@shared/record/state'
import { sectionOf } from '@shared/team/agenda'
import type { ListedAction } from '@shared/team/action-list'
import { IconArrowBackUp, IconCalendar, IconCheck, IconRotateClockwise2, IconX } from '@tabler/icons-react'
import { useCallback } from 'react'
import { DropForm, DueForm } from './ActionForms'
import classes from './actions.module.css'
import type { ActionDoings, Edited } from './use-action-keys'

interface ActionRowProps {
  listed: ListedAction
  index: number
  measure: (row: HTMLElement | null) => void
  /** Tab comes to this row of the list. */
  isCurrent: boolean
  editing: Edited | undefined
  does: ActionDoings
}

/** One åtgärd: what, from which case and meeting, whose, when, and what can be done about it. */
export function ActionRow({ listed, index, measure, isCurrent, editing, does }: ActionRowProps) {
  const { action, meeting, responsible } = listed
  const isOpen = action.status === 'open'
  return (
    <li
      className={classes.row}
      ref={measure}
      data-index={index}
      data-action={action.id}
      data-meeting={meeting.id}
      data-item={action.agendaItemId ?? undefined}
      tabIndex={isCurrent ? 0 : -1}
    >
      <span className={classes.text}>
        <span className={classes.what}>{action.what}</span>
        <From listed={listed} />
      </span>
      <span className={classes.who}>
        {responsible.name === '' ? <Status tone="need">Vem saknas</Status> : responsible.name}
      </span>
      <When listed={listed} />
      <span className={classes.buttons}>
        <ActionIcon
          variant="subtle"
          color="gray"
          data-does="toggle"
          aria-label={`${isOpen ? 'Klar' : 'Öppna igen'}: ${action.what}`}
          // The second half of a double click would take it back.
          onClick={({ detail }) => detail < 2 && does.toggle(action)}
        >
          {isOpen ? <IconCheck size={18} stroke={1.75} /> : <IconArrowBackUp size={18} stroke={1.75} />}
        </ActionIcon>
        {isOpen && action.caseId !== null && (
          <ActionIcon
            variant={action.isIntervention ? 'light' : 'subtle'}
            color="gray"
            data-does="intervention"
            aria-pressed={action.isIntervention}
            aria-label={`Insats, ärendet kommer tillbaka när den är slut: ${action.what}`}
            onClick={() => does.intervene(action)}
          >
            <IconRotateClockwise2 size={18} stroke={1.75} />
          </ActionIcon>
        )}
        {isOpen && (
          <>
            <ActionIcon
              variant="subtle"
              color="gray"
              data-does="due"
              aria-label={`Ändra dagen: ${action.what}`}
              onClick={() => does.edit(action.id, 'due')}
            >
              <IconCalendar size={18} stroke={1.75} />
            </ActionIcon>
            <ActionIcon
              variant="subtle"
              color="gray"
              data-does="reason"
              aria-label={`Behövs inte: ${action.what}`}
              onClick={() => does.edit(action.id, 'reason')}
            >
              <IconX size={18} stroke={1.75} />
            </ActionIcon>
          </>
        )}
      </span>
      {editing === 'due' && <DueForm action={action} onLeave={() => does.leave(action.id)} />}
      {editing === 'reason' && <DropForm action={action} onLeave={() => does.leave(action.id)} />}
    </li>
  )
}

/** `HAN-2027-014 · Resursråd Haninge 9 februari, § 3`: the case, and where it was decided. */
function From({ listed: { action, meeting, team, code } }: { listed: ListedAction }) {
  const today = useToday()
  const section = useSelector(useCallback((state: State) => sectionOf(state, action.agendaItemId), [action]))
  const where = `${team.name} ${formatDayNear(meeting.date, today)}${section === null ? '' : `, §\u00A0${section}`}`
  return (
    <span className={classes.from}>
      {action.caseId !== null && code !== '' && (
        <>
          <TextLink href={links.case(action.caseId)}>{code}</TextLink> ·{' '}
        </>
      )}
      <TextLink href={links.meetingRoom(meeting.id, action.agendaItemId)}>{where}</TextLink>
      {action.isIntervention && ' · Insats: ärendet kommer tillbaka när den är slut'}
    </span>
  )
}

function When({ listed: { action, span } }: { listed: ListedAction }) {
  const today = useToday()
  const { status, dueOn, endedOn, reason } = action
  if (status !== 'open') {
    const day = endedOn === null ? '' : ` ${formatDateShort(endedOn, today)}`
    return (
      <span className={classes.when}>
        <span>{status === 'done' ? `Klar${day}` : `Behövdes inte${day}`}</span>
        {reason !== '' && <span className={classes.near}>{reason}</span>}
      </span>
    )
  }
  if (dueOn === null) return <span className={classes.when}>Utan datum</span>
  return (
    <span className={classes.when}>
      <span>{formatDateShort(dueOn, today)}</span>
      <span className={span === 'late' ? classes.late : classes.near}>{nearness(dueOn, today)}</span>
    </span>
  )
}
