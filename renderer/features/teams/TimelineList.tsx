import { useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { capitalised, formatDayNear } from '@shared/calendar/format'
import type { TimelinePart } from '@shared/team/case-timeline'
import {
  timelineKindNames,
  type TimelineEvent,
  type TimelineKind,
  type TimelineTarget,
} from '@shared/team/timeline-event'
import {
  IconCheckbox,
  IconFileText,
  IconHeartHandshake,
  IconInbox,
  IconMessage,
  IconNotebook,
  IconSchool,
  IconShieldHalf,
  IconUsersGroup,
} from '@tabler/icons-react'
import { Link } from 'wouter'
import classes from './CaseTimeline.module.css'

const icons: Record<TimelineKind, typeof IconSchool> = {
  case: IconFileText,
  referral: IconInbox,
  consent: IconShieldHalf,
  meeting: IconUsersGroup,
  action: IconCheckbox,
  feedback: IconMessage,
  course: IconSchool,
  document: IconNotebook,
  sip: IconHeartHandshake,
}

/** A page is called what its link is. */
const pages: Record<TimelineTarget['page'], (id: TimelineTarget['id']) => string> = { ...links, action: links.actions }

/** What happened in a year, or lies ahead, each with its day. Arrow keys move, Enter opens. */
export function TimelineList({ part: { title, events } }: { part: TimelinePart }) {
  return (
    <Section title={title} count={events.length}>
      <RowList label={`Händelser, ${title}`}>
        {events.map((event) => (
          <TimelineRow key={event.key} event={event} />
        ))}
      </RowList>
    </Section>
  )
}

function TimelineRow({ event: { kind, on, title, texts, target } }: { event: TimelineEvent }) {
  const today = useToday()
  const Icon = icons[kind]
  return (
    <li className={classes.row}>
      <span className={classes.on}>{capitalised(formatDayNear(on, today))}</span>
      <span className={classes.icon} role="img" aria-label={timelineKindNames[kind]}>
        <Icon size={18} stroke={1.75} aria-hidden />
      </span>
      <div className={classes.text}>
        {target ? (
          <Link href={pages[target.page](target.id)} className={classes.title} data-row>
            {title}
          </Link>
        ) : (
          <span className={classes.title}>{title}</span>
        )}
        {texts.map(({ label, text }) => (
          <p key={label} className={classes.said}>
            <span className={classes.label}>{label}:</span> {text}
          </p>
        ))}
      </div>
    </li>
  )
}
