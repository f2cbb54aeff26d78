import { write } from '@renderer/data'
import type { Verb } from '@shared/record/change'
import { useLocation } from 'wouter'
import { notifyDone, notifyFailed } from '../notify'
import { useAfterBackup } from '../use-after-backup'

interface TakeIn {
  readonly draftKey: string
  /** Where the user goes when no row is left to mend. */
  readonly goesTo: string
  /** What is said when the disk has the rows: `4 deltagare är inlästa.` */
  readonly said: (count: number) => string
  /** After the disk has the rows: their numbers in the list. */
  readonly onTaken: (numbers: ReadonlySet<number>) => void
}

/** Reads the good rows of a list in, after a backup of what is here. */
export function useTakeIn({ draftKey, goesTo, said, onTaken }: TakeIn) {
  const [, goTo] = useLocation()
  const { isBusy, unkept, afterBackup } = useAfterBackup()

  const takeIn = (verb: Verb, good: readonly { readonly number: number }[], faulty: number) =>
    afterBackup(() => takeInKept(verb, good, faulty))

  async function takeInKept(verb: Verb, good: readonly { readonly number: number }[], faulty: number): Promise<void> {
    const outcome = await write(verb, faulty === 0 ? { clears: [draftKey] } : {})
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    onTaken(new Set(good.map(({ number }) => number)))
    const read = said(good.length)
    notifyDone(faulty === 0 ? read : `${read} Raderna som behöver rättas är kvar här.`)
    if (faulty === 0) goTo(goesTo)
  }

  return { isBusy, takeIn, unkept }
}
