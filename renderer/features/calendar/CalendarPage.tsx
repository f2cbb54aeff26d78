import { VisuallyHidden } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { Page } from '@renderer/ui/Page'
import { everybodyAway } from '@shared/calendar/absence-bookings'
import { dayMarks } from '@shared/calendar/blocked-day'
import { happeningsBetween } from '@shared/calendar/happenings'
import { markedDays } from '@shared/calendar/marked-days'
import type { State } from '@shared/record/state'
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react'
import { CalendarBody } from './CalendarBody'
import classes from './CalendarPage.module.css'
import { CalendarSteps } from './CalendarSteps'
import { LaneTools } from './LaneTools'
import { Legend } from './Legend'
import { factsOf, titleOf, viewWords } from './span-words'
import { ToMendNote } from './ToMendNote'
import { useShown, type CalendarBy, type Shown } from './use-shown'

const nextBy: Record<CalendarBy, CalendarBy> = { all: 'leader', leader: 'room', room: 'all' }

/** Sessions, team meetings, SIP meetings, absences and free days, by day, week, month or year, and by leader or room. */
export function CalendarPage() {
  const shown = useShown()
  const { view, by, picked, today, from, to, show, move } = shown
  const happenings = useSelector(useCallback((state: State) => happeningsBetween(state, from, to), [from, to]))
  const closedDays = useSelector(markedDays)
  const absences = useSelector(everybodyAway)
  const hasLanes = by !== 'all' && (view === 'day' || view === 'week')
  // A lane says itself who is away; a year has no room for it.
  const showsAway = !hasLanes && view !== 'year'
  const marksOn = useMemo(
    () => dayMarks({ closedDays, absences: showsAway ? absences : [] }),
    [closedDays, absences, showsAway],
  )
  const grid = useRef<HTMLDivElement>(null)
  const title = titleOf(shown)
  const facts = factsOf(shown)

  /** What had the focus may be gone from the next span: the grid takes it, so that the keys go on working. */
  function go(change: () => void) {
    if (grid.current?.contains(document.activeElement)) grid.current.focus({ preventScroll: true })
    change()
  }
  const look = (changed: Partial<Shown>) => go(() => show(changed))

  /** Single letters act only while the calendar has the focus (WCAG 2.1.4), and never inside a field. */
  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return
    const acts: Record<string, (() => void) | undefined> = {
      arrowleft: () => go(() => move(-1)),
      arrowright: () => go(() => move(1)),
      d: () => look({ view: 'day' }),
      v: () => look({ view: 'week' }),
      m: () => look({ view: 'month' }),
      å: () => look({ view: 'year' }),
      l: () => look({ by: nextBy[by], ...(view === 'month' || view === 'year' ? { view: 'week' } : {}) }),
      t: () => look({ date: today }),
    }
    const act = acts[event.key.toLowerCase()]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    <div onKeyDown={handleKey}>
      <Page
        title={title}
        place="Kalender"
        facts={facts}
        actions={
          <CalendarSteps
            view={view}
            onView={(next) => show({ view: next })}
            onStep={(steps) => go(() => move(steps))}
            onToday={() => look({ date: today })}
          />
        }
      >
        <VisuallyHidden role="status">{`${title}, ${facts}`}</VisuallyHidden>
        <div className={classes.tools}>
          {(view === 'day' || view === 'week') && <LaneTools by={by} picked={picked} show={show} />}
          <ToMendNote />
        </div>
        <Legend view={view} />
        {happenings.length === 0 && (
          <p className={classes.nothing}>
            {viewWords[view].nothing} Kursomgångar, teammöten och SIP-möten syns här så snart de har skapats.
          </p>
        )}
        <div ref={grid} className={classes.grid} tabIndex={0} role="region" aria-label={`${title}, dag för dag`}>
          <CalendarBody {...{ shown, happenings, marksOn }} />
        </div>
      </Page>
    </div>
  )
}
