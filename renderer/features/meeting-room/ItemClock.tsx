import type { AgendaItem } from '@shared/team/meeting'
import classes from './ItemClock.module.css'
import { minutesSpent, useNow, type TimeSpent } from './use-time'

/** How long the item has taken, and what is left of its time. */
export function ItemClock({ item: { minutes }, time }: { item: AgendaItem; time: TimeSpent }) {
  const spent = minutesSpent(time, useNow())
  const left = minutes - spent
  const isOver = left < 0
  return (
    <div className={classes.clock}>
      <div className={classes.words}>
        <span className={classes.spent}>{spent} min</span>
        <span className={isOver ? classes.over : classes.left}>
          {isOver ? `${-left} över ${minutes}` : `${left} kvar av ${minutes}`}
        </span>
      </div>
      <div className={classes.bar} aria-hidden>
        <div
          className={isOver ? classes.full : classes.filled}
          style={{ width: `${minutes === 0 ? 100 : Math.min(100, (100 * spent) / minutes)}%` }}
        />
      </div>
    </div>
  )
}
