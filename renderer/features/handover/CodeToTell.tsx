import { Button, Group } from '@mantine/core'
import type { HandedOver } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { blocksOf } from '@shared/lock/recovery-code'
import { useEffect, useRef } from 'react'
import classes from './handover.module.css'

const where: Record<HandedOver['outcome'], string> = {
  saved: 'Filen är sparad där du valde.',
  handedOver: 'Filen är sparad i Hämtade filer.',
}

/** The code of the file that was saved. It is shown here and kept nowhere. */
export function CodeToTell({ saved: { outcome, code }, onAgain }: { saved: HandedOver; onAgain: () => void }) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [code])
  return (
    <section aria-labelledby="code-to-tell">
      <Status tone="ok">{where[outcome]}</Status>
      <h2 id="code-to-tell" ref={heading} tabIndex={-1} className={classes.heading}>
        Läs upp koden för kollegan
      </h2>
      <ol className={classes.code} aria-label="Kod till filen">
        {blocksOf(code).map((block, place) => (
          <li key={place}>{block}</li>
        ))}
      </ol>
      <p>
        Ge filen till kollegan, till exempel på ett USB-minne eller som bilaga. <strong>Ring och läs upp koden.</strong>{' '}
        Skicka den aldrig tillsammans med filen: den som har båda kan läsa allt. Koden visas bara nu. Tappas den bort
        gör du en ny fil.
      </p>
      <p>
        Kollegan väljer <em>Ta emot</em> med Ctrl + K, eller på Översikt.
      </p>
      <Group gap={8}>
        <Button variant="default" onClick={onAgain}>
          Gör en ny fil
        </Button>
      </Group>
    </section>
  )
}
