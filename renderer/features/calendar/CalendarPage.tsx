import { ActionIcon, Button, SegmentedControl, VisuallyHidden } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { dayMarks } from '@shared/calendar/blocked-day'
import { addDays, isoWeek } from '@shared/calendar/days'
import { capitalised, formatDate, formatDateShort, formatMonth, formatWeekRange } from '@shared/calendar/format'
import { happeningsBetween } from '@shared/calendar/happenings'
import { markedDays } from '@shared/calendar/marked-days'
import type { State } from '@shared/record/state'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import { useCallback, useMemo, useRef, type KeyboardEvent } from 'react'
import classes from './CalendarPage.module.css'
import { Legend } from './Legend'
import { MonthTable } from './MonthTable'
import { useShown, type CalendarView } from './use-shown'
import { WeekGrid } from './WeekGrid'

const views = [
  { value: 'week' as const, label: 'Vecka' },
  { value: 'month' as const, label: 'Månad' },
]

/** Sessions, team meetings and free days, by week or month. */
export function CalendarPage() {
  const { view, date, today, from, to, show, move } = useShown()
  const happenings = useSelector(useCallback((state: State) => happeningsBetween(state, from, to), [from, to]))
  const closedDays = useSelector(markedDays)
  const marksOn = useMemo(() => dayMarks({ closedDays }), [closedDays])
  const grid = useRef<HTMLDivElement>(null)

  const isWeek = view === 'week'
  const title = isWeek ? `Vecka ${isoWeek(from).week}` : capitalised(formatMonth(date))
  const sunday = addDays(from, 6)
  const facts = isWeek ? `${formatDateShort(from, sunday)} – ${formatDate(sunday)}` : formatWeekRange(from, to)

  /** What had the focus may be gone from the next span: the grid takes it, so that the keys go on working. */
  function keepFocus() {
    if (grid.current?.contains(document.activeElement)) grid.current.focus({ preventScroll: true })
  }

  function go(steps: 1 | -1) {
    keepFocus()
    move(steps)
  }

  function look(next: CalendarView) {
    keepFocus()
    show({ view: next, date })
  }

  function goToToday() {
    keepFocus()
    show({ view, date: today })
  }

  /** Single letters act only while the calendar has the focus (WCAG 2.1.4), and never inside a field. */
  function handleKey(event: KeyboardEvent) {
    if (event.ctrlKey || event.altKey || event.metaKey || event.target instanceof HTMLInputElement) return
    const acts: Record<string, (() => void) | undefined> = {
      arrowleft: () => go(-1),
      arrowright: () => go(1),
      v: () => look('week'),
      m: () => look('month'),
      t: goToToday,
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
          <>
            <SegmentedControl
              aria-label="Visa"
              data={views}
              value={view}
              onChange={(next) => show({ view: next, date })}
            />
            <div className={classes.steps}>
              <ActionIcon
                size={36}
                onClick={() => go(-1)}
                aria-label={isWeek ? 'Föregående vecka' : 'Föregående månad'}
              >
                <IconChevronLeft size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
              <Button variant="default" onClick={goToToday}>
                I dag
              </Button>
              <ActionIcon size={36} onClick={() => go(1)} aria-label={isWeek ? 'Nästa vecka' : 'Nästa månad'}>
                <IconChevronRight size={18} stroke={1.75} aria-hidden />
              </ActionIcon>
            </div>
            <ButtonLink href={links.newCohort()} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>
              Ny kursomgång
            </ButtonLink>
          </>
        }
      >
        <VisuallyHidden role="status">{`${title}, ${facts}`}</VisuallyHidden>
        <Legend />
        {happenings.length === 0 && (
          <p className={classes.nothing}>
            {isWeek ? 'Inget är planerat den här veckan.' : 'Inget är planerat den här månaden.'} Kursomgångar och
            teammöten syns här så snart de har skapats.
          </p>
        )}
        <div ref={grid} className={classes.grid} tabIndex={0} role="region" aria-label={`${title}, dag för dag`}>
          {isWeek ? (
            <WeekGrid from={from} today={today} happenings={happenings} marksOn={marksOn} />
          ) : (
            <MonthTable
              month={date}
              from={from}
              to={to}
              today={today}
              happenings={happenings}
              marksOn={marksOn}
              onWeek={(monday) => show({ view: 'week', date: monday })}
            />
          )}
        </div>
      </Page>
    </div>
  )
}
