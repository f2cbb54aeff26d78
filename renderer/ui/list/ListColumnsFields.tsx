import { Select } from '@mantine/core'
import type { ListColumns, ListShape } from '@shared/list/columns'
import { Section } from '../Section'
import classes from './ListImport.module.css'
import type { ListValues } from './list-values'

const unused = 'unused'

interface ListColumnsFieldsProps<Kind extends string> {
  columns: ListColumns<Kind>
  values: ListValues<Kind>
  /** Kinds whose values need not be seen to know what they are. */
  unsampled: readonly Kind[]
  onChange: (kinds: ListShape<Kind>['kinds']) => void
}

/** What each column is taken for. It can be changed; a kind that is given to another column leaves the first. */
export function ListColumnsFields<Kind extends string>(props: ListColumnsFieldsProps<Kind>) {
  const { columns, unsampled, onChange } = props
  const { cells, headRow, kinds } = props.values
  const used = kinds.filter((kind) => kind !== null).length
  const example = cells.slice(headRow + 1).find((row) => row.some((cell) => cell.trim() !== ''))
  const choices = [
    { value: unused, label: 'Används inte' },
    ...columns.kinds.map((kind) => ({ value: kind, label: columns.names[kind] })),
  ]

  function choose(column: number, value: string | null) {
    const chosen = columns.kinds.find((kind) => kind === value) ?? null
    onChange(kinds.map((kind, place) => (place === column ? chosen : kind === chosen ? null : kind)))
  }

  return (
    <Section title="Kolumner" count={`${used} av ${kinds.length} används`}>
      <div className={classes.columns}>
        {kinds.map((kind, column) => {
          const head = (headRow >= 0 ? cells[headRow]?.[column] : undefined)?.trim() || `Kolumn ${column + 1}`
          const sample = example?.[column]?.trim() ?? ''
          return (
            <Select
              key={column}
              label={head}
              description={
                kind === null ? undefined : sample === '' || unsampled.includes(kind) ? '' : `till exempel ${sample}`
              }
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
