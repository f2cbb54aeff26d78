import { write } from '@renderer/data'
import { keepFocus } from '@renderer/ui/keep-focus'
import type { Verb } from '@shared/record/change'
import { useState } from 'react'

/** Why the last thing that was asked did not happen, and beside what that is to be said. */
export interface Refusal {
  readonly at: string
  readonly message: string
}

/** Runs verbs from a list, and keeps the reason of a refusal so that it can stand at its row. */
export function useRefusal() {
  const [refusal, setRefusal] = useState<Refusal>()

  async function run(at: string, verb: Verb): Promise<boolean> {
    const bringFocusBack = keepFocus(document.querySelector(`[data-at="${at}"]`))
    const outcome = await write(verb)
    setRefusal(outcome.ok ? undefined : { at, message: outcome.problems.map(({ message }) => message).join(' ') })
    bringFocusBack()
    return outcome.ok
  }

  return { refusal, run }
}

export type Run = ReturnType<typeof useRefusal>['run']
