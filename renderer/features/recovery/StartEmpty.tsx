import { Button, Group, TextInput } from '@mantine/core'
import { backups, useDatabaseCopy, type StartUp } from '@renderer/data'
import { TextButton } from '@renderer/ui/TextLink'
import { setAsideSentence } from '@shared/backup/recovery-words'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import classes from './StartEmpty.module.css'

const word = 'TOMT'

/** The last way: nothing of what was here. What it means is read before its word can be typed. */
export function StartEmpty({ onStart }: { onStart: (start: StartUp) => void }) {
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const databaseCopy = useDatabaseCopy()
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [isOpen])

  async function start(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const isRight = typed.trim().toLocaleUpperCase('sv-SE') === word
    setProblem(isRight ? undefined : `Skriv ordet ${word} för att börja om utan uppgifter.`)
    if (!isRight) return field.current?.focus()
    setBusy(true)
    const answer = await backups.startEmpty()
    setBusy(false)
    if (answer.kind === 'failed') setProblem(answer.reason)
    else onStart(answer)
  }

  if (!isOpen)
    return (
      <p className={classes.quiet}>
        Ska du börja om från början? Det går bara via <TextButton onClick={() => setOpen(true)}>Starta tomt</TextButton>
        {databaseCopy === 'made' ? '. Det som ligger här är sparat undan.' : '.'}
      </p>
    )

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void start(event)}>
      <h2 className={classes.head}>Starta tomt</h2>
      <p>
        Rådrum börjar utan en enda uppgift, med en ny lösenfras och en ny återställningskod.{' '}
        {setAsideSentence(databaseCopy)} De nyaste säkerhetskopiorna ligger kvar tills de är tio dagar gamla. Till dess
        kan du hämta tillbaka en, men bara med den återställningskod som gällde när den gjordes. Släng inte den.
      </p>
      <TextInput
        ref={field}
        w={300}
        maw="100%"
        label={`Skriv ${word} för att gå vidare`}
        error={problem}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <Group gap={8}>
        <Button type="submit" variant="default" loading={isBusy}>
          Starta tomt
        </Button>
        <Button variant="subtle" onClick={() => setOpen(false)}>
          Avbryt
        </Button>
      </Group>
    </form>
  )
}
