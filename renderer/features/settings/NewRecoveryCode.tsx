import { Button } from '@mantine/core'
import { drawRecoveryCode, locks } from '@renderer/data'
import { RecoveryCodeProof } from '@renderer/ui/lock/RecoveryCodeProof'
import { notifyDone } from '@renderer/ui/notify'
import type { RecoveryCode } from '@shared/lock/recovery-code'
import { useState } from 'react'
import classes from './AppearanceSection.module.css'
import { KnownPassphrase } from './KnownPassphrase'

/** Another recovery code. The old one opens until the new one is proven to stand on paper. */
export function NewRecoveryCode() {
  const [isOpen, setOpen] = useState(false)
  const [drawn, setDrawn] = useState<{ passphrase: string; code: RecoveryCode }>()
  const [problem, setProblem] = useState<string>()

  function close() {
    setOpen(false)
    setDrawn(undefined)
    setProblem(undefined)
  }

  async function keep() {
    if (drawn === undefined) return
    const { passphrase, code } = drawn
    const answer = await locks.replace({ kind: 'passphrase', text: passphrase }, { kind: 'recovery', code })
    if (answer.kind === 'failed') return setProblem(answer.reason)
    if (answer.kind === 'wrong') return setDrawn(undefined)
    close()
    notifyDone('Den nya koden gäller. Riv den gamla när de kopior som den öppnar är borta.')
  }

  const cancel = (
    <Button variant="subtle" onClick={close}>
      Avbryt
    </Button>
  )
  if (isOpen)
    return drawn === undefined ? (
      <KnownPassphrase extra={cancel} onKnown={(passphrase) => setDrawn({ passphrase, code: drawRecoveryCode() })} />
    ) : (
      <RecoveryCodeProof
        code={drawn.code}
        submitLabel="Byt till den nya koden"
        extra={cancel}
        problem={problem}
        onProven={keep}
      />
    )
  return (
    <div className={classes.block}>
      <p>
        Är papperet borta, eller kan någon annan ha sett koden: gör en ny. Den gamla slutar öppna uppgifterna här.
        Säkerhetskopior från tiden före bytet öppnas fortfarande med den.
      </p>
      <Button variant="default" onClick={() => setOpen(true)}>
        Gör en ny kod
      </Button>
    </div>
  )
}
