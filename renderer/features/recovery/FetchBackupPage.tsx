import { Button } from '@mantine/core'
import { useKeptBackups, type StartUp } from '@renderer/data'
import { StartFrame } from '@renderer/ui/StartFrame'
import { CopyPicker } from './CopyPicker'
import { RestoreSteps, type StepFrame } from './RestoreSteps'
import { useChosenCopy } from './use-chosen-copy'
import { useRestore } from './use-restore'

interface FetchBackupPageProps {
  onStart: (start: StartUp) => void
  onBack: () => void
}

const frame: StepFrame = (title, lead, content) => (
  <StartFrame title={title} lead={lead}>
    {content}
  </StartFrame>
)

/** The first start with a copy from another computer or another shell. */
export function FetchBackupPage({ onStart, onBack }: FetchBackupPageProps) {
  const read = useKeptBackups()
  const [chosen, choose] = useChosenCopy(read.kept)
  const restore = useRestore({ isOpen: false, isLocked: false, onStart })
  return (
    <RestoreSteps
      restore={restore}
      frame={frame}
      hasKeyFile={read.kept?.hasKeyFile ?? false}
      standing="empty"
      choice={frame(
        'Hämta säkerhetskopia',
        'Välj kopian från den andra datorn, till exempel på ett USB-minne. Den öppnas med återställningskoden, eller med lösenfrasen om du också har nyckelfilen.',
        <CopyPicker
          read={read}
          chosen={chosen}
          onChoose={choose}
          restore={restore}
          none="På den här datorn finns inga säkerhetskopior."
          extra={
            <Button variant="subtle" onClick={onBack}>
              Tillbaka
            </Button>
          }
        />,
      )}
    />
  )
}
