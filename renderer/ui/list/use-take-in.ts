import { backUpBeforeImport, write } from '@renderer/data'
import type { Verb } from '@shared/record/change'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'
import { notifyDone, notifyFailed } from '../notify'

interface TakeIn {
  readonly draftKey: string
  /** Where the user goes when no row is left to mend. */
  readonly goesTo: string
  /** What is said when the disk has the rows: `4 deltagare är inlästa.` */
  readonly said: (count: number) => string
  /** After the disk has the rows: their numbers in the list. */
  readonly onTaken: (numbers: ReadonlySet<number>) => void
}

/**
 * Reads the good rows of a list in, once however often it is pressed, after a backup of what is here. Where that could not
 * be kept, `unkept` says why, and the user may go on all the same.
 */
export function useTakeIn({ draftKey, goesTo, said, onTaken }: TakeIn) {
  const [, goTo] = useLocation()
  const underWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [unkept, setUnkept] = useState<string | null>(null)

  async function takeIn(verb: Verb, good: readonly { readonly number: number }[], faulty: number): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    const isAccepted = unkept !== null
    const problem = await backUpBeforeImport()
    setUnkept(problem)
    if (problem === null || isAccepted) await takeInKept(verb, good, faulty)
    underWay.current = false
    setBusy(false)
  }

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
