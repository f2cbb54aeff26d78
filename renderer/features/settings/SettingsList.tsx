import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { RowList } from '@renderer/ui/RowList'
import { useListTools } from '@renderer/ui/use-list-tools'
import type { ReactNode } from 'react'

interface SettingsListProps<Row> {
  label: string
  rows: readonly Row[]
  /** What the filter searches in; a function of module level. */
  textOf: (row: Row) => string
  /** What that is called. */
  looksIn: string
  /** One row's view. */
  children: (row: Row) => ReactNode
  /** What stands here while there is no row at all. */
  empty: ReactNode
}

/** A list of things to change, with its filter and what was put away. */
export function SettingsList<Row extends { readonly id: string; readonly putAwayAt: string | null }>(
  props: SettingsListProps<Row>,
) {
  const { label, rows, textOf, looksIn, children, empty } = props
  const { shown, tools } = useListTools(rows, textOf)
  if (rows.length === 0) return empty
  return (
    <>
      <ListTools tools={tools} looksIn={looksIn} />
      {shown.length === 0 ? <NothingFits tools={tools} /> : <RowList label={label}>{shown.map(children)}</RowList>}
    </>
  )
}
