import { deepStrictEqual, equal } from 'node:assert/strict'
import { put, refused, type Verb } from '@shared/record/change'
import { tableNames } from '@shared/record/tables'
import { contentOf } from '@tests/world/content'
import { drawVerb, everyVerb } from '@tests/world/every-verb'
import { sampleWorld } from '@tests/world/sample-world'
import fc from 'fast-check'
import { freshName, openWindow, type Window } from './window'

/** A change to be drawn: its kind, and a number that says on what. */
interface Press {
  readonly kind: string
  readonly number: number
}

/** 1–50 changes of every kind that `shared/` offers. */
export const drawnPresses: fc.Arbitrary<Press[]> = fc.array(
  fc.record({ kind: fc.constantFrom(...Object.keys(everyVerb)), number: fc.nat(5000) }),
  { minLength: 1, maxLength: 50, size: 'max' },
)

const shown = (window: Window) => contentOf(window.records.state.get())

/** All of the sample world. A barrier, so that what is undone stops there. */
function everything(): Verb {
  const world = sampleWorld()
  const puts = tableNames.flatMap((table) => [...world[table].values()].map((row) => put(table, { ...row, rev: 0 })))
  return () => ({ ok: true, change: { name: 'läste in allt', puts, barrier: 'export' } })
}

/** Takes back or does again so many changes; throws at one that is refused. */
async function pressed(window: Window, act: 'undo' | 'redo', times: number): Promise<void> {
  for (let press = 0; press < times; press += 1) {
    const outcome = await window.undoing[act]()
    equal(outcome.ok ? '' : outcome.problems.map(({ message }) => message).join(' '), '')
  }
}

/**
 * Does the changes on a real database, undoes them all in reverse with a restart in the middle, and does them again: the
 * first state and the last must come back. Throws when they do not.
 */
export async function undoesInReverse(presses: readonly Press[]): Promise<void> {
  const name = freshName()
  let window = await openWindow(name)
  await window.write(everything())
  const first = shown(window)
  for (const { kind, number } of presses) {
    await window.write((state, around) => drawVerb(kind, state, number, around.newId())?.(state, around) ?? refused())
  }
  const changes = window.records.progress.commits - 1
  const last = shown(window)

  await pressed(window, 'undo', Math.floor(changes / 2))
  await window.close()
  window = await openWindow(name)
  await pressed(window, 'undo', changes - Math.floor(changes / 2))
  deepStrictEqual(shown(window), first)
  await pressed(window, 'redo', changes)
  deepStrictEqual(shown(window), last)
  await window.close()
}
