import { Button, TextInput } from '@mantine/core'
import type { ListColumns, ListShape } from '@shared/list/columns'
import type { JudgedRow } from '@shared/list/listed-row'
import { FieldProblem } from '../FieldProblem'
import { Section } from '../Section'
import { useNaming } from '../use-naming'
import classes from './ListImport.module.css'

interface FaultyRowsProps<Kind extends string> {
  columns: ListColumns<Kind>
  rows: readonly JudgedRow<Kind, unknown>[]
  kinds: ListShape<Kind>['kinds']
  /** Kinds that hold names, which are not shown while identities are hidden. */
  naming: readonly Kind[]
  onChange: (number: number, kind: Kind, text: string) => void
  onRemove: (number: number) => void
}

/** So many can be mended at a glance; the rest come as these are done. */
const shownAtOnce = 50

/** The rows that cannot be read in yet, each with its faults at their fields. A mended row moves to the good ones. */
export function FaultyRows<Kind extends string>(props: FaultyRowsProps<Kind>) {
  const { columns, rows, kinds, naming, onChange, onRemove } = props
  const hides = useNaming() === 'hidden'
  return (
    <Section title="Rätta först" count={rows.length} tone="need">
      <ol className={classes.faulty} aria-label="Rader att rätta">
        {rows.slice(0, shownAtOnce).map((row) => (
          <li key={row.number} className={classes.faultyRow}>
            <span className={classes.number}>Rad {row.number}</span>
            <div className={classes.fields}>
              {columns.kinds
                .filter((kind) => kinds.includes(kind))
                .map((kind) => {
                  const problem = row.problems.find(({ field }) => field === kind)
                  const isHidden = hides && naming.includes(kind)
                  return (
                    <TextInput
                      key={kind}
                      size="xs"
                      label={columns.names[kind]}
                      aria-label={`${columns.names[kind]}, rad ${row.number}`}
                      value={isHidden ? 'dolt' : (row.typed[kind] ?? '')}
                      readOnly={isHidden}
                      onChange={(event) => onChange(row.number, kind, event.currentTarget.value)}
                      error={
                        problem && <FieldProblem problem={problem} onUse={(text) => onChange(row.number, kind, text)} />
                      }
                    />
                  )
                })}
            </div>
            <Button
              size="xs"
              variant="subtle"
              aria-label={`Hoppa över rad ${row.number}`}
              onClick={() => onRemove(row.number)}
            >
              Hoppa över
            </Button>
          </li>
        ))}
      </ol>
      {rows.length > shownAtOnce && (
        <p className={classes.more}>Och {rows.length - shownAtOnce} rader till, som visas när de här är rättade.</p>
      )}
    </Section>
  )
}
