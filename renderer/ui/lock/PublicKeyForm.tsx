import { TextInput } from '@mantine/core'
import { readRecipient, type Recipient } from '@renderer/data'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormButtons } from './FormButtons'
import classes from './lock.module.css'

interface PublicKeyFormProps {
  submitLabel: string
  extra: ReactNode
  problem: string | undefined
  onChosen: (recipient: Recipient) => Promise<void>
}

/** Takes the public half of a key that the organisation has already. A private one is refused and not left standing. */
export function PublicKeyForm({ submitLabel, extra, problem, onChosen }: PublicKeyFormProps) {
  const [typed, setTyped] = useState('')
  const [error, setError] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => field.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const read = readRecipient(typed)
    setError(read.ok ? undefined : read.problem.message)
    if (!read.ok) {
      if (/secret/i.test(typed)) setTyped('')
      return field.current?.focus()
    }
    setBusy(true)
    await onChosen(read.recipient)
    setBusy(false)
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        ref={field}
        w={620}
        maw="100%"
        label="Organisationens publika nyckel"
        description="Den börjar med age1 och får visas för vem som helst. Den privata nyckeln ska inte hit."
        spellCheck={false}
        error={error}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <FormButtons submitLabel={submitLabel} isBusy={isBusy} problem={problem} extra={extra} />
    </form>
  )
}
