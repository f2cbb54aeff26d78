import { UnstyledButton } from '@mantine/core'
import { formatClockDigits } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { NumberedItem } from '@shared/team/agenda'
import type { AgendaItem } from '@shared/team/meeting'
import { IconArrowForwardUp, IconBan, IconCheck } from '@tabler/icons-react'
import clsx from 'clsx'
import classes from './ItemList.module.css'
import { itemLabel } from './item-label'

interface ItemListProps {
  items: readonly NumberedItem[]
  /** The items whose case may not be taken up as things stand. */
  stopped: readonly Id[]
  current: Id | null
  onChoose: (id: Id) => void
}

/** The agenda beside the item in focus: clock times, and what is behind us. */
export function ItemList({ items, stopped, current, onChoose }: ItemListProps) {
  return (
    <ol className={classes.list}>
      {items.map((entry) => (
        <li key={entry.item.id}>
          <UnstyledButton
            className={clsx(classes.item, entry.item.id === current && classes.current)}
            aria-current={entry.item.id === current ? 'true' : undefined}
            onClick={() => onChoose(entry.item.id)}
          >
            <span className={classes.clock}>{formatClockDigits(entry.start)}</span>
            <span className={classes.name}>{itemLabel(entry)}</span>
            {stopped.includes(entry.item.id) ? <StoppedMark /> : <StateMark state={entry.item.state} />}
          </UnstyledButton>
        </li>
      ))}
    </ol>
  )
}

export function StoppedMark() {
  return <IconBan className={classes.stopped} size={17} stroke={1.75} aria-label="får inte tas upp" />
}

export function StateMark({ state }: { state: AgendaItem['state'] }) {
  switch (state) {
    case 'waiting':
      return null
    case 'done':
      return <IconCheck className={classes.done} size={17} stroke={1.75} aria-label="klar" />
    case 'adjourned':
      return <IconArrowForwardUp className={classes.adjourned} size={17} stroke={1.75} aria-label="bordlagd" />
  }
}
