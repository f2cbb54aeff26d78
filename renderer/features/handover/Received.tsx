import { Button, Group } from '@mantine/core'
import { undo } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { notifyDone, notifyFailed } from '@renderer/ui/notify'
import { Status } from '@renderer/ui/Status'
import { thingWords, type Thing } from '@shared/handover/thing'
import { useEffect, useRef } from 'react'
import classes from './handover.module.css'
import { thingLink } from '@renderer/ui/thing-link'

/** What was taken in. */
export interface Receipt {
  readonly thing: Thing
  readonly sentence: string
  /** Where somebody became protected there is no way back. */
  readonly isUndoable: boolean
}

/** Where it went, and the way back. */
export function Received({ receipt, onAgain }: { receipt: Receipt; onAgain: () => void }) {
  const { thing, sentence, isUndoable } = receipt
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])

  async function takeBack() {
    const outcome = await undo()
    if (!outcome.ok) return notifyFailed(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone(`Ångrade: ${outcome.change.name}.`)
    onAgain()
  }

  return (
    <section aria-labelledby="received">
      <h2 id="received" ref={heading} tabIndex={-1} className={classes.heading}>
        Mottaget
      </h2>
      <p>
        <Status tone="ok">{sentence}</Status>
      </p>
      <Group gap={8}>
        <ButtonLink href={thingLink(thing)}>Öppna {thingWords[thing.table].the}</ButtonLink>
        {isUndoable && (
          <Button variant="default" onClick={({ detail }) => detail < 2 && void takeBack()}>
            Ångra
          </Button>
        )}
        <Button variant="subtle" onClick={onAgain}>
          Ta emot en fil till
        </Button>
      </Group>
    </section>
  )
}
