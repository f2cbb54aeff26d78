import { Button, Group, TextInput } from '@mantine/core'
import { IconPrinter } from '@tabler/icons-react'
import { useEffect, useRef, useState, type FormEvent, type ReactNode } from 'react'
import { FormButtons } from './FormButtons'
import classes from './lock.module.css'
import { SecretBlocks, type PaperSecret } from './SecretOnPaper'

interface SecretProofProps {
  secret: PaperSecret
  /** What it is and how it is kept, above it. */
  intro: ReactNode
  /** What is lost without it, below it. */
  warning: ReactNode
  /** What is printed. */
  paper: ReactNode
  labels: {
    readonly kept: string
    readonly print: string
    readonly again: string
    readonly end: string
    readonly endDescription: string
    readonly wrongEnd: string
  }
  /** Whether what was typed is the end of the secret. */
  isEnd: (typed: string) => boolean
  submitLabel: string
  /** Another way to take it along than print. */
  copy?: ReactNode
  /** Beside the button, for a way back. */
  extra?: ReactNode
  /** What stopped it after it was proven. */
  problem?: string | undefined
  onProven: () => Promise<void>
}

/** Shows a secret until it stands somewhere else; then it is hidden, and its end is asked for. */
export function SecretProof(props: SecretProofProps) {
  const { secret, intro, warning, paper, labels, isEnd, submitLabel, copy, extra, problem, onProven } = props
  const [isShown, setShown] = useState(true)
  const [typed, setTyped] = useState('')
  const [isWrong, setWrong] = useState(false)
  const [isBusy, setBusy] = useState(false)
  const start = useRef<HTMLButtonElement>(null)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => (isShown ? start.current : field.current)?.focus(), [isShown])

  async function prove(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    setWrong(!isEnd(typed))
    if (!isEnd(typed)) return field.current?.select()
    setBusy(true)
    await onProven()
    setBusy(false)
  }

  if (isShown)
    return (
      <div className={classes.form}>
        <p className={classes.text}>{intro}</p>
        <SecretBlocks {...secret} />
        {paper}
        <p className={classes.text}>{warning}</p>
        <Group gap={8}>
          <Button ref={start} onClick={() => setShown(false)}>
            {labels.kept}
          </Button>
          <Button
            variant="default"
            leftSection={<IconPrinter size={18} stroke={1.75} aria-hidden />}
            onClick={() => print()}
          >
            {labels.print}
          </Button>
          {copy}
          {extra}
        </Group>
      </div>
    )

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void prove(event)}>
      <TextInput
        ref={field}
        w={300}
        maw="100%"
        label={labels.end}
        description={labels.endDescription}
        error={isWrong ? labels.wrongEnd : undefined}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <FormButtons
        submitLabel={submitLabel}
        isBusy={isBusy}
        problem={problem}
        extra={
          <>
            <Button variant="default" onClick={() => setShown(true)}>
              {labels.again}
            </Button>
            {extra}
          </>
        }
      />
    </form>
  )
}
