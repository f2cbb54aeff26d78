import { Button } from '@mantine/core'
import { useKeptBackups, useToday, type StartUp } from '@renderer/data'
import { StartFrame } from '@renderer/ui/StartFrame'
import { Status } from '@renderer/ui/Status'
import { lossSentences } from '@shared/backup/recovery-words'
import { IconLock } from '@tabler/icons-react'
import { CloseWindow } from './CloseWindow'
import { CopyPicker } from './CopyPicker'
import { GoOnHere } from './GoOnHere'
import { RestoreSteps, type StepFrame } from './RestoreSteps'
import { StartEmpty } from './StartEmpty'
import { useChosenCopy } from './use-chosen-copy'
import { useRestore } from './use-restore'

/** A start that found less than there was. */
export type Loss = Extract<StartUp, { kind: 'missingData' | 'damaged' }>

const titles = {
  missingData: 'Rådrum hittar inte dina uppgifter',
  damaged: 'Rådrum kan inte läsa dina uppgifter',
}

interface RecoveryPageProps {
  loss: Loss
  onStart: (start: StartUp) => void
}

/** Data that are gone, damaged or behind: what is known, and the ways back. Nothing is written until one is chosen. */
export function RecoveryPage({ loss, onStart }: RecoveryPageProps) {
  const today = useToday()
  const read = useKeptBackups()
  const [chosen, choose] = useChosenCopy(read.kept)
  const restore = useRestore({ isOpen: false, isLocked: false, onStart })
  const here = loss.kind === 'missingData' ? (loss.here?.rows ?? 0) : null
  const whole = read.kept?.copies.filter(({ isWhole }) => isWhole).length ?? null
  const lead = lossSentences({ kind: loss.kind, known: loss.known, here }, whole, today)

  const frame: StepFrame = (title, lead, content) => (
    <StartFrame
      title={title}
      lead={lead}
      aside={
        <Status tone="need" icon={<IconLock size={16} stroke={1.75} aria-hidden />}>
          {restore.step.kind === 'restoring' ? 'Kopian skrivs till disken' : 'Ingenting skrivs till disken'}
        </Status>
      }
    >
      {content}
    </StartFrame>
  )

  return (
    <RestoreSteps
      restore={restore}
      frame={frame}
      hasKeyFile={read.kept?.hasKeyFile ?? false}
      standing={here === 0 ? 'empty' : 'remains'}
      choice={frame(
        titles[loss.kind],
        lead,
        <>
          <CopyPicker
            read={read}
            chosen={chosen}
            onChoose={choose}
            restore={restore}
            known={loss.known}
            none="I Rådrums mappar finns inga säkerhetskopior. Finns det en någon annanstans, på ett USB-minne eller en delad mapp, kan du hämta den därifrån."
            extra={
              <>
                {loss.kind === 'damaged' && (
                  <Button variant="default" onClick={() => location.reload()}>
                    Försök igen
                  </Button>
                )}
                {here !== null && here > 0 && <GoOnHere onStart={onStart} />}
                <CloseWindow />
              </>
            }
          />
          <StartEmpty onStart={onStart} />
        </>,
      )}
    />
  )
}
