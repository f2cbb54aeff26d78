import { useRows } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDate } from '@shared/calendar/format'
import { countOfRows } from '@shared/record/count'
import { formatList } from '@shared/calendar/format'
import { retentionKindNames } from '@shared/retention/kind'

/** The gallringar that were done, the latest first: each with its protokoll. */
export function PastRuns() {
  const runs = [...useRows('retentionRuns')].sort((a, b) => (a.id > b.id ? -1 : 1))
  if (runs.length === 0) return null
  return (
    <Section title="Gjorda gallringar" count={runs.length}>
      <RowList label="Gjorda gallringar">
        {runs.map(({ id, on, kinds, rows }) => (
          <ListRow
            key={id}
            href={links.retentionMinutes(id)}
            title={formatDate(on)}
            reason={formatList(kinds.map(({ kind }) => retentionKindNames[kind].toLocaleLowerCase('sv-SE')))}
            aside={countOfRows(rows.reduce((sum, { count }) => sum + count, 0))}
          />
        ))}
      </RowList>
    </Section>
  )
}
