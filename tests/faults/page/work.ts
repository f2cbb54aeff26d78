import { newId, undo, write } from '@renderer/data'
import { currentOpened } from '@renderer/data/current'
import { refused, type Outcome, type Verb } from '@shared/record/change'
import { drawVerb, everyVerb } from '@tests/world/every-verb'
import { chance } from '../chance'
import type { SeenRow, Told } from './contract'

/** Tells the driver. Not waited for: what it has not heard when the browser dies, it does not count. */
export function tell(told: Told): void {
  void window.tell(JSON.stringify(told))
}

/** Tells of a write's end, and gives the rows that the disk now has; null when it was refused. */
export function tellOutcome(name: string, outcome: Outcome): readonly SeenRow[] | null {
  if (!outcome.ok) {
    const sentence = outcome.problems.map(({ message }) => message).join(' ')
    if (sentence !== '') tell({ kind: 'refused', name, sentence })
    return null
  }
  const rows = outcome.change.puts.map(({ table, row }) => ({ table, id: row.id, rev: row.rev, row }))
  tell({ kind: 'written', name: outcome.change.name, rows })
  return rows
}

const kinds = Object.keys(everyVerb)
const ofTheDisk = /(Disken är full|tappat kontakten|avbröt skrivningen|skriva till disken)/

/**
 * Writes drawn changes of every kind as fast as the disk takes them, undoes one now and then, and keeps drafts that some of
 * the writes remove.
 */
export async function work(seed: number, until: 'killed' | 'refused'): Promise<void> {
  const drawn = chance(seed)
  for (;;) {
    const draft = drawn.whole(4) === 0 ? `prov:${newId()}` : null
    if (draft) await keepDraft(draft, `Påbörjad text ${drawn.whole(1_000_000)} å`)
    const clears = draft !== null && drawn.whole(2) === 0 ? [draft] : []
    for (const cleared of clears) tell({ kind: 'clearing', draft: cleared })
    const outcome =
      drawn.whole(12) === 0 ? await undo() : await write(aChange(drawn.from(kinds), drawn.whole(5000)), { clears })
    tellOutcome('work', outcome)
    if (outcome.ok || !outcome.problems.some(({ message }) => ofTheDisk.test(message))) continue
    if (until === 'refused') return
    // A closed database refuses at once: the window must be able to do something else, such as start anew.
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
}

function aChange(kind: string, number: number): Verb {
  return (state, around) => drawVerb(kind, state, number, around.newId())?.(state, around) ?? refused()
}

export async function keepDraft(draft: string, value: string): Promise<void> {
  const drafts = currentOpened()!.drafts
  drafts.keep(draft, value)
  if (await drafts.flush()) tell({ kind: 'kept', draft, value })
}
