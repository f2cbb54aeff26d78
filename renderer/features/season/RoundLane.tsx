import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import type { IsoDate } from '@shared/calendar/date'
import { addDays } from '@shared/calendar/days'
import type { SeasonRound } from '@shared/course/season'
import type { SeasonSpan } from '@shared/course/season-span'
import { placesSentence, roundFacts, spokenRound } from '@shared/course/season-words'
import clsx from 'clsx'
import { placeOf } from './place-on-sheet'
import classes from './RoundLane.module.css'
import { useBar } from './use-bar'
import type { MovingRounds } from './use-round-move'

interface RoundLaneProps {
  round: SeasonRound
  span: SeasonSpan
  today: IsoDate
  moving: MovingRounds
}

/** One round: what it is at the left, its bar with a tick for each session at the right. */
export function RoundLane({ round, span, today, moving }: RoundLaneProps) {
  const weeks = moving.weeksOf(round)
  const bar = useBar(round, span, moving)
  const shifted = (date: IsoDate) => addDays(date, 7 * weeks)
  return (
    <li className={classes.lane}>
      <div className={classes.label}>
        <span className={classes.title}>
          <TextLink href={links.cohort(round.id)} quiet>
            {round.title}
          </TextLink>
        </span>
        <span className={classes.facts}>{roundFacts(round)}</span>
        <span className={clsx(classes.facts, classes.state)}>
          <b>{round.state}</b>
          {round.status !== 'cancelled' && ` · ${placesSentence(round)}`}
        </span>
      </div>
      <div className={classes.track}>
        <button
          type="button"
          data-round={round.id}
          className={clsx(classes.bar, classes[round.status], weeks !== 0 && classes.leaves)}
          style={placeOf(span, round)}
          aria-label={spokenRound(round, today)}
          {...bar}
        />
        {weeks !== 0 && (
          <span
            className={classes.ghost}
            style={placeOf(span, { from: shifted(round.from), to: shifted(round.to) })}
            aria-hidden
          />
        )}
        {round.sessions.map(({ id, date, status }) => (
          <span
            key={id}
            className={clsx(classes.tick, status === 'cancelled' && classes.off, status === 'held' && classes.held)}
            style={placeOf(span, { from: date, to: date })}
            aria-hidden
          />
        ))}
      </div>
    </li>
  )
}
