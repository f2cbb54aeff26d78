import { Checkbox, TextInput } from '@mantine/core'
import { IconSearch } from '@tabler/icons-react'
import classes from './ListTools.module.css'
import type { ListToolsState } from './use-list-tools'

/** A list shorter than this is read faster than it is filtered. */
const worthFiltering = 6

interface ListToolsProps {
  tools: ListToolsState
  /** What the filter looks in: `namn, titel eller part`. */
  looksIn: string
}

/** The line above a list: a filter when the list is long, and a way to what was put away when there is any. */
export function ListTools({ tools, looksIn }: ListToolsProps) {
  const hasFilter = tools.count >= worthFiltering || tools.filter !== ''
  if (!hasFilter && tools.putAwayCount === 0) return null
  return (
    <div className={classes.tools}>
      {hasFilter && (
        <TextInput
          className={classes.filter}
          value={tools.filter}
          onChange={(event) => tools.setFilter(event.currentTarget.value)}
          leftSection={<IconSearch size={16} stroke={1.75} aria-hidden />}
          aria-label={`Filtrera på ${looksIn}`}
          placeholder={`Filtrera på ${looksIn}`}
        />
      )}
      {tools.putAwayCount > 0 && (
        <Checkbox
          label={`Visa undanlagda (${tools.putAwayCount})`}
          checked={tools.withPutAway}
          onChange={(event) => tools.setWithPutAway(event.currentTarget.checked)}
        />
      )}
    </div>
  )
}

/** What stands in place of the rows when none passes the filter. */
export function NothingFits({ tools }: { tools: ListToolsState }) {
  return (
    <p role="status" className={classes.nothing}>
      {tools.filter === '' ? 'Alla är undanlagda.' : 'Inget i listan passar filtret.'}
    </p>
  )
}
