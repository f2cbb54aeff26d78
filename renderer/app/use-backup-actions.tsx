import type { SpotlightActionData } from '@mantine/spotlight'
import { useBackupState } from '@renderer/data'
import { backUpNow } from '@renderer/ui/backup/back-up-now'
import { links } from '@renderer/ui/links'
import { IconCopy, IconFolders, IconRestore } from '@tabler/icons-react'
import { useMemo } from 'react'
import { useLocation } from 'wouter'

/** What the palette can do with backups; without them only the way to why there are none. */
export function useBackupActions(): SpotlightActionData[] {
  const [, go] = useLocation()
  const { isOff } = useBackupState()
  return useMemo(() => {
    const all: SpotlightActionData[] = [
      {
        id: 'backUp',
        label: 'Säkerhetskopiera nu',
        leftSection: <IconCopy size={18} stroke={1.75} aria-hidden />,
        onClick: () => void backUpNow(),
      },
      {
        id: 'restore',
        label: 'Hämta säkerhetskopia',
        leftSection: <IconRestore size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.restore()),
      },
      {
        id: 'backups',
        label: 'Säkerhetskopior',
        leftSection: <IconFolders size={18} stroke={1.75} aria-hidden />,
        onClick: () => go(links.settingsSection('sakerhetskopior')),
      },
    ]
    return isOff === null ? all : all.slice(2)
  }, [isOff, go])
}
