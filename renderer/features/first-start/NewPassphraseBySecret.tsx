import { locks, type Secret, type StartUp } from '@renderer/data'
import { NewPassphraseForm } from '@renderer/ui/lock/NewPassphraseForm'
import { wrongSentence } from '@renderer/ui/lock/use-wait'
import { useState } from 'react'

type Opening = Exclude<Secret, { kind: 'passphrase' }>

interface NewPassphraseBySecretProps {
  /** What opens instead of the forgotten passphrase. It was right a moment ago. */
  opens: Opening
  onStart: (start: StartUp) => void
}

const secretNames: Record<Opening['kind'], string> = { recovery: 'Koden', organisation: 'Nyckeln' }

/** A new passphrase in place of the forgotten one; then the profile opens. */
export function NewPassphraseBySecret({ opens, onStart }: NewPassphraseBySecretProps) {
  const [problem, setProblem] = useState<string>()

  async function choose(passphrase: string) {
    const next = { kind: 'passphrase', text: passphrase } as const
    setProblem(undefined)
    const answer = await locks.replace(opens, next)
    if (answer.kind === 'failed') return setProblem(answer.reason)
    // Another window has changed it since, or has had wrong tries that this one waits for too.
    if (answer.kind === 'wrong') return setProblem(wrongSentence(secretNames[opens.kind], secondsUntil(answer.until)))
    const start = await locks.unlock(next)
    if (start.kind === 'wrong') return setProblem(changedButClosed)
    onStart(start)
  }

  return <NewPassphraseForm submitLabel="Byt lösenfras och öppna" problem={problem} onChosen={choose} />
}

const secondsUntil = (until: number) => Math.max(0, Math.ceil((until - Date.now()) / 1000))
const changedButClosed = 'Lösenfrasen är bytt. Starta om Rådrum och lås upp med den.'
