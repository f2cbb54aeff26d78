import { addDays } from '@shared/calendar/days'
import type { IsoDate } from '@shared/calendar/date'
import { formatMonth } from '@shared/calendar/format'
import type { FreeDays } from '@shared/course/season-days'
import type { SeasonSpan } from '@shared/course/season-span'
import { freeDayWords } from '@shared/course/season-words'
import clsx from 'clsx'
import type { CSSProperties } from 'react'
import classes from './SeasonHead.module.css'

interface SeasonHeadProps {
  span: SeasonSpan
  free: readonly FreeDays[]
  today: IsoDate
}

/** Months and weeks along the top, and a letter for what is free in each week. Each bar says its own weeks to those who hear. */
export function SeasonHead({ span: { weeks, months }, free, today }: SeasonHeadProps) {
  return (
    <div className={classes.head} aria-hidden>
      <div className={classes.months}>
        {months.map(({ first, weeks: long }) => (
          <span key={first} className={classes.month} style={{ '--long': long } as CSSProperties}>
            {long > 2 && formatMonth(first).split(' ')[0]}
          </span>
        ))}
      </div>
      <span className={classes.label}>Vecka</span>
      <div className={classes.weeks}>
        {weeks.map(({ monday, number }) => (
          <span key={monday} className={clsx(monday <= today && today <= addDays(monday, 6) && classes.now)}>
            {number}
          </span>
        ))}
      </div>
      <span className={classes.label}>Röd dag R, afton A, lov L, stängt S</span>
      <div className={classes.weeks}>
        {weeks.map(({ monday }) => (
          <span key={monday} className={classes.letters}>
            {lettersIn(free, monday)}
          </span>
        ))}
      </div>
    </div>
  )
}

/** `R` and `L` above one another, each once a week. */
function lettersIn(free: readonly FreeDays[], monday: IsoDate) {
  const sunday = addDays(monday, 6)
  const found = free.filter(({ from, to }) => from <= sunday && to >= monday)
  return [...new Set(found.map(({ kind }) => freeDayWords[kind]?.letter))]
    .sort()
    .map((letter) => <b key={letter}>{letter}</b>)
}
