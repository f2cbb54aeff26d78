import { Loader } from '@mantine/core'
import { useToday, type KeptBackupsRead } from '@renderer/data'
import type { KeptBackup } from '@shared/backup/kept-backups'
import { lackSentence } from '@shared/backup/recovery-words'
import type { Canary } from '@shared/host'
import type { ReactNode } from 'react'
import { ChooseActions } from './ChooseActions'
import { CopyChoice } from './CopyChoice'
import classes from './CopyPicker.module.css'
import type { Restore } from './use-restore'

interface CopyPickerProps {
  read: KeptBackupsRead
  chosen: KeptBackup | null
  onChoose: (copy: KeptBackup) => void
  restore: Restore
  /** What is remembered of what was here, for the sentence on what a copy lacks. */
  known?: Canary | null
  /** What is said where there are no copies. */
  none: string
  extra?: ReactNode
}

/** The copies on this computer, a file from elsewhere, and what went wrong with the last choice. */
export function CopyPicker({ read, chosen, onChoose, restore, known = null, none, extra }: CopyPickerProps) {
  const today = useToday()
  const { kept, problem } = read
  const isReading = kept === null && problem === null
  const refusal = restore.step.kind === 'choose' ? restore.step.problem : null
  return (
    <>
      {isReading && <Loader size="sm" mb={16} role="status" aria-label="Letar efter säkerhetskopior" />}
      {problem !== null && <p className={classes.text}>{problem}</p>}
      {kept?.copies.length === 0 && <p className={classes.text}>{none}</p>}
      {kept !== null && kept.copies.length > 0 && (
        <CopyChoice
          kept={kept}
          chosen={chosen}
          onChoose={onChoose}
          lack={chosen && lackSentence(chosen, known, today)}
        />
      )}
      {refusal !== null && (
        <p role="alert" className={classes.problem}>
          {refusal}
        </p>
      )}
      {/* What is chosen among comes first: it would push the buttons away under the finger that presses. */}
      {!isReading && <ChooseActions restore={restore} chosen={chosen} extra={extra} />}
    </>
  )
}
