import type { Choices } from '@shared/handover/choice'
import { receive } from '@shared/handover/receive'
import type { Outcome } from '@shared/record/change'
import { now, today } from '../clock'
import { newId } from '../ids'
import type { Opened } from '../opened'
import type { ReadHandover } from './read-handover'

interface Surroundings {
  readonly opened: Pick<Opened, 'records' | 'write'>
  /** Keeps what is here; a sentence says why it could not be. */
  readonly keep: () => Promise<string | null>
}

/** What became of a file that somebody takes in. `unkept`: nothing is changed; why what is here could not be kept first. */
export type Taken = Outcome | { readonly ok: false; readonly unkept: string }

/**
 * Takes in what was read, after a backup of what is here. What would be refused or change nothing costs no backup. `evenUnkept`
 * says that the user has chosen to go on without one.
 */
export async function receiveFile(
  { opened, keep }: Surroundings,
  { parcel, versionsHere }: ReadHandover,
  choices: Choices,
  { evenUnkept }: { readonly evenUnkept: boolean },
): Promise<Taken> {
  const verb = receive(parcel, versionsHere, choices)
  const tried = verb(opened.records.state.get(), { today: today(), now: now(), newId })
  if (!tried.ok || tried.change.puts.length === 0) return opened.write(verb)
  const unkept = evenUnkept ? null : await keep()
  return unkept === null ? opened.write(verb) : { ok: false, unkept }
}
