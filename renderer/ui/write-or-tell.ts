import { write } from '@renderer/data'
import type { Verb } from '@shared/record/change'
import { notifyDone, notifyFailed } from './notify'

/**
 * Writes what a press stands for, where there is no field to hold a refusal: then a notice says why. True when it is saved;
 * `said` tells so where the screen itself does not show it.
 */
export async function writeOrTell(verb: Verb, said?: string): Promise<boolean> {
  const outcome = await write(verb)
  if (!outcome.ok) notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
  else if (said !== undefined) notifyDone(said)
  return outcome.ok
}
