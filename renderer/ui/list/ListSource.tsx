import { Textarea } from '@mantine/core'
import { readList, readPastedList, type ReadList } from '@renderer/data'
import { FileDrop } from '../FileDrop'
import { listRefusalSentences } from '@shared/list/list-refusal'
import { IconTableImport } from '@tabler/icons-react'
import { useState, type ReactNode } from 'react'
import classes from './ListImport.module.css'

interface ListSourceProps {
  /** Which heads are known. */
  children: ReactNode
  /** What the button that chooses a file is for those who hear it: `Fil med deltagare`. */
  fileLabel: string
  onRead: (cells: readonly (readonly string[])[]) => void
}

/** Where a list comes from: pasted, chosen as a file, or dropped in the window. It is shown before anything is read in. */
export function ListSource({ children, fileLabel, onRead }: ListSourceProps) {
  const [problem, setProblem] = useState<string>()
  const [isBusy, setBusy] = useState(false)

  async function take(reading: Promise<ReadList>) {
    setBusy(true)
    const read = await reading
    setBusy(false)
    if (read.ok) onRead(read.cells)
    else setProblem(listRefusalSentences[read.refusal])
  }

  return (
    <div className={classes.source}>
      <p>
        Kopiera raderna i Excel och klistra in dem här, eller välj filen. {children} Inget läses in förrän du har sett
        raderna.
      </p>
      <Textarea
        label="Klistra in listan"
        description="Ctrl + V. Ta gärna med rubrikraden."
        rows={5}
        value=""
        data-autofocus
        onChange={(event) => void take(readPastedList(event.currentTarget.value))}
        spellCheck={false}
      />
      <FileDrop
        accept=".xlsx,.csv,.txt"
        fileLabel={fileLabel}
        buttonLabel="Välj fil"
        icon={<IconTableImport size={18} stroke={1.75} aria-hidden />}
        hint="Excel (.xlsx) eller text (.csv), eller släpp filen här"
        isBusy={isBusy}
        problem={problem}
        onFile={(file) => void take(readList(file))}
      />
    </div>
  )
}
