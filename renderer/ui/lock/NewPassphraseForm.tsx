import type { Problem } from '@shared/record/change'
import { judgePassphrase, problemsOfNewPassphrase } from '@shared/lock/passphrase'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { Status, type StatusTone } from '../Status'
import { FormButtons } from './FormButtons'
import classes from './lock.module.css'
import { SecretField } from './SecretField'

const tones: Record<ReturnType<typeof judgePassphrase>['level'], StatusTone> = {
  refused: 'need',
  weak: 'need',
  fair: 'plain',
  strong: 'ok',
}

interface NewPassphraseFormProps {
  submitLabel: string
  /** Beside the button, for another way on. */
  extra?: ReactNode
  /** What stopped it after it was chosen. */
  problem?: string | undefined
  onChosen: (passphrase: string) => void | Promise<void>
}

/** A passphrase chosen and typed twice, with a word on how long it would take to guess. */
export function NewPassphraseForm({ submitLabel, extra, problem, onChosen }: NewPassphraseFormProps) {
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [problems, setProblems] = useState<readonly Problem[]>([])
  const [isBusy, setBusy] = useState(false)
  const form = useRef<HTMLFormElement>(null)
  const first = useRef<HTMLInputElement>(null)
  const { level, sentence } = judgePassphrase(passphrase)
  const errorAt = (field: string) => problems.find((found) => found.field === field)?.message

  useEffect(() => first.current?.focus(), [])

  async function submit(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    const found = problemsOfNewPassphrase(passphrase, again)
    setProblems(found)
    if (found.length > 0) {
      requestAnimationFrame(() => form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus())
      return
    }
    setBusy(true)
    await onChosen(passphrase)
    setBusy(false)
  }

  return (
    <form ref={form} className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void submit(event)}>
      <SecretField
        inputRef={first}
        label="Ny lösenfras"
        description="Fyra ord som inte hör ihop är lätta att minnas och svåra att gissa. Mellanslag går bra."
        error={errorAt('passphrase')}
        value={passphrase}
        onChange={setPassphrase}
      />
      <div className={classes.judgement} role="status">
        {passphrase !== '' && errorAt('passphrase') === undefined && <Status tone={tones[level]}>{sentence}</Status>}
      </div>
      <SecretField label="Samma lösenfras igen" error={errorAt('again')} value={again} onChange={setAgain} />
      <FormButtons submitLabel={submitLabel} isBusy={isBusy} problem={problem} extra={extra} />
    </form>
  )
}
