import { Button } from '@mantine/core'
import { write } from '@renderer/data'
import type { Verb } from '@shared/record/change'
import { useRef, useState } from 'react'
import { notifyDone } from './notify'
import classes from './PutAwayActions.module.css'

interface PutAwayActionsProps {
  /** The row as it stands in the list. */
  row: { readonly putAwayAt: string | null }
  putAwayOrBack: Verb
  /** Absent for a thing that is never deleted by itself. */
  remove?: Verb
  /** After one of them has reached the disk. */
  onDone: () => void
}

/**
 * The rare ends of a thing, last in a dialog's line of buttons: put it away, bring it back, delete it. A refusal says why
 * under them.
 */
export function PutAwayActions({ row, putAwayOrBack, remove, onDone }: PutAwayActionsProps) {
  const [refusal, setRefusal] = useState<string>()
  const isPutAway = row.putAwayAt !== null
  // Putting away and bringing back are one button: the second press of a double click would undo the first.
  const isPressed = useRef(false)

  async function run(verb: Verb, said: string) {
    if (isPressed.current) return
    isPressed.current = true
    const outcome = await write(verb)
    if (!outcome.ok) {
      isPressed.current = false
      return setRefusal(outcome.problems.map(({ message }) => message).join(' '))
    }
    notifyDone(said)
    onDone()
  }

  return (
    <>
      <Button
        ml="auto"
        variant="subtle"
        onClick={() =>
          void run(
            putAwayOrBack,
            isPutAway ? 'Tillbaka i listan.' : 'Undanlagt. Visa undanlagda för att hitta det igen.',
          )
        }
      >
        {isPutAway ? 'Ta fram' : 'Lägg undan'}
      </Button>
      {remove !== undefined && (
        <Button variant="subtle" onClick={() => void run(remove, 'Borttaget.')}>
          Ta bort
        </Button>
      )}
      {refusal !== undefined && (
        <p role="alert" className={classes.refusal}>
          {refusal}
        </p>
      )}
    </>
  )
}
