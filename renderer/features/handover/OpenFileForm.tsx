import { Button, FileButton, Kbd, TextInput } from '@mantine/core'
import { openHandover } from '@renderer/data'
import { useWait } from '@renderer/ui/lock/use-wait'
import { readHandoverCode } from '@shared/handover/code'
import { IconFileImport } from '@tabler/icons-react'
import { useEffect, useRef, useState, type FormEvent } from 'react'
import classes from './handover.module.css'
import type { OpenedFile } from './ReceivePage'
import { useDroppedFile } from '@renderer/ui/use-dropped-file'

/** Which file, and the code that opens it. */
export function OpenFileForm({ onOpened }: { onOpened: (opened: OpenedFile) => void }) {
  const [file, setFile] = useState<File>()
  const [typed, setTyped] = useState('')
  const [fileProblem, setFileProblem] = useState<string>()
  const [codeProblem, setCodeProblem] = useState<string>()
  const [until, setUntil] = useState(0)
  const [isBusy, setBusy] = useState(false)
  const codeField = useRef<HTMLInputElement>(null)
  const seconds = useWait(until)
  const isOver = useDroppedFile(choose)

  // The file is chosen in a dialog of the system; the next thing to do is to type.
  useEffect(() => {
    if (file) codeField.current?.focus()
  }, [file])

  function choose(chosen: File | null) {
    if (!chosen) return
    setFile(chosen)
    setFileProblem(undefined)
  }

  async function open(event: FormEvent) {
    event.preventDefault()
    if (isBusy || seconds > 0) return
    const code = readHandoverCode(typed)
    setFileProblem(file ? undefined : 'Välj filen som du har fått.')
    setCodeProblem(code.ok ? undefined : code.problem.message)
    if (!file) return
    if (!code.ok) return codeField.current?.focus()
    setBusy(true)
    const answer = await openHandover(file, code.code)
    setBusy(false)
    if ('parcel' in answer) {
      const openAgain = async () => {
        const read = await openHandover(file, code.code)
        return 'parcel' in read ? read : undefined
      }
      return onOpened({ read: answer, openAgain })
    }
    if (answer.kind !== 'wrongKey') return setFileProblem(answer.reason)
    setCodeProblem(answer.reason)
    setUntil(answer.until ?? 0)
    codeField.current?.select()
  }

  return (
    <form className={classes.form} autoComplete="off" noValidate onSubmit={(event) => void open(event)}>
      <p>
        Välj filen som du har fått och skriv koden som din kollega har läst upp. Inget ändras förrän du har sett vad
        filen innehåller och valt <em>Ta emot</em>.
      </p>
      <div className={classes.drop} data-over={isOver}>
        <FileButton accept=".age" onChange={choose} inputProps={{ 'aria-label': 'Fil från en kollega' }}>
          {(props) => (
            <Button {...props} variant="default" leftSection={<IconFileImport size={18} stroke={1.75} aria-hidden />}>
              Välj fil
            </Button>
          )}
        </FileButton>
        <span>{file ? file.name : 'eller släpp filen här'}</span>
      </div>
      {fileProblem !== undefined && (
        <p role="alert" className={classes.problem}>
          {fileProblem}
        </p>
      )}
      <TextInput
        ref={codeField}
        w={300}
        maw="100%"
        label="Kod till filen"
        description="Fyra block med fyra tecken. Mellanslag och små bokstäver spelar ingen roll."
        error={codeProblem && `${codeProblem}${waiting(seconds)}`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        spellCheck={false}
      />
      <Button type="submit" loading={isBusy} disabled={seconds > 0} rightSection={<Kbd>Enter</Kbd>}>
        Öppna
      </Button>
    </form>
  )
}

function waiting(seconds: number): string {
  return seconds > 0 ? ` Vänta ${seconds} ${seconds === 1 ? 'sekund' : 'sekunder'}.` : ''
}
