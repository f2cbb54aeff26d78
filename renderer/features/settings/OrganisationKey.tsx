import { Button, Group } from '@mantine/core'
import { locks, type Recipient } from '@renderer/data'
import { OrganisationKeyForm } from '@renderer/ui/lock/OrganisationKeyForm'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { useEffect, useState } from 'react'
import classes from './AppearanceSection.module.css'
import { KnownPassphrase } from './KnownPassphrase'

type Doing = 'choose' | 'forget'

/** The organisation's key: chosen, changed or taken away, each after the passphrase. */
export function OrganisationKey() {
  const [recipient, setRecipient] = useState<Recipient | null>(null)
  const [doing, setDoing] = useState<Doing>()
  const [known, setKnown] = useState<string>()
  const [problem, setProblem] = useState<string>()

  useEffect(() => {
    locks.organisation().then(setRecipient, () => undefined)
  }, [doing])

  function close() {
    setDoing(undefined)
    setKnown(undefined)
    setProblem(undefined)
  }

  async function keep(next: Recipient) {
    const opens = { kind: 'passphrase', text: known ?? '' } as const
    const answer = await locks.replace(opens, { kind: 'organisation', recipient: next })
    if (answer.kind === 'failed') return setProblem(answer.reason)
    // It was right a moment ago; another window has changed it since.
    if (answer.kind === 'wrong') return setKnown(undefined)
    close()
    notifyDone('Organisationsnyckeln öppnar nu uppgifterna, och säkerhetskopiorna från och med nästa.')
  }

  async function forget(passphrase: string) {
    const answer = await locks.forgetOrganisation({ kind: 'passphrase', text: passphrase })
    close()
    if (answer.kind === 'done') notifyDone('Organisationsnyckeln öppnar inte längre uppgifterna.')
    else if (answer.kind === 'failed') notifyFailed(answer.reason)
  }

  const cancel = (
    <Button variant="subtle" onClick={close}>
      Avbryt
    </Button>
  )
  if (doing === 'forget') return <KnownPassphrase submitLabel="Ta bort nyckeln" extra={cancel} onKnown={forget} />
  if (doing === 'choose')
    return known === undefined ? (
      <KnownPassphrase extra={cancel} onKnown={setKnown} />
    ) : (
      <OrganisationKeyForm submitLabel="Använd nyckeln" extra={cancel} problem={problem} onChosen={keep} />
    )
  return (
    <div className={classes.block}>
      {recipient === null ? (
        <p>
          Ingen nyckel finns. Blir den som kan lösenfrasen sjuk, eller slutar, öppnar en organisationsnyckel
          uppgifterna. Chefen eller registratorn förvarar den. Vi rekommenderar alla organisationer en.
        </p>
      ) : (
        <p>
          Nyckeln vars publika del slutar på <strong>{recipient.slice(-6)}</strong> öppnar uppgifterna och
          säkerhetskopiorna. Chefen eller registratorn förvarar den. Säkerhetskopior från tiden före ett byte öppnas med
          den gamla.
        </p>
      )}
      <Group gap={8}>
        <Button variant="default" onClick={() => setDoing('choose')}>
          {recipient === null ? 'Lägg till organisationsnyckel' : 'Byt organisationsnyckel'}
        </Button>
        {recipient !== null && (
          <Button variant="subtle" onClick={() => setDoing('forget')}>
            Ta bort
          </Button>
        )}
      </Group>
    </div>
  )
}
