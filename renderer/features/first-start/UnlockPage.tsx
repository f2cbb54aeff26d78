import { Button } from '@mantine/core'
import { locks, readyToStretch, type StartUp } from '@renderer/data'
import { FormButtons } from '@renderer/ui/lock/FormButtons'
import { SecretField } from '@renderer/ui/lock/SecretField'
import { useSecretTry } from '@renderer/ui/lock/use-secret-try'
import { useEffect, useState } from 'react'
import { OrganisationForm } from './OrganisationForm'
import { RecoverForm } from './RecoverForm'
import { StartFrame } from '@renderer/ui/StartFrame'
import classes from './UnlockPage.module.css'

type Way = 'passphrase' | 'recovery' | 'organisation'

const frames: Record<Way, { title: string; lead: string }> = {
  passphrase: { title: 'Rådrum är låst', lead: 'Allt är sparat. Skriv lösenfrasen för att fortsätta där du var.' },
  recovery: {
    title: 'Använd återställningskoden',
    lead: 'Skriv koden som står på papperet. Därefter väljer du en ny lösenfras. Inga uppgifter ändras.',
  },
  organisation: {
    title: 'Använd organisationsnyckeln',
    lead: 'Klistra in nyckeln som chefen eller registratorn förvarar, eller välj filen som den ligger i. Inga uppgifter ändras.',
  },
}

/** What stands before locked data: one field, or the recovery code, or the organisation's key. */
export function UnlockPage({ onStart }: { onStart: (start: StartUp) => void }) {
  const [way, setWay] = useState<Way>('passphrase')
  const back = () => setWay('passphrase')
  return (
    <StartFrame {...frames[way]}>
      {way === 'passphrase' && <UnlockForm onStart={onStart} onOther={setWay} />}
      {way === 'recovery' && <RecoverForm onStart={onStart} onBack={back} />}
      {way === 'organisation' && <OrganisationForm onStart={onStart} onBack={back} />}
    </StartFrame>
  )
}

interface UnlockFormProps {
  onStart: (start: StartUp) => void
  onOther: (way: Way) => void
}

function UnlockForm({ onStart, onOther }: UnlockFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [hasOrganisation, setHasOrganisation] = useState(false)
  const { field, error, refuse, attempt, onSubmit, ...waits } = useSecretTry('Lösenfrasen')

  useEffect(() => {
    locks.organisation().then(
      (recipient) => setHasOrganisation(recipient !== null),
      () => undefined,
    )
  }, [])

  // Also after a wrong one, which has used up what stood ready.
  useEffect(readyToStretch, [error])

  async function unlock() {
    if (passphrase === '') return refuse('Skriv lösenfrasen.')
    const start = await attempt(() => locks.unlock({ kind: 'passphrase', text: passphrase }))
    if (start) onStart(start)
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={onSubmit(unlock)}>
      <SecretField inputRef={field} label="Lösenfras" error={error} value={passphrase} onChange={setPassphrase} />
      <FormButtons
        submitLabel="Lås upp"
        {...waits}
        extra={
          <>
            <Button variant="subtle" onClick={() => onOther('recovery')}>
              Använd återställningskoden
            </Button>
            {hasOrganisation && (
              <Button variant="subtle" onClick={() => onOther('organisation')}>
                Använd organisationsnyckeln
              </Button>
            )}
          </>
        }
      />
    </form>
  )
}
