import { Button, FileInput, Group, Kbd, SegmentedControl, TextInput } from '@mantine/core'
import type { BackupKey, BackupRefusal } from '@renderer/data'
import { SecretField } from '@renderer/ui/lock/SecretField'
import { useWait } from '@renderer/ui/lock/use-wait'
import { readRecoveryCode } from '@shared/lock/recovery-code'
import { keyFileName } from '@shared/host'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import classes from './OpenCopy.module.css'

type Way = Exclude<BackupKey['kind'], 'own'>

const ways: { value: Way; label: string }[] = [
  { value: 'passphrase', label: 'Lösenfras' },
  { value: 'recovery', label: 'Återställningskod' },
  { value: 'organisation', label: 'Organisationens nyckel' },
]

interface OpenCopyProps {
  /** A key file lies beside the copies on this computer. */
  hasKeyFile: boolean
  /** The copy is a file from somewhere else: its key file may lie beside it there. */
  isFile: boolean
  isBusy: boolean
  onOpen: (key: BackupKey) => Promise<BackupRefusal | null>
  back: ReactNode
}

/** What opens a copy: the passphrase by the key file beside it, the recovery code, or the organisation's key. */
export function OpenCopy({ hasKeyFile, isFile, isBusy, onOpen, back }: OpenCopyProps) {
  const [way, setWay] = useState<Way>(hasKeyFile && !isFile ? 'passphrase' : 'recovery')
  const [typed, setTyped] = useState('')
  const [keyFile, setKeyFile] = useState<File | null>(null)
  const [problem, setProblem] = useState<string>()
  const [until, setUntil] = useState(0)
  const field = useRef<HTMLInputElement>(null)
  const seconds = useWait(until)

  useEffect(() => field.current?.focus(), [way])

  function turnTo(next: Way) {
    setWay(next)
    setTyped('')
    setProblem(undefined)
  }

  async function open(event: FormEvent) {
    event.preventDefault()
    if (isBusy || seconds > 0) return
    const read = keyOf(way, typed, keyFile)
    setProblem(read.ok ? undefined : read.message)
    const refusal = read.ok ? await onOpen(read.key) : null
    if (refusal !== null) {
      setProblem(refusal.reason)
      setUntil(refusal.until ?? 0)
    }
    if (!read.ok || refusal !== null) requestAnimationFrame(() => field.current?.focus())
  }

  const error = problem && (seconds > 0 ? `${problem} Vänta ${seconds} s.` : problem)
  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void open(event)}>
      <SegmentedControl aria-label="Öppna med" data={ways} value={way} onChange={(value) => turnTo(value)} />
      {way === 'passphrase' && (
        <>
          <SecretField
            inputRef={field}
            label="Lösenfras"
            description="Den som låste upp Rådrum där kopian gjordes."
            error={error}
            value={typed}
            onChange={setTyped}
          />
          {(isFile || !hasKeyFile) && (
            <FileInput
              w={420}
              maw="100%"
              label="Nyckelfil"
              description={`Filen ${keyFileName}, som ligger i samma mapp som kopian.`}
              placeholder="Välj nyckelfilen"
              accept=".age"
              value={keyFile}
              onChange={setKeyFile}
            />
          )}
        </>
      )}
      {way === 'recovery' && (
        <TextInput
          ref={field}
          w={420}
          maw="100%"
          label="Återställningskod"
          description="Åtta block med fyra tecken, från papperet. Mellanslag och små bokstäver spelar ingen roll."
          error={error}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
      )}
      {way === 'organisation' && (
        <SecretField
          inputRef={field}
          label="Organisationens nyckel"
          description="Raden som börjar med AGE-SECRET-KEY-1."
          error={error}
          value={typed}
          onChange={setTyped}
        />
      )}
      <Group gap={8}>
        <Button type="submit" loading={isBusy} disabled={seconds > 0} rightSection={<Kbd>Enter</Kbd>}>
          Öppna kopian
        </Button>
        {back}
      </Group>
      <p role="status" className={classes.status}>
        {isBusy && 'Kopian öppnas och läses från början till slut.'}
      </p>
    </form>
  )
}

function keyOf(
  way: Way,
  typed: string,
  keyFile: File | null,
): { readonly ok: true; readonly key: BackupKey } | { readonly ok: false; readonly message: string } {
  const refuse = (message: string) => ({ ok: false, message }) as const
  switch (way) {
    case 'passphrase':
      return typed === '' ? refuse('Skriv lösenfrasen.') : { ok: true, key: { kind: way, text: typed, keyFile } }
    case 'recovery': {
      const read = readRecoveryCode(typed)
      return read.ok ? { ok: true, key: { kind: way, code: read.code } } : refuse(read.problem.message)
    }
    case 'organisation':
      return typed.trim() === ''
        ? refuse('Klistra in organisationens nyckel.')
        : { ok: true, key: { kind: way, identity: typed.trim() } }
  }
}
