import type { IsoDate } from '@shared/calendar/date'
import type { FreeDays } from '@shared/course/season-days'
import type { SeasonSpan } from '@shared/course/season-span'
import clsx from 'clsx'
import { placeOf } from './place-on-sheet'
import classes from './FreeColumns.module.css'

interface FreeColumnsProps {
  span: SeasonSpan
  free: readonly FreeDays[]
  today: IsoDate
}

/** Free days and today, drawn through all lanes; each kind has a pattern of its own beside its colour. */
export function FreeColumns({ span, free, today }: FreeColumnsProps) {
  return (
    <div className={classes.columns} aria-hidden>
      {free.map((days) => (
        <span
          key={`${days.kind} ${days.name} ${days.from}`}
          className={clsx(classes.free, classes[days.kind])}
          style={placeOf(span, days)}
        />
      ))}
      {today >= span.from && today <= span.to && (
        <span className={classes.today} style={placeOf(span, { from: today, to: today })} />
      )}
    </div>
  )
}
