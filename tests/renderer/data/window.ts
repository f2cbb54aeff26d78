import 'fake-indexeddb/auto'
import { put, putNew, done, refused, type Verb } from '@shared/record/change'
import type { Canary } from '@shared/host'
import type { Id } from '@shared/record/id'
import { rowsOf } from '@shared/record/state'
import { Database } from '@renderer/data/database'
import { argon2 } from '@renderer/data/argon2'
import { floorCost, type Stretching } from '@renderer/data/argon2-cost'
import { openDatabase, type Opened } from '@renderer/data/opened'
import type { WritingRight } from '@renderer/data/writing-right'

/** The real Argon2id at the least that Rådrum allows, in this process instead of a worker. */
export const floorStretching: Stretching = {
  stretch: (passphrase, salt, cost) => Promise.resolve(argon2(passphrase, salt, cost)),
  costHere: () => Promise.resolve(floorCost),
}

let drawn = 0

/** A database name that no other test has. */
export function freshName(): string {
  drawn += 1
  return `radrum-prov-${drawn}`
}

/** A window of Rådrum with a database open, and the canaries that it let out. */
export interface Window extends Opened {
  readonly database: Database
  readonly canaries: Canary[]
  readonly taken: () => boolean
  /** Resolves when all that was asked for so far has reached the disk. */
  readonly settled: () => Promise<unknown>
}

/** Opens a window on a database; without a right it counts as the only one. */
export async function openWindow(name: string, rightTo?: (name: string) => Promise<WritingRight>): Promise<Window> {
  const canaries: Canary[] = []
  const database = new Database(name)
  let isTaken = false
  const opened = await openDatabase(database, {
    keepCanary: (canary) => canaries.push(canary),
    onTaken: () => (isTaken = true),
    ...(rightTo && { rightTo }),
  })
  const settled = () => opened.write(() => refused())
  return { ...opened, database, canaries, taken: () => isTaken, settled }
}

export function addParty(name: string): Verb {
  return (_, around) => done('lade till en part', [putNew('parties', { name, shortName: 'K', kind: 'kommun' }, around)])
}

/** A verb that reads what it writes: a lost update would lose a letter. */
export function lengthenParty(id: Id, letter: string): Verb {
  return (state) => {
    const party = state.parties.get(id)
    if (!party) return refused({ message: 'Parten finns inte.' })
    return done('ändrade en part', [put('parties', { ...party, name: party.name + letter })])
  }
}

/** A verb that is harmless twice: it refuses when its party is there. */
export function addPartyOnce(name: string): Verb {
  return (state, around) =>
    rowsOf(state, 'parties').some((party) => party.name === name)
      ? refused({ field: 'name', message: 'Parten finns redan.' })
      : addParty(name)(state, around)
}

/** Adds a party and gives its id. */
export async function givenParty(window: Window, name: string): Promise<Id> {
  const outcome = await window.write(addParty(name))
  if (!outcome.ok) throw new Error('The party was not written')
  return outcome.change.puts[0]!.row.id
}

/** Resolves when the state of a window satisfies a question. Times out with the test. */
export function until(window: Window, question: () => boolean): Promise<void> {
  return new Promise((resolve) => {
    const look = () => {
      if (!question()) return
      unsubscribe()
      resolve()
    }
    const unsubscribe = window.records.state.subscribe(look)
    look()
  })
}
