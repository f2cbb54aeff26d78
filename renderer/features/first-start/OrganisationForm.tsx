import { Button, FileButton, Group } from '@mantine/core'
import { locks, readIdentity, type Identity, type StartUp } from '@renderer/data'
import { FormButtons } from '@renderer/ui/lock/FormButtons'
import { SecretField } from '@renderer/ui/lock/SecretField'
import { useSecretTry } from '@renderer/ui/lock/use-secret-try'
import { useState } from 'react'
import { NewPassphraseBySecret } from './NewPassphraseBySecret'
import classes from './UnlockPage.module.css'

interface OrganisationFormProps {
  onStart: (start: StartUp) => void
  onBack: () => void
}

/** The organisation's key, and then either its data as they are or a new passphrase for them. */
export function OrganisationForm({ onStart, onBack }: OrganisationFormProps) {
  const [identity, setIdentity] = useState<Identity>()
  const [isChoosing, setChoosing] = useState(false)
  if (identity === undefined) return <KeyForm onRight={setIdentity} onBack={onBack} />
  const opens = { kind: 'organisation', identity } as const
  if (isChoosing) return <NewPassphraseBySecret opens={opens} onStart={onStart} />

  async function open() {
    const start = await locks.unlock(opens)
    if (start.kind !== 'wrong') onStart(start)
  }

  return (
    <div className={classes.form}>
      <p className={classes.text}>
        Nyckeln stämmer. Öppnar du gäller lösenfrasen som förut. Byt den om den som kan den inte kommer tillbaka.
      </p>
      <Group gap={8}>
        <Button autoFocus onClick={() => void open()}>
          Öppna
        </Button>
        <Button variant="default" onClick={() => setChoosing(true)}>
          Byt lösenfras och öppna
        </Button>
      </Group>
    </div>
  )
}

/** More than this is no key file. */
const largestFile = 64 * 1024

function KeyForm({ onRight, onBack }: { onRight: (identity: Identity) => void; onBack: () => void }) {
  const [typed, setTyped] = useState('')
  const { field, error, refuse, attempt, onSubmit, ...waits } = useSecretTry('Nyckeln')

  async function check() {
    const read = readIdentity(typed)
    if (!read.ok) return refuse(read.problem.message)
    const answer = await attempt(() => locks.check({ kind: 'organisation', identity: read.identity }))
    if (answer?.kind === 'done') onRight(read.identity)
    else if (answer) refuse(answer.reason)
  }

  async function take(file: File | null) {
    if (file === null) return
    if (file.size > largestFile) return refuse('Filen är för stor för att vara en nyckel. Välj en annan.')
    const read = readIdentity(await file.text().catch(() => ''))
    if (!read.ok) return refuse(`I filen: ${read.problem.message}`)
    setTyped(read.identity)
    field.current?.focus()
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={onSubmit(check)}>
      <SecretField
        inputRef={field}
        label="Organisationsnyckel"
        description="Den privata nyckeln. Den börjar med AGE-SECRET-KEY-1."
        error={error}
        value={typed}
        onChange={setTyped}
      />
      <FormButtons
        submitLabel="Nästa"
        {...waits}
        extra={
          <>
            <FileButton accept=".txt,.key,.pem,text/plain" onChange={(file) => void take(file)}>
              {(props) => (
                <Button variant="default" {...props}>
                  Välj fil
                </Button>
              )}
            </FileButton>
            <Button variant="subtle" onClick={onBack}>
              Tillbaka
            </Button>
          </>
        }
      />
    </form>
  )
}
