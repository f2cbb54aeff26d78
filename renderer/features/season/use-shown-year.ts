import { useToday } from '@renderer/data'
import type { SeasonGrouping } from '@shared/course/season'
import { seasonYearOf, type SeasonYear, type YearCut } from '@shared/course/season-span'
import { useState } from 'react'

/** Which year is shown, and what its lanes are gathered by. */
interface Shown extends SeasonYear {
  readonly by: SeasonGrouping
}

/** Kept while the window is open, so that coming back from a round finds the same sheet. */
let remembered: Shown | undefined

export function useShownYear() {
  const today = useToday()
  const [shown, setShown] = useState<Shown>(() => remembered ?? { ...seasonYearOf('calendar', today), by: 'course' })

  function show(next: Partial<Shown>) {
    remembered = { ...shown, ...next }
    setShown(remembered)
  }

  return {
    shown,
    today,
    step: (years: 1 | -1) => show({ year: shown.year + years }),
    goToToday: () => show(seasonYearOf(shown.cut, today)),
    /** The same time of the year, cut otherwise: the autumn is in both. */
    cutBy: (cut: YearCut) => show({ cut }),
    gatherBy: (by: SeasonGrouping) => show({ by }),
  }
}
