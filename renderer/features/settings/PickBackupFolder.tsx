import { Button, Loader, TextInput } from '@mantine/core'
import { backups, handKeyFile } from '@renderer/data'
import { host, HostError } from '@renderer/host'
import { pickSentences } from '@shared/backup/folder-words'
import { use, useRef, useState, Suspense, type FormEvent } from 'react'
import classes from './BackupFolders.module.css'

/** A second folder: a computer that breaks takes the first one with it. A shell that cannot ask takes a typed path. */
export function PickBackupFolder({ onPicked }: { onPicked: () => void }) {
  const [shell] = useState(() => host.describe({}))
  return (
    <Suspense fallback={<Loader size="sm" mt={12} role="status" aria-label="Öppnar" />}>
      <Pick shell={shell} onPicked={onPicked} />
    </Suspense>
  )
}

interface PickProps {
  shell: ReturnType<typeof host.describe>
  onPicked: () => void
}

function Pick({ shell, onPicked }: PickProps) {
  const { asksForFolder } = use(shell)
  const [path, setPath] = useState('')
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  async function pick(event: FormEvent) {
    event.preventDefault()
    if (isBusy) return
    if (!asksForFolder && path.trim() === '') {
      setProblem('Skriv var mappen finns.')
      return field.current?.focus()
    }
    setBusy(true)
    const sentence = await answerOf(asksForFolder ? null : path.trim())
    setBusy(false)
    setProblem(sentence ?? undefined)
    if (sentence !== null) return field.current?.focus()
    onPicked()
    // A folder without a copy, and without what opens it, is no second folder.
    void handKeyFile()
    void backups.make(null)
  }

  return (
    <form className={classes.pick} autoComplete="off" noValidate onSubmit={(event) => void pick(event)}>
      <p>
        Välj gärna en mapp till, på en annan disk: ett USB-minne som förvaras inlåst, eller en mapp hos er som
        säkerhetskopieras. Går datorn sönder finns kopiorna kvar där.
      </p>
      {!asksForFolder && (
        <TextInput
          ref={field}
          w={420}
          maw="100%"
          label="Mapp"
          description="Hela sökvägen, som den står i Utforskaren."
          error={problem}
          value={path}
          onChange={(event) => setPath(event.currentTarget.value)}
        />
      )}
      {asksForFolder && problem !== undefined && <p role="alert">{problem}</p>}
      <Button type="submit" variant="default" loading={isBusy}>
        {asksForFolder ? 'Välj en mapp' : 'Använd mappen'}
      </Button>
    </form>
  )
}

async function answerOf(path: string | null): Promise<string | null> {
  try {
    return pickSentences[(await host.pickBackupFolder({ path })).outcome]
  } catch (fault) {
    if (!(fault instanceof HostError)) throw fault
    return fault.message
  }
}
