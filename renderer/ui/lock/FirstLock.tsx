import { Button } from '@mantine/core'
import { drawRecoveryCode, locks, type Recipient } from '@renderer/data'
import { useState, type ReactNode } from 'react'
import { StatusPath } from '../StatusPath'
import { NewPassphraseForm } from './NewPassphraseForm'
import { OrganisationKeyForm } from './OrganisationKeyForm'
import { RecoveryCodeProof } from './RecoveryCodeProof'
import classes from './lock.module.css'

interface FirstLockProps {
  /** Beside the first button, for a way out where there is one. */
  extra?: ReactNode
  onDone: () => void
}

const steps = ['Lösenfras', 'Återställningskod', 'Organisationsnyckel']

/**
 * The first passphrase, its recovery code and, if the organisation wants one, its key. Nothing is changed until the last
 * step; then all is sealed under a new key at once.
 */
export function FirstLock({ extra, onDone }: FirstLockProps) {
  const [passphrase, setPassphrase] = useState<string>()
  const [code] = useState(drawRecoveryCode)
  const [isProven, setProven] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string>()
  const step = passphrase === undefined ? 0 : isProven ? 2 : 1

  async function secure(organisation: Recipient | null) {
    setBusy(true)
    const answer = await locks.secure(passphrase ?? '', code, organisation)
    setBusy(false)
    if (answer.kind === 'done') onDone()
    else if (answer.kind === 'failed') setProblem(answer.reason)
  }

  return (
    <div className={classes.form}>
      <StatusPath
        steps={steps.map((label, place) => ({ label, state: place < step ? 'done' : place === step ? 'now' : 'next' }))}
      />
      {step === 0 && <NewPassphraseForm submitLabel="Nästa" extra={extra} onChosen={setPassphrase} />}
      {step === 1 && (
        <RecoveryCodeProof
          code={code}
          submitLabel="Nästa"
          extra={
            <Button variant="subtle" onClick={() => setPassphrase(undefined)}>
              Tillbaka
            </Button>
          }
          onProven={() => Promise.resolve(setProven(true))}
        />
      )}
      {step === 2 && (
        <OrganisationKeyForm
          submitLabel="Lås uppgifterna"
          problem={problem}
          extra={
            <Button variant="subtle" loading={isBusy} onClick={() => void secure(null)}>
              Lås utan organisationsnyckel
            </Button>
          }
          onChosen={secure}
        />
      )}
    </div>
  )
}
