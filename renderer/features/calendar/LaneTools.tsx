import { MultiSelect, SegmentedControl } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { laneChoices } from '@shared/calendar/calendar-lanes'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import classes from './CalendarPage.module.css'
import type { CalendarBy, Shown } from './use-shown'

const choices: { value: CalendarBy; label: string }[] = [
  { value: 'all', label: 'Allt' },
  { value: 'leader', label: 'Per ledare' },
  { value: 'room', label: 'Per lokal' },
]

/** Of whom a day or a week shows lanes: all in one, or by leader or room, all that have something or those picked. */
export function LaneTools({
  by,
  picked,
  show,
}: Pick<Shown, 'by' | 'picked'> & { show: (changed: Partial<Shown>) => void }) {
  return (
    <>
      <SegmentedControl aria-label="Dela upp" data={choices} value={by} onChange={(next) => show({ by: next })} />
      {by !== 'all' && <LaneFilter by={by} picked={picked} show={show} />}
    </>
  )
}

function LaneFilter({
  by,
  picked,
  show,
}: {
  by: Exclude<CalendarBy, 'all'>
  picked: Shown['picked']
  show: (changed: Partial<Shown>) => void
}) {
  const known = useSelector(useCallback((state: State) => laneChoices(state, by), [by]))
  return (
    <MultiSelect
      className={classes.filter}
      aria-label={by === 'leader' ? 'Visa bara dessa ledare' : 'Visa bara dessa lokaler'}
      placeholder={picked[by].length === 0 ? (by === 'leader' ? 'Alla ledare' : 'Alla lokaler') : undefined}
      data={known.map(({ id, name, about }) => ({ value: id, label: about === '' ? name : `${name}, ${about}` }))}
      value={[...picked[by]]}
      onChange={(ids) => show({ picked: { ...picked, [by]: ids } })}
      clearable
      clearButtonProps={{ 'aria-label': 'Visa alla' }}
      searchable
    />
  )
}
