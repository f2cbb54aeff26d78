import { useSelector } from '@renderer/data'
import { useNaming } from '@renderer/ui/use-naming'
import type { Naming } from '@shared/person/naming'
import type { State } from '@shared/record/state'
import { readAhead } from '@shared/search/entries'
import { useEffect, useRef } from 'react'

const whole = (state: State) => state
/** What is left of an idle moment when reading stops, in milliseconds. */
const spare = 2

/**
 * Reads all that can be searched while nobody waits, so that the first question is answered at once. Once is enough: what
 * is written later is read when it is asked for, and no key waits behind a reading of everything. Shows nothing.
 */
export function ReadAhead() {
  const state = useSelector(whole)
  const naming = useNaming()
  const readFor = useRef<Naming>(null)
  useEffect(() => {
    if (readFor.current === naming) return
    const rows = readAhead(state, naming)
    function readSome(deadline: IdleDeadline) {
      while (deadline.timeRemaining() > spare) {
        if (!rows.next().done) continue
        readFor.current = naming
        return
      }
      asked = requestIdleCallback(readSome)
    }
    let asked = requestIdleCallback(readSome)
    return () => cancelIdleCallback(asked)
  }, [state, naming])
  return null
}
