import { ActionIcon, Menu, VisuallyHidden } from '@mantine/core'
import { links } from '@renderer/ui/links'
import { GateStatus } from '@renderer/ui/GateStatus'
import { GateWays } from '@renderer/ui/GateWays'
import { leaveOutOf } from '@renderer/ui/leave-out'
import { LeavingParties } from '@renderer/ui/LeavingParties'
import { StandIns } from '@renderer/ui/StandIns'
import { formatClock, formatClockDigits } from '@shared/calendar/format'
import { moveItem, removeItem } from '@shared/team/agenda-verbs'
import { takeUpDeidentified } from '@shared/team/case-verbs'
import { callPartyBack, leaveOutParties } from '@shared/team/left-out-verbs'
import type { Meeting } from '@shared/team/meeting'
import { IconGripVertical } from '@tabler/icons-react'
import clsx from 'clsx'
import { Link } from 'wouter'
import classes from './Agenda.module.css'
import type { AgendaLine } from './agenda-lines'
import { ItemMinutes } from './ItemMinutes'
import { ItemTitle } from './ItemTitle'
import { SummonsNotes } from './SummonsNotes'
import type { Run } from './use-refusal'

interface AgendaRowProps {
  line: AgendaLine
  meeting: Meeting
  /** It ends after the meeting does. */
  isPast: boolean
  isLast: boolean
  /** Tab comes to this row of the list. */
  isCurrent: boolean
  /** It is held by the pointer. */
  isDragged: boolean
  refusal: string | undefined
  run: Run
}

/** One item of the agenda: when, its §, what, whether it may be taken up, how long. */
export function AgendaRow({ line, meeting, isPast, isLast, isCurrent, isDragged, refusal, run }: AgendaRowProps) {
  const { item, section, start, end, case: taken, gate, beside, summonses } = line
  const isOpen = meeting.status === 'planned'
  return (
    <li
      className={clsx(classes.row, isPast && classes.past, isDragged && classes.dragged)}
      data-item={item.id}
      data-at={item.id}
      tabIndex={isCurrent ? 0 : -1}
    >
      {isOpen ? <ItemMenu line={line} isCurrent={isCurrent} run={run} /> : <span />}
      <span className={classes.clock}>{formatClockDigits(start)}</span>
      <span className={classes.section}>
        {section !== null && <VisuallyHidden>§ </VisuallyHidden>}
        {section}
      </span>
      <span className={classes.item}>
        {taken ? (
          <Link href={links.case(taken.id)} className={classes.title}>
            {line.title}
          </Link>
        ) : (
          <ItemTitle line={line} isOpen={isOpen} />
        )}
        <span className={classes.beside}>
          {[beside, isLast && `Slut ${formatClock(end)}`].filter(Boolean).join(' · ')}
        </span>
        {summonses.length > 0 && (
          <span className={classes.beside}>
            <SummonsNotes notes={summonses} />
          </span>
        )}
      </span>
      <span className={classes.gate}>
        {gate && <GateStatus gate={gate} brief />}
        {gate && (
          <LeavingParties
            parties={gate.leaving}
            onCallBack={isOpen ? (partyId) => void run(item.id, callPartyBack(item.id, partyId)) : undefined}
          />
        )}
        {isOpen && gate && gate.leaving.length > 0 && <StandIns itemId={item.id} />}
        {gate && taken && isOpen && (
          <GateWays
            gate={gate}
            teamId={meeting.teamId}
            personId={taken.personId}
            onDeidentify={() => void run(item.id, takeUpDeidentified(taken.id))}
            leaveOut={leaveOutOf(gate, (partyIds) => void run(item.id, leaveOutParties(item.id, partyIds)))}
          />
        )}
      </span>
      <ItemMinutes line={line} isOpen={isOpen} run={run} />
      {refusal !== undefined && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
    </li>
  )
}

/** The handle of a row: what the keys do, for the mouse. */
function ItemMenu({ line: { item, title }, isCurrent, run }: { line: AgendaLine; isCurrent: boolean; run: Run }) {
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <ActionIcon
          variant="subtle"
          className={classes.handle}
          size={24}
          tabIndex={isCurrent ? 0 : -1}
          data-drags
          aria-label={`Flytta eller ta bort ${title}`}
        >
          <IconGripVertical size={16} stroke={1.75} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void run(item.id, moveItem(item.id, 'up'))}>Flytta upp</Menu.Item>
        <Menu.Item onClick={() => void run(item.id, moveItem(item.id, 'down'))}>Flytta ned</Menu.Item>
        <Menu.Item onClick={() => void run(item.id, removeItem(item.id))}>
          {item.caseId === null ? 'Ta bort punkten' : 'Lägg tillbaka ärendet'}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
