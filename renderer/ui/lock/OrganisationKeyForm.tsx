import { Button, Group } from '@mantine/core'
import { drawOrganisationKey, type Recipient } from '@renderer/data'
import { useState, type ReactNode } from 'react'
import classes from './lock.module.css'
import { OrganisationKeyProof } from './OrganisationKeyProof'
import { PublicKeyForm } from './PublicKeyForm'

type Drawn = Awaited<ReturnType<typeof drawOrganisationKey>>

interface OrganisationKeyFormProps {
  submitLabel: string
  /** The way past it, or out of it. */
  extra: ReactNode
  /** What stopped it after a key was chosen. */
  problem: string | undefined
  onChosen: (recipient: Recipient) => Promise<void>
}

/** A key that the organisation keeps elsewhere: made here and handed over, or one that it already has. */
export function OrganisationKeyForm({ submitLabel, extra, problem, onChosen }: OrganisationKeyFormProps) {
  const [drawn, setDrawn] = useState<Drawn>()
  const [hasOne, setHasOne] = useState(false)
  const back = (
    <Button
      variant="subtle"
      onClick={() => {
        setDrawn(undefined)
        setHasOne(false)
      }}
    >
      Tillbaka
    </Button>
  )

  if (drawn !== undefined)
    return (
      <OrganisationKeyProof
        identity={drawn.identity}
        submitLabel={submitLabel}
        extra={back}
        problem={problem}
        onProven={() => onChosen(drawn.recipient)}
      />
    )
  if (hasOne) return <PublicKeyForm submitLabel={submitLabel} extra={back} problem={problem} onChosen={onChosen} />
  return (
    <div className={classes.form}>
      <p className={classes.text}>
        Blir den som kan lösenfrasen sjuk, eller slutar, öppnar organisationsnyckeln uppgifterna och säkerhetskopiorna.
        Chefen eller registratorn förvarar den, aldrig den här datorn.{' '}
        <strong>Vi rekommenderar alla organisationer en.</strong>
      </p>
      <p className={classes.text}>
        Utan lösenfras, återställningskod och organisationsnyckel är uppgifterna borta för alltid.
      </p>
      {problem !== undefined && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Group gap={8}>
        <Button onClick={() => void drawOrganisationKey().then(setDrawn)}>Skapa organisationsnyckel</Button>
        <Button variant="default" onClick={() => setHasOne(true)}>
          Vi har redan en nyckel
        </Button>
        {extra}
      </Group>
    </div>
  )
}
