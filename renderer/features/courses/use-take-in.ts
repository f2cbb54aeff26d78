import { backUpBeforeImport, write } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import type { JudgedRow } from '@shared/course/participant-list/participant-list'
import { takeInList } from '@shared/course/participant-list/take-in'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { useRef, useState } from 'react'
import { useLocation } from 'wouter'

interface TakeIn {
  readonly cohortId: Id
  readonly draftKey: string
  /** After the disk has the rows: their numbers in the list. */
  readonly onTaken: (numbers: ReadonlySet<number>) => void
}

/**
 * Reads the good rows of a list into the round, once however often it is pressed, after a backup of what is here. Where that
 * could not be kept, `unkept` says why, and the user may go on all the same.
 */
export function useTakeIn({ cohortId, draftKey, onTaken }: TakeIn) {
  const [, goTo] = useLocation()
  const underWay = useRef(false)
  const [isBusy, setBusy] = useState(false)
  const [unkept, setUnkept] = useState<string | null>(null)

  async function takeIn(good: readonly JudgedRow[], faulty: number): Promise<void> {
    if (underWay.current) return
    underWay.current = true
    setBusy(true)
    const isAccepted = unkept !== null
    const problem = await backUpBeforeImport()
    setUnkept(problem)
    if (problem === null || isAccepted) await takeInKept(good, faulty)
    underWay.current = false
    setBusy(false)
  }

  async function takeInKept(good: readonly JudgedRow[], faulty: number): Promise<void> {
    const outcome = await write(takeInList(cohortId, good), faulty === 0 ? { clears: [draftKey] } : {})
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    onTaken(new Set(good.map(({ number }) => number)))
    const read = `${countOf(good.length, 'deltagare är inläst', 'deltagare är inlästa')}.`
    notifyDone(faulty === 0 ? read : `${read} Raderna som behöver rättas är kvar här.`)
    if (faulty === 0) goTo(links.cohort(cohortId))
  }

  return { isBusy, takeIn, unkept }
}
