import { Button, Group } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { KeyHints } from '@renderer/ui/KeyHints'
import { links } from '@renderer/ui/links'
import { TextButton } from '@renderer/ui/TextLink'
import type { State } from '@shared/record/state'
import { agendaOverrun } from '@shared/team/agenda'
import { asIfPlaced } from '@shared/team/agenda-verbs'
import { agendaRemedies } from '@shared/team/agenda-remedies'
import type { Meeting } from '@shared/team/meeting'
import { layOutAgenda } from '@shared/team/meeting-verbs'
import { IconPlus } from '@tabler/icons-react'
import clsx from 'clsx'
import { Fragment, useCallback } from 'react'
import classes from './Agenda.module.css'
import { agendaLines } from './agenda-lines'
import { AgendaInWord } from './AgendaInWord'
import { AgendaRow } from './AgendaRow'
import { OverrunLine } from './OverrunLine'
import { useAgendaDrag } from './use-agenda-drag'
import { useAgendaKeys } from './use-agenda-keys'
import { useRefusal } from './use-refusal'

const hints = [
  { keys: ['Alt ↑', 'Alt ↓'], does: 'flytta punkten' },
  { keys: ['+', '−'], does: 'fem minuter' },
  { keys: ['Ctrl Enter'], does: 'ny punkt' },
  { keys: ['Delete'], does: 'lägg tillbaka ärendet eller ta bort punkten' },
]

/** A meeting's agenda. While the meeting is planned it is built here, by keys alone if one likes; after that it is read. */
export function Agenda({ meeting }: { meeting: Meeting }) {
  const today = useToday()
  const { refusal, run } = useRefusal()
  const isOpen = meeting.status === 'planned'
  const { dragged, handlers } = useAgendaDrag({ isOpen, run })
  // While a row is dragged, all is counted as if it lay where it is held.
  const seen = useCallback(
    (state: State) => (dragged ? asIfPlaced(state, dragged.id, dragged.index) : state),
    [dragged],
  )
  const lines = useSelector(
    useCallback((state: State) => agendaLines(seen(state), meeting, today), [seen, meeting, today]),
  )
  const overrun = useSelector(useCallback((state: State) => agendaOverrun(seen(state), meeting.id), [seen, meeting.id]))
  const remedies = useSelector(
    useCallback((state: State) => agendaRemedies(seen(state), meeting.id), [seen, meeting.id]),
  )
  const { attach, currentId, onKeyDown, onFocus } = useAgendaKeys({ lines, meetingId: meeting.id, isOpen, run })
  const firstPast = overrun ? lines.findIndex(({ item }) => item.id === overrun.firstPast.item.id) : lines.length

  return (
    <section aria-label="Dagordning" onKeyDown={onKeyDown}>
      <div className={classes.head} aria-hidden>
        <span />
        <span>Kl.</span>
        <span>§</span>
        <span>Punkt</span>
        <span>Samtycke</span>
        <span className={classes.right}>Tid</span>
      </div>
      {lines.length === 0 && (
        <p className={classes.nothing}>
          Dagordningen är tom.{' '}
          {isOpen && (
            <>
              <TextButton onClick={() => void run(meeting.id, layOutAgenda(meeting.id))}>
                Börja med de vanliga punkterna
              </TextButton>
              , lägg till en egen, eller sätt upp ett av ärendena som väntar.
            </>
          )}
        </p>
      )}
      <ol
        className={clsx(classes.list, dragged && classes.dragging)}
        aria-label="Punkter"
        ref={attach}
        onFocus={onFocus}
        {...handlers}
      >
        {lines.map((line, index) => (
          <Fragment key={line.item.id}>
            {overrun && index === firstPast && (
              <OverrunLine meeting={meeting} overrun={overrun} remedies={remedies} run={run} refusal={refusal} />
            )}
            <AgendaRow
              line={line}
              meeting={meeting}
              isPast={index >= firstPast}
              isLast={index === lines.length - 1}
              isCurrent={line.item.id === currentId}
              isDragged={line.item.id === dragged?.id}
              refusal={refusal?.at === line.item.id ? refusal.message : undefined}
              run={run}
            />
          </Fragment>
        ))}
      </ol>
      {isOpen && lines.length > 0 && <KeyHints hints={hints} />}
      <Group mt={12} gap={8}>
        {isOpen && (
          <Button
            variant="default"
            leftSection={<IconPlus size={18} stroke={1.75} />}
            onClick={() => openDialog('addAgendaItem', { meetingId: meeting.id })}
          >
            Ny punkt
          </Button>
        )}
        {lines.length > 0 && meeting.status !== 'cancelled' && (
          <>
            <AgendaInWord meetingId={meeting.id} />
            <ButtonLink variant="default" href={links.meetingPapers(meeting.id, 'ordforande')}>
              Ordförandens dagordning och kallelser
            </ButtonLink>
          </>
        )}
      </Group>
    </section>
  )
}
