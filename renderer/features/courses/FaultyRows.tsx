import { Button, TextInput } from '@mantine/core'
import { FieldProblem } from '@renderer/ui/FieldProblem'
import { Section } from '@renderer/ui/Section'
import { useNaming } from '@renderer/ui/use-naming'
import { columnKinds, columnNames, type ColumnKind } from '@shared/course/participant-list/columns'
import type { JudgedRow } from '@shared/course/participant-list/participant-list'
import classes from './ImportList.module.css'
import type { ListValues } from './list-values'

interface FaultyRowsProps {
  rows: readonly JudgedRow[]
  kinds: ListValues['kinds']
  onChange: (number: number, kind: ColumnKind, text: string) => void
  onRemove: (number: number) => void
}

/** So many can be mended at a glance; the rest come as these are done. */
const shownAtOnce = 50

/** The rows that cannot be read in yet, each with its faults at their fields. A mended row moves to the good ones. */
export function FaultyRows({ rows, kinds, onChange, onRemove }: FaultyRowsProps) {
  const hidesNames = useNaming() === 'hidden'
  return (
    <Section title="Rätta först" count={rows.length} tone="need">
      <ol className={classes.faulty} aria-label="Rader att rätta">
        {rows.slice(0, shownAtOnce).map((row) => (
          <li key={row.number} className={classes.faultyRow}>
            <span className={classes.number}>Rad {row.number}</span>
            <div className={classes.fields}>
              {columnKinds
                .filter((kind) => kinds.includes(kind))
                .map((kind) => {
                  const problem = row.problems.find(({ field }) => field === kind)
                  return (
                    <TextInput
                      key={kind}
                      size="xs"
                      label={columnNames[kind]}
                      aria-label={`${columnNames[kind]}, rad ${row.number}`}
                      value={kind === 'name' && hidesNames ? 'dolt' : (row.typed[kind] ?? '')}
                      readOnly={kind === 'name' && hidesNames}
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
