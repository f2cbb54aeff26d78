import { Button } from '@mantine/core'
import { locks } from '@renderer/data'
import { NewPassphraseForm } from '@renderer/ui/lock/NewPassphraseForm'
import { notifyDone } from '@renderer/ui/notify'
import { useState } from 'react'
import classes from './AppearanceSection.module.css'
import { KnownPassphrase } from './KnownPassphrase'

/** Another passphrase: the present one first, then the new one twice. */
export function ChangePassphrase() {
  const [isOpen, setOpen] = useState(false)
  const [known, setKnown] = useState<string>()
  const [problem, setProblem] = useState<string>()

  function close() {
    setOpen(false)
    setKnown(undefined)
    setProblem(undefined)
  }

  async function change(passphrase: string) {
    const answer = await locks.replace(
      { kind: 'passphrase', text: known ?? '' },
      { kind: 'passphrase', text: passphrase },
    )
    if (answer.kind === 'failed') return setProblem(answer.reason)
    // It was right a moment ago; another window has changed it since.
    if (answer.kind === 'wrong') return setKnown(undefined)
    close()
    notifyDone('Lösenfrasen är bytt. Återställningskoden gäller fortfarande.')
  }

  const cancel = (
    <Button variant="subtle" onClick={close}>
      Avbryt
    </Button>
  )
  if (isOpen)
    return known === undefined ? (
      <KnownPassphrase extra={cancel} onKnown={setKnown} />
    ) : (
      <NewPassphraseForm submitLabel="Byt lösenfras" extra={cancel} problem={problem} onChosen={change} />
    )
  return (
    <div className={classes.block}>
      <p>Byt den om någon annan kan ha sett eller gissat den. Återställningskoden påverkas inte.</p>
      <Button variant="default" onClick={() => setOpen(true)}>
        Byt lösenfras
      </Button>
    </div>
  )
}
