import { useSelector, useToday } from '@renderer/data'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { formatClockDigits, formatDate } from '@shared/calendar/format'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { MeetingSeries } from '@shared/team/meeting-series'
import type { SeriesInput } from '@shared/team/series-input'
import { seriesOutlook, type SeriesOutlook } from '@shared/team/series-outlook'
import type { Team } from '@shared/team/team'
import { useCallback, useDeferredValue } from 'react'

/** What the form of a series holds: who takes turns, and the rhythm. */
export type SeriesValues = { [Field in keyof SeriesInput]: SeriesInput[Field] } & { teamIds: readonly Id[] }

/** A series' form, with what it comes to as it is typed. */
export interface SeriesForm {
  readonly verbForm: VerbForm<SeriesValues>
  readonly outlook: SeriesOutlook
  readonly today: IsoDate
}

interface SeriesFormOptions {
  team: Team
  saved: MeetingSeries | undefined
  verb: (values: SeriesValues) => Verb
  onDone: (outlook: SeriesOutlook) => void
}

/** The form of a new series of a team, or of one that there is. */
export function useSeriesForm({ team, saved, verb, onDone }: SeriesFormOptions): SeriesForm {
  const today = useToday()
  const verbForm = useVerbForm<SeriesValues>({
    draftKey: `series:${saved?.id ?? `new:${team.id}`}`,
    initial: valuesOf(team, saved),
    rev: saved?.rev,
    verb,
    onDone: () => onDone(outlook),
  })
  // Typing goes before planning: five years of weeks may take a moment.
  const values = useDeferredValue(verbForm.form.values)
  const id = saved?.id ?? null
  const outlook = useSelector(
    useCallback((state: State) => seriesOutlook(state, { ...values, id }, values, today), [values, id, today]),
  )
  return { verbForm, outlook, today }
}

function valuesOf(team: Team, saved: MeetingSeries | undefined): SeriesValues {
  const { start, end, place } = saved ?? team
  return {
    teamIds: [team.id],
    startDate: saved ? formatDate(saved.startDate) : '',
    everyWeeks: saved?.everyWeeks ?? 2,
    until: saved ? formatDate(saved.until) : '',
    start: formatClockDigits(start),
    end: formatClockDigits(end),
    place,
    policy: saved?.policy ?? 'move',
    restFromWeek: saved?.restFromWeek ?? '',
    restToWeek: saved?.restToWeek ?? '',
    kommunId: saved?.kommunId ?? null,
  }
}
