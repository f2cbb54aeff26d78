import type { Instant } from '@shared/calendar/date'
import type { Circumstances, Verb } from '@shared/record/change'
import { collect } from '@shared/handover/collect'
import { compare, type Compared } from '@shared/handover/compare'
import type { Choice, Choices } from '@shared/handover/choice'
import { pack } from '@shared/handover/pack'
import type { Parcel } from '@shared/handover/parcel'
import { handOver, receive } from '@shared/handover/receive'
import type { Thing } from '@shared/handover/thing'
import { versionsOf } from '@shared/handover/versions'
import { withPuts } from '@shared/record/with-puts'
import type { Line } from '@shared/record/history'
import type { Id } from '@shared/record/id'
import { nextVersion } from '@shared/record/next-version'
import { emptyState, type State } from '@shared/record/state'
import type { Rows, TableName } from '@shared/record/tables'
import { inTurn, takeBack } from '@shared/record/undo'
import { date } from '../record/rows'

/** All profiles' clocks: no two changes are ever made at the same moment. */
let moments = 0
let ids = 0

/** A profile on a computer of its own, as the writer keeps it: the state, and a line of history a change. */
export class Profile {
  readonly lines: Line[] = []

  constructor(
    public state: State = emptyState(),
    private readonly today = '2027-02-22',
  ) {}

  private get around(): Circumstances {
    moments += 1
    const now = new Date(Date.UTC(2027, 1, 22, 8) + moments * 1000).toISOString() as Instant
    return { today: date(this.today), now, newId: () => freshId() }
  }

  /** What the verb complained of, as one text; undefined when it was done. */
  run(verb: Verb): string | undefined {
    const { around } = this
    const outcome = verb(this.state, around)
    if (!outcome.ok) return outcome.problems.map(({ message }) => message).join(' ') || 'refused'
    const { change } = outcome
    if (change.puts.length === 0 && change.barrier === undefined) return undefined
    for (const { table, row } of change.puts) {
      const rev = this.state[table].get(row.id)?.rev ?? 0
      if (rev !== row.rev) throw new Error(`A put of ${table} was built on rev ${row.rev} of a row at ${rev}`)
    }
    const puts = [...new Map(change.puts.map((put) => [put.row.id, put])).values()].map((put) =>
      nextVersion(put, around.now),
    )
    const rows = puts.map(({ table, row, received }) => ({
      table,
      before: this.state[table].get(row.id) ?? null,
      after: row,
      ...(received && { builtOn: received.builtOn }),
    })) as Line['rows']
    const { name, takesBack, barrier } = change
    const marks = { ...(takesBack && { takesBack }), ...(barrier && { barrier }) }
    this.lines.push({ commit: this.lines.length + 1, at: around.now, name, rows, ...marks })
    this.state = withPuts(this.state, puts)
    return undefined
  }

  /** Takes back the last change, if any is left to take back. */
  undo(): boolean {
    const commit = inTurn(this.lines.toReversed()).undo
    if (commit === null) return false
    return this.run(takeBack(this.lines[commit - 1]!, [])) === undefined
  }

  get versions(): (row: Rows[TableName]) => ReturnType<ReturnType<typeof versionsOf>> {
    return versionsOf(this.lines)
  }

  /** A file for a colleague. What was done before it can no longer be undone. */
  send(thing: Thing, { withNames = true } = {}): Parcel {
    const collected = collect(this.state, thing, { today: date(this.today), withNames })
    if (!collected) throw new Error('There is nothing to send')
    const packed = pack(this.state, collected, this.versions)
    this.run(handOver(thing.table))
    const madeAt = this.lines.at(-1)!.at
    // Through JSON as in the file.
    const head = { thing, madeAt, organisation: '', isExample: false, hasNames: withNames }
    return JSON.parse(JSON.stringify({ ...head, ...packed })) as Parcel
  }

  compare(parcel: Parcel): Compared[] {
    return compare(this.state, this.versions, parcel)
  }

  /** Takes a file in with one choice for all that needs or allows one. */
  receive(parcel: Parcel, choose: (row: Compared) => Choice | undefined = () => undefined): string | undefined {
    const choices: Choices = new Map(
      this.compare(parcel).flatMap((row): [Id, Choice][] => {
        const choice = choose(row)
        return choice === undefined ? [] : [[row.id, choice]]
      }),
    )
    return this.run(receive(parcel, this.versions, choices))
  }
}

/** An id that rises, and that nobody else has. */
export function freshId(): Id {
  ids += 1
  return `00000000-0000-7000-9000-${String(ids).padStart(12, '0')}` as Id
}
