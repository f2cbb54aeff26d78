import { Button, TextInput } from '@mantine/core'
import { locks, type StartUp } from '@renderer/data'
import { FormButtons } from '@renderer/ui/lock/FormButtons'
import { useSecretTry } from '@renderer/ui/lock/use-secret-try'
import { readRecoveryCode, type RecoveryCode } from '@shared/lock/recovery-code'
import { useState } from 'react'
import { NewPassphraseBySecret } from './NewPassphraseBySecret'
import classes from './UnlockPage.module.css'

interface RecoverFormProps {
  onStart: (start: StartUp) => void
  onBack: () => void
}

/** The recovery code, and after it a new passphrase in place of the forgotten one. */
export function RecoverForm({ onStart, onBack }: RecoverFormProps) {
  const [code, setCode] = useState<RecoveryCode>()
  return code === undefined ? (
    <CodeForm onRight={setCode} onBack={onBack} />
  ) : (
    <NewPassphraseBySecret opens={{ kind: 'recovery', code }} onStart={onStart} />
  )
}

function CodeForm({ onRight, onBack }: { onRight: (code: RecoveryCode) => void; onBack: () => void }) {
  const [typed, setTyped] = useState('')
  const { field, error, refuse, attempt, onSubmit, ...waits } = useSecretTry('Koden')

  async function check() {
    const read = readRecoveryCode(typed)
    if (!read.ok) return refuse(read.problem.message)
    const answer = await attempt(() => locks.check({ kind: 'recovery', code: read.code }))
    if (answer?.kind === 'done') onRight(read.code)
    else if (answer) refuse(answer.reason)
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={onSubmit(check)}>
      <TextInput
        ref={field}
        w={420}
        maw="100%"
        label="Återställningskod"
        description="Åtta block med fyra tecken. Mellanslag och små bokstäver spelar ingen roll."
        error={error}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <FormButtons
        submitLabel="Nästa"
        {...waits}
        extra={
          <Button variant="subtle" onClick={onBack}>
            Tillbaka
          </Button>
        }
      />
    </form>
  )
}
