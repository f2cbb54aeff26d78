import { ActionIcon, Button, SegmentedControl, Select } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { capitalised } from '@shared/calendar/format'
import { season, type SeasonGrouping } from '@shared/course/season'
import { seasonYearName } from '@shared/course/season-span'
import { seasonDocument } from '@shared/documents/season-sheet'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { IconCalendarStats, IconChevronLeft, IconChevronRight, IconPrinter } from '@tabler/icons-react'
import { useCallback } from 'react'
import { FreeDayList } from './FreeDayList'
import classes from './SeasonPage.module.css'
import { SeasonSheet } from './SeasonSheet'
import { useShownYear } from './use-shown-year'

const crumbs = [{ label: 'Kurser', href: links.courses() }]

const cuts = [
  { value: 'calendar' as const, label: 'Kalenderår' },
  { value: 'season' as const, label: 'Höst–vår' },
]

const groupings = [
  { value: 'course' as const, label: 'Efter kurs' },
  { value: 'leader' as const, label: 'Efter kursledare' },
  { value: 'room' as const, label: 'Efter lokal' },
]

/** A year of rounds on one sheet: to look over, to move rounds on, to print on A3 or to save as Word. */
export function SeasonPage() {
  const { shown, today, step, goToToday, cutBy, gatherBy } = useShownYear()
  const { cut, year, by } = shown
  const sheet = useSelector(useCallback((state: State) => season(state, { cut, year }, by), [cut, year, by]))
  const model = useSelector(
    useCallback((state: State) => seasonDocument(state, { cut, year }, sheet), [cut, year, sheet]),
  )
  const { count } = sheet
  return (
    <div className={classes.paper}>
      <Page
        crumbs={crumbs}
        title={`Årsöversikt ${seasonYearName(shown)}`}
        place="Årsöversikt"
        facts={countOf(count, 'kursomgång', 'kursomgångar')}
        actions={
          <div className={classes.actions}>
            <Button
              variant="default"
              leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
              onClick={() => print()}
            >
              Skriv ut på A3
            </Button>
            <SaveAsWordButton model={model} records={[]} called="kursöversikten" />
          </div>
        }
      >
        <div className={classes.tools}>
          <div className={classes.steps}>
            <ActionIcon size={36} onClick={() => step(-1)} aria-label="Föregående år">
              <IconChevronLeft size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
            <Button variant="default" onClick={goToToday}>
              I år
            </Button>
            <ActionIcon size={36} onClick={() => step(1)} aria-label="Nästa år">
              <IconChevronRight size={18} stroke={1.75} aria-hidden />
            </ActionIcon>
          </div>
          <SegmentedControl aria-label="År" data={cuts} value={cut} onChange={(value) => cutBy(value)} />
          <Select
            w={190}
            aria-label="Ordna"
            data={groupings}
            value={by}
            allowDeselect={false}
            onChange={(value) => gatherBy(value as SeasonGrouping)}
          />
        </div>
        {count === 0 ? (
          <EmptyState
            icon={<IconCalendarStats size={40} stroke={1.5} />}
            title={`${capitalised(seasonYearName(shown))} har inga kursomgångar än`}
            actions={<ButtonLink href={links.newCohort()}>Ny kursomgång</ButtonLink>}
          >
            En planerad omgång syns här med sina tillfällen, vecka för vecka.
          </EmptyState>
        ) : (
          <>
            <SeasonSheet key={`${cut} ${year} ${by}`} sheet={sheet} today={today} />
            <FreeDayList sheet={sheet} />
          </>
        )}
      </Page>
    </div>
  )
}
