import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { weekdayOf } from '@shared/calendar/days'
import { formatDate, formatWeekdayShort } from '@shared/calendar/format'
import { weekAhead, type Coming } from '@shared/overview/week-ahead'
import type { State } from '@shared/record/state'
import { VisuallyHidden } from '@mantine/core'
import { IconFlag, IconHeartHandshake, IconSchool, IconUsersGroup } from '@tabler/icons-react'
import clsx from 'clsx'
import { useCallback } from 'react'
import { Link } from 'wouter'
import { pageOf } from './target-page'
import classes from './WeekAhead.module.css'

const icons: Record<Coming['kind'], typeof IconFlag> = {
  session: IconSchool,
  meeting: IconUsersGroup,
  sip: IconHeartHandshake,
  decision: IconFlag,
}

/** The next seven days at the side. */
export function WeekAhead({ today }: { today: IsoDate }) {
  const { coming, days } = useSelector(useCallback((state: State) => weekAhead(state, today), [today]))
  return (
    <Section title="Sju dagar framåt" action={<TextLink href={links.calendar()}>Kalender</TextLink>}>
      {coming.length === 0 && <p className={classes.note}>Inget är planerat.</p>}
      <ol className={classes.list}>
        {coming.map((thing, index) => (
          <ComingRow
            key={`${thing.kind} ${thing.date} ${pageOf(thing.target)}`}
            thing={thing}
            isToday={thing.date === today}
            isFirstOfDay={coming[index - 1]?.date !== thing.date}
          />
        ))}
      </ol>
      {days.map((sentence) => (
        <p key={sentence} className={classes.note}>
          {sentence}
        </p>
      ))}
    </Section>
  )
}

interface ComingRowProps {
  thing: Coming
  isToday: boolean
  isFirstOfDay: boolean
}

function ComingRow({ thing: { kind, date, title, line, target }, isToday, isFirstOfDay }: ComingRowProps) {
  const Icon = icons[kind]
  return (
    <li className={classes.row}>
      <span className={clsx(classes.day, isToday && classes.today)} aria-hidden>
        {isFirstOfDay && `${formatWeekdayShort(weekdayOf(date))} ${Number(date.slice(8))}`}
      </span>
      <Icon size={18} stroke={1.75} className={classes[kind]} aria-hidden />
      <span>
        <VisuallyHidden>{formatDate(date)}: </VisuallyHidden>
        <Link href={pageOf(target)} className={classes.title}>
          {title}
        </Link>
        <span className={classes.line}>{line}</span>
      </span>
    </li>
  )
}
