import { Button, FileButton, Group } from '@mantine/core'
import { BackupName, keyFileName } from '@shared/host'
import { keptBackups, type KeptBackup } from '@shared/backup/kept-backups'
import { IconRestore } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import type { Restore } from './use-restore'

interface ChooseActionsProps {
  restore: Restore
  chosen: KeptBackup | null
  /** Beside the two: the ways out of this screen. */
  extra?: ReactNode
}

/** Takes the chosen copy, or a file that lies somewhere else. */
export function ChooseActions({ restore, chosen, extra }: ChooseActionsProps) {
  function takeFile(file: File | null) {
    if (file === null) return
    if (file.name === keyFileName) return restore.refuse(keyFileChosen)
    restore.choose({ source: { kind: 'file', file }, facts: factsOf(file.name) })
  }

  return (
    <Group gap={10}>
      {chosen !== null && (
        <Button
          leftSection={<IconRestore size={18} stroke={1.75} aria-hidden />}
          loading={restore.isBusy}
          onClick={() =>
            restore.choose({ source: { kind: 'kept', folder: chosen.folder, name: chosen.name }, facts: chosen })
          }
        >
          Hämta tillbaka kopian
        </Button>
      )}
      <FileButton onChange={takeFile} accept=".age" inputProps={{ 'aria-label': 'Säkerhetskopia' }}>
        {(props) => (
          <Button {...props} variant={chosen === null ? 'filled' : 'default'} loading={restore.isBusy}>
            Sök på en annan plats
          </Button>
        )}
      </FileButton>
      {extra}
    </Group>
  )
}

const keyFileChosen =
  'Det är nyckelfilen, inte en kopia. Välj själva kopian: namnet börjar med radrum och ett datum. Ingenting är ändrat.'

/** What a file's name tells, when it is one that Rådrum gave. */
function factsOf(fileName: string): KeptBackup | null {
  const name = BackupName.safeParse(fileName)
  return name.success ? (keptBackups([{ folder: 'own', name: name.data, bytes: 0, isWhole: true }])[0] ?? null) : null
}
