import { ActionIcon, Button, SegmentedControl } from '@mantine/core'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { links } from '@renderer/ui/links'
import { IconChevronLeft, IconChevronRight, IconPlus } from '@tabler/icons-react'
import classes from './CalendarPage.module.css'
import { viewWords } from './span-words'
import type { CalendarView } from './use-shown'

const views = (['day', 'week', 'month', 'year'] as const).map((value) => ({ value, label: viewWords[value].label }))

interface CalendarStepsProps {
  view: CalendarView
  onView: (view: CalendarView) => void
  onStep: (steps: 1 | -1) => void
  onToday: () => void
}

/** How long a span is shown, and the ways to another one. */
export function CalendarSteps({ view, onView, onStep, onToday }: CalendarStepsProps) {
  const { before, after } = viewWords[view]
  return (
    <>
      <SegmentedControl aria-label="Visa" data={views} value={view} onChange={onView} />
      <div className={classes.steps}>
        <ActionIcon size={36} onClick={() => onStep(-1)} aria-label={before}>
          <IconChevronLeft size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
        <Button variant="default" onClick={onToday}>
          I dag
        </Button>
        <ActionIcon size={36} onClick={() => onStep(1)} aria-label={after}>
          <IconChevronRight size={18} stroke={1.75} aria-hidden />
        </ActionIcon>
      </div>
      <ButtonLink href={links.newCohort()} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>
        Ny kursomgång
      </ButtonLink>
    </>
  )
}
