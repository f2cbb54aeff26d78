import { locks, type Secret, type StartUp } from '@renderer/data'
import { NewPassphraseForm } from '@renderer/ui/lock/NewPassphraseForm'
import { useState } from 'react'

interface NewPassphraseBySecretProps {
  /** What opens instead of the forgotten passphrase. It was right a moment ago. */
  opens: Secret
  onStart: (start: StartUp) => void
}

/** A new passphrase in place of the forgotten one; then the profile opens. */
export function NewPassphraseBySecret({ opens, onStart }: NewPassphraseBySecretProps) {
  const [problem, setProblem] = useState<string>()

  async function choose(passphrase: string) {
    const next = { kind: 'passphrase', text: passphrase } as const
    const answer = await locks.replace(opens, next)
    if (answer.kind === 'failed') return setProblem(answer.reason)
    const start = await locks.unlock(next)
    if (start.kind !== 'wrong') onStart(start)
  }

  return <NewPassphraseForm submitLabel="Byt lösenfras och öppna" problem={problem} onChosen={choose} />
}
