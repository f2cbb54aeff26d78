import { Select } from '@mantine/core'
import { Section } from '@renderer/ui/Section'
import { columnKinds, columnNames, type ColumnKind } from '@shared/course/participant-list/columns'
import classes from './ImportList.module.css'
import type { ListValues } from './list-values'

const unused = 'unused'
const choices = [
  { value: unused, label: 'Används inte' },
  ...columnKinds.map((kind) => ({ value: kind, label: columnNames[kind] })),
]

interface ListColumnsProps {
  values: ListValues
  onChange: (kinds: ListValues['kinds']) => void
}

/** What each column is taken for. It can be changed; a kind that is given to another column leaves the first. */
export function ListColumns({ values: { cells, headRow, kinds }, onChange }: ListColumnsProps) {
  const used = kinds.filter((kind) => kind !== null).length
  const example = cells.slice(headRow + 1).find((row) => row.some((cell) => cell.trim() !== ''))

  function choose(column: number, value: string | null) {
    const chosen = value === unused || value === null ? null : (value as ColumnKind)
    onChange(kinds.map((kind, place) => (place === column ? chosen : kind === chosen ? null : kind)))
  }

  return (
    <Section title="Kolumner" count={`${used} av ${kinds.length} används`}>
      <div className={classes.columns}>
        {kinds.map((kind, column) => {
          const head = (headRow >= 0 ? cells[headRow]?.[column] : undefined)?.trim() || `Kolumn ${column + 1}`
          return (
            <Select
              key={column}
              label={head}
              description={kind === null ? undefined : sampleOf(kind, example?.[column])}
              data={choices}
              value={kind ?? unused}
              onChange={(value) => choose(column, value)}
              allowDeselect={false}
              size="xs"
            />
          )
        })}
      </div>
    </Section>
  )
}

/** A value of the column, to see what is in it. A name is not needed for that. */
function sampleOf(kind: ColumnKind, text = ''): string {
  return kind === 'name' || text.trim() === '' ? '' : `till exempel ${text.trim()}`
}
