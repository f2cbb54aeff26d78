import 'fake-indexeddb/auto'
import { isDeepStrictEqual } from 'node:util'
import type { BackupKey, BackupSource } from '@renderer/data/backup/contract'
import { drawRecoveryCode } from '@renderer/data/locks'
import { backupsIn, rowsOf, stateOf } from '@tests/renderer/data/backup/a-computer'
import type { BackupName } from '@shared/host'
import { done, putNew, type Verb } from '@shared/record/change'
import fc from 'fast-check'
import { givenWorld } from './round-trips'

type Bytes = Uint8Array<ArrayBuffer>

/** How many damaged files were tried, how many of them were taken, and whether anything that lives moved. */
export interface Damages {
  readonly count: number
  readonly accepted: number
  readonly rowsChanged: number
  /** How often each reason was given. */
  readonly kinds: Readonly<Record<string, number>>
}

/** Rooms whose text packs badly: some 300 kB of it. */
function addRooms(seed: number): Verb {
  const places = fc.sample(fc.string({ unit: 'binary', minLength: 300, maxLength: 600 }), { seed, numRuns: 300 })
  return (_, around) =>
    done(
      'lade till lokaler',
      places.map((place) => putNew('rooms', { name: 'Lokal', place, capacity: null, accessible: true }, around)),
    )
}

/** Ten flipped bits to one cut file and one wrong key. */
const rhythm = 12

/**
 * Backups with a flipped bit, without their end, or tried with the wrong key, each opened as a kept one by its name and as
 * a file without one: none may be taken, and nothing that lives may move (F6).
 */
export async function damagedBackups(count: number, seed: number): Promise<Damages> {
  const { computer, window, code } = await givenWorld(seed)
  // Age seals block by block: there must be more than one to lose.
  await window.profiles.opened.get()!.write(addRooms(seed))
  await window.keeper.make(null)
  const name = backupsIn(computer).at(-1) as BackupName
  const whole = computer.shell.files.own.get(name)!
  const before = rowsOf(stateOf(window))
  const places = fc.sample(fc.nat({ max: whole.length * 8 - 1 }), { seed, numRuns: count })
  const kinds: Record<string, number> = {}
  let accepted = 0
  let rowsChanged = 0
  for (const [round, place] of places.entries()) {
    const { bytes, key } = damaged(round, place)
    computer.shell.files.own.set(name, bytes)
    const source: BackupSource =
      round % 2 === 0 ? { kind: 'kept', folder: 'own', name } : { kind: 'file', file: new Blob([bytes]) }
    const read = await window.backups.read(source, key)
    const kind = 'reason' in read ? read.kind : 'accepted'
    kinds[kind] = (kinds[kind] ?? 0) + 1
    if (kind === 'accepted') accepted += 1
    // Opened or not, it must not be possible to put it in place.
    if ((await window.backups.restore(null)).kind === 'open') accepted += 1
    if (!isDeepStrictEqual(rowsOf(stateOf(window)), before)) rowsChanged += 1
    // The wait after a wrong key is for people.
    computer.memory.delete('radrum.wrong-tries')
  }
  computer.shell.files.own.set(name, whole)
  await window.end()
  return { count, accepted, rowsChanged, kinds }

  function damaged(round: number, place: number): { bytes: Bytes; key: BackupKey } {
    const right: BackupKey = round % 4 < 2 ? { kind: 'own' } : { kind: 'recovery', code }
    switch (round % rhythm) {
      case 0:
        return { bytes: whole.slice(0, place >> 3), key: right }
      case 1:
        return { bytes: whole, key: { kind: 'recovery', code: drawRecoveryCode() } }
      default:
        return { bytes: whole.map((byte, at) => (at === place >> 3 ? byte ^ (1 << (place & 7)) : byte)), key: right }
    }
  }
}
