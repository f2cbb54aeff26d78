import { openDialog } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { useRowWindow } from '@renderer/ui/use-row-window'
import { formatDayNear } from '@shared/calendar/format'
import { useToday } from '@renderer/data'
import { queueRule } from '@shared/course/queue-order'
import type { QueueView } from '@shared/course/queue-verbs'
import clsx from 'clsx'
import { useRef } from 'react'
import { CodeButton } from './CodeButton'
import classes from './QueueList.module.css'
import type { QueueRow } from './queue-rows'

interface QueueListProps {
  rows: readonly QueueRow[]
  view: QueueView
  /** Whether there is a place to offer. */
  hasPlace: boolean
}

/** Who waits, in order, each with the reason for the place in the queue and for being offered a place or not. */
export function QueueList({ rows, view, hasPlace }: QueueListProps) {
  const list = useRef<HTMLOListElement>(null)
  const { first, rows: drawn, before, after, measure } = useRowWindow(list, rows)
  return (
    <>
      <p className={classes.rule}>{queueRule}</p>
      <ol className={classes.list} aria-label="Kö" ref={list}>
        <Gap height={before} />
        {drawn.map((row, place) => (
          <QueueItem
            key={row.enrolment.id}
            row={row}
            view={view}
            hasPlace={hasPlace}
            index={first + place}
            measure={measure}
          />
        ))}
        <Gap height={after} />
      </ol>
    </>
  )
}

interface QueueItemProps extends Omit<QueueListProps, 'rows'> {
  row: QueueRow
  index: number
  measure: (row: HTMLElement | null) => void
}

function QueueItem({ row, view, hasPlace, index, measure }: QueueItemProps) {
  const today = useToday()
  const { enrolment, code, position, since, placed, chance, consent } = row
  const { id } = enrolment
  return (
    <li className={classes.row} ref={measure} data-index={index}>
      <span className={classes.number}>{position}</span>
      <CodeButton code={code} onClick={() => openDialog('editEnrolment', { id })} />
      <span className={classes.quiet}>sedan {formatDayNear(since, today)}</span>
      <span className={clsx(classes.quiet, classes.reason)}>
        {placed} {chance} {!consent.isHeld && <Status tone="need">Samtycke till deltagande: {consent.word}.</Status>}
      </span>
      <span className={classes.actions}>
        {hasPlace && 'cohortId' in view && (
          <TextButton
            label={`Erbjud plats till ${code}`}
            onClick={() => openDialog('offerPlace', { cohortId: view.cohortId, id })}
          >
            Erbjud
          </TextButton>
        )}
        <TextButton label={`Ändra plats i kön för ${code}`} onClick={() => openDialog('queuePlace', { id, view })}>
          Ordna
        </TextButton>
      </span>
    </li>
  )
}

/** Stands for the rows above or below the window, so that the page keeps its height. */
function Gap({ height }: { height: number }) {
  return height === 0 ? null : <li aria-hidden style={{ height }} />
}
