import { KeyHints } from '@renderer/ui/KeyHints'
import type { IsoDate } from '@shared/calendar/date'
import type { Season } from '@shared/course/season'
import type { CSSProperties, KeyboardEvent } from 'react'
import { AwayLanes } from './AwayLanes'
import { FreeColumns } from './FreeColumns'
import { MoveNote } from './MoveNote'
import { RoundLane } from './RoundLane'
import { SeasonHead } from './SeasonHead'
import classes from './SeasonSheet.module.css'
import { useRoundMove } from './use-round-move'

const hints = [
  { keys: ['↑', '↓'], does: 'byt omgång' },
  { keys: ['←', '→'], does: 'flytta en vecka' },
  { keys: ['Enter'], does: 'öppna, eller visa vad flytten gör' },
  { keys: ['Esc'], does: 'låt stå' },
]

/** The keyboard goes from bar to bar, over all groups. */
function moveBetweenRounds(event: KeyboardEvent<HTMLElement>) {
  const bars = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-round]')]
  const here = bars.findIndex((bar) => bar === document.activeElement)
  const target = { ArrowDown: here + 1, ArrowUp: here - 1 }[event.key]
  if (here < 0 || target === undefined) return
  event.preventDefault()
  bars[Math.min(Math.max(target, 0), bars.length - 1)]?.focus()
}

/** The sheet: weeks along the top, a lane for each round under the head of its group. */
export function SeasonSheet({ sheet, today }: { sheet: Season; today: IsoDate }) {
  const moving = useRoundMove(today)
  const { span, groups, free, away } = sheet
  return (
    <>
      <MoveNote move={moving.move} today={today} />
      <div className={classes.scroll}>
        <div
          className={classes.sheet}
          style={{ '--weeks': span.weeks.length } as CSSProperties}
          onKeyDown={moveBetweenRounds}
        >
          <SeasonHead span={span} free={free} today={today} />
          <div className={classes.body}>
            <FreeColumns span={span} free={free} today={today} />
            <AwayLanes span={span} away={away} />
            {groups.map(({ key, name, rounds }) => (
              <section key={key} aria-label={name}>
                <h2 className={classes.group}>{name}</h2>
                <ul className={classes.lanes}>
                  {rounds.map((round) => (
                    <RoundLane key={round.id} round={round} span={span} today={today} moving={moving} />
                  ))}
                </ul>
              </section>
            ))}
          </div>
        </div>
      </div>
      <KeyHints hints={hints} />
    </>
  )
}
