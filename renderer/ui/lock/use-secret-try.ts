import { useEffect, useRef, useState, type FormEvent } from 'react'
import { useWait, wrongSentence } from './use-wait'

interface Wrong {
  readonly kind: 'wrong'
  readonly until: number
}

/**
 * One field that asks for a secret: focused from the start, tried when the form is sent, and waiting for as long as a wrong
 * try costs. `what` is what it asks for, as a sentence begins: `Lösenfrasen`.
 */
export function useSecretTry(what: string) {
  const field = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<string>()
  const [wrongUntil, setWrongUntil] = useState<number>()
  const [isBusy, setBusy] = useState(false)
  const seconds = useWait(wrongUntil ?? 0)

  useEffect(() => field.current?.focus(), [])

  /** Says why what stands there was not tried, or why the try came to nothing. */
  function refuse(message: string) {
    setProblem(message)
    field.current?.focus()
  }

  /** Tries. Gives the answer unless it was wrong, which is told at the field. */
  async function attempt<Answer extends { kind: string }>(
    job: () => Promise<Answer>,
  ): Promise<Exclude<Answer, Wrong> | undefined> {
    setBusy(true)
    const answer = await job()
    setBusy(false)
    if (!isWrong(answer)) return answer as Exclude<Answer, Wrong>
    setWrongUntil(answer.until)
    field.current?.select()
    return undefined
  }

  return {
    field,
    refuse,
    isBusy,
    isWaiting: seconds > 0,
    error: problem ?? (wrongUntil !== undefined && wrongSentence(what, seconds)),

    /** The form's own handler, which does nothing while a try runs or has to wait. */
    onSubmit: (send: () => Promise<void> | void) => (event: FormEvent) => {
      event.preventDefault()
      if (isBusy || seconds > 0) return
      setProblem(undefined)
      setWrongUntil(undefined)
      void send()
    },
    attempt,
  }
}

function isWrong(answer: { kind: string }): answer is Wrong {
  return answer.kind === 'wrong'
}
