import { still } from '@renderer/ui/still'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { reasonBesideDate } from '@shared/calendar/blocked-day'
import { clashSentence, type Clash } from '@shared/calendar/clashes'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockRange, formatDateShort, formatDay, formatWeek } from '@shared/calendar/format'
import type { Plan, PlannedSession, SkippedDate } from '@shared/calendar/plan'
import { skippedSentence } from '@shared/calendar/plan-sentences'
import { IconCalendarCheck, IconCalendarOff, IconCalendarPlus } from '@tabler/icons-react'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { clashWaysOut } from './clash-ways-out'
import classes from './PlanList.module.css'

interface PlanListProps {
  plan: Plan
  clashes: readonly Clash[]
  usedAnyway: readonly IsoDate[]
  today: IsoDate
  onUseAnyway: (date: IsoDate) => void
  onSkipAgain: (date: IsoDate) => void
  onChangeResource: (kind: 'staff' | 'room') => void
}

const resourceKinds = ['staff', 'room'] as const

type Row = { readonly date: IsoDate } & (
  { readonly session: PlannedSession } | { readonly skipped: SkippedDate; readonly session?: never }
)

/** The plan line by line: sessions with number and time, and between them the dates that were given up, with reasons. */
export function PlanList(props: PlanListProps) {
  const { plan, clashes, usedAnyway, today, onUseAnyway, onSkipAgain, onChangeResource } = props
  const rows: Row[] = [
    ...plan.sessions.map((session) => ({ date: session.date, session })),
    ...plan.skipped.map((skipped) => ({ date: skipped.date, skipped })),
  ].sort((a, b) => (a.date < b.date ? -1 : 1))

  return (
    <ol className={classes.list} aria-label="Planens dagar">
      {rows.map((row, index) => {
        const before = rows[index - 1]
        const isNewWeek = before === undefined || formatWeek(before.date) !== formatWeek(row.date)
        const week = isNewWeek ? formatWeek(row.date) : ''
        return row.session ? (
          <SessionRow
            key={row.date}
            session={row.session}
            week={week}
            clashes={clashes.filter(({ date }) => date === row.date)}
            isUsedAnyway={usedAnyway.includes(row.date)}
            today={today}
            onSkipAgain={onSkipAgain}
            onChangeResource={onChangeResource}
          />
        ) : (
          <SkippedRow key={row.date} skipped={row.skipped} week={week} today={today} onUseAnyway={onUseAnyway} />
        )
      })}
    </ol>
  )
}

interface SessionRowProps extends Pick<PlanListProps, 'clashes' | 'today' | 'onSkipAgain' | 'onChangeResource'> {
  session: PlannedSession
  week: string
  /** Whether its day was put back by hand. */
  isUsedAnyway: boolean
}

const SessionRow = still(function SessionRow({ session, week, clashes, ...props }: SessionRowProps) {
  const { date, number, start, end, replaces, warnings } = session
  const busyPeople = clashes.filter(({ booking }) => booking.kind === 'person')
  const isUsedAnyway = props.isUsedAnyway && warnings[0] !== undefined
  return (
    <li className={classes.row}>
      <span className={classes.number}>{number}</span>
      <span className={classes.week}>{week}</span>
      <span className={classes.date}>{formatDateShort(date, props.today)}</span>
      <span className={classes.time}>{formatClockRange(start, end)}</span>
      <span className={classes.state}>
        {clashes.length > 0 ? (
          <Status tone="need">Krock</Status>
        ) : isUsedAnyway ? (
          <Status tone="plain" icon={<IconCalendarCheck size={16} stroke={1.75} aria-hidden />}>
            Används ändå
          </Status>
        ) : replaces ? (
          <Status tone="ok" icon={<IconCalendarPlus size={16} stroke={1.75} aria-hidden />}>
            Ersätter {formatDay(replaces.date)}
          </Status>
        ) : (
          <span className={classes.warning}>{warnings.map(({ name }) => name).join(', ')}</span>
        )}
      </span>
      {isUsedAnyway && warnings[0] && (
        <Reason>
          {reasonBesideDate(date, warnings[0])}{' '}
          <TextButton onClick={() => props.onSkipAgain(date)} label={`Hoppa över ${formatDay(date)} igen`}>
            Hoppa över igen
          </TextButton>
        </Reason>
      )}
      {busyPeople.length > 0 && <Reason>{busyPeople.map(clashSentence).join(' ')}</Reason>}
      {resourceKinds.map((kind) => (
        <ClashReason
          key={kind}
          clashes={clashes.filter(({ booking }) => booking.kind === kind)}
          wayOut={clashWaysOut[kind]}
          onChange={() => props.onChangeResource(kind)}
        />
      ))}
    </li>
  )
})

/** All that a day's leaders, or its room, are taken for, and the one way out of it. */
function ClashReason(props: { clashes: readonly Clash[]; wayOut: string; onChange: () => void }) {
  if (props.clashes.length === 0) return null
  return (
    <Reason>
      {props.clashes.map(clashSentence).join(' ')} <TextButton onClick={props.onChange}>{props.wayOut}</TextButton>
    </Reason>
  )
}

interface SkippedRowProps extends Pick<PlanListProps, 'today' | 'onUseAnyway'> {
  skipped: SkippedDate
  week: string
}

const SkippedRow = still(function SkippedRow({ skipped, week, ...props }: SkippedRowProps) {
  const { date } = skipped
  return (
    <li className={classes.row}>
      <span className={classes.number} />
      <span className={classes.week}>{week}</span>
      <s className={clsx(classes.date, classes.skipped)}>{formatDateShort(date, props.today)}</s>
      <span className={classes.time} />
      <span className={classes.state}>
        <Status tone="plain" icon={<IconCalendarOff size={16} stroke={1.75} aria-hidden />}>
          Hoppas över
        </Status>
      </span>
      <Reason>
        {skippedSentence(skipped, props.today)}{' '}
        <TextButton onClick={() => props.onUseAnyway(date)} label={`Lägg tillbaka ${formatDay(date)}`}>
          Lägg tillbaka
        </TextButton>
      </Reason>
    </li>
  )
})

function Reason({ children }: { children: ReactNode }) {
  return <span className={classes.reason}>{children}</span>
}
