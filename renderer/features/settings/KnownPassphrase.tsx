import { locks } from '@renderer/data'
import { FormButtons } from '@renderer/ui/lock/FormButtons'
import { SecretField } from '@renderer/ui/lock/SecretField'
import { useSecretTry } from '@renderer/ui/lock/use-secret-try'
import { useState, type ReactNode } from 'react'
import classes from './KnownPassphrase.module.css'

interface KnownPassphraseProps {
  submitLabel?: string
  /** Beside the button, for a way back. */
  extra: ReactNode
  onKnown: (passphrase: string) => void | Promise<void>
}

/** Asks for the present passphrase before anything of the lock is changed: the one at the keyboard may be another. */
export function KnownPassphrase({ submitLabel = 'Nästa', extra, onKnown }: KnownPassphraseProps) {
  const [passphrase, setPassphrase] = useState('')
  const { field, error, refuse, attempt, onSubmit, ...waits } = useSecretTry('Lösenfrasen')

  async function check() {
    const answer = await attempt(() => locks.check({ kind: 'passphrase', text: passphrase }))
    if (answer?.kind === 'done') await onKnown(passphrase)
    else if (answer) refuse(answer.reason)
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={onSubmit(check)}>
      <SecretField
        inputRef={field}
        label="Nuvarande lösenfras"
        error={error}
        value={passphrase}
        onChange={setPassphrase}
      />
      <FormButtons submitLabel={submitLabel} {...waits} extra={extra} />
    </form>
  )
}
