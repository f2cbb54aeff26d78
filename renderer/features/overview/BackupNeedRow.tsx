import { now, useBackupState, useIsLockable, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { backupNeed, type BackupNeed } from '@shared/backup/backup-need'
import { outcomeSentences } from '@shared/backup/folder-words'
import { momentWords, wallMoment } from '@shared/backup/moments'
import type { IsoDate } from '@shared/calendar/date'
import { IconAlertTriangle, IconDatabaseExclamation } from '@tabler/icons-react'

/** What backups need of somebody, before all else that does: without them nothing else is safe. */
export function BackupNeedRow() {
  const today = useToday()
  const isLockable = useIsLockable()
  const need = backupNeed(useBackupState(), now())
  if (need === null) return null
  const { title, reason } = wordsOf(need, { today, isLockable })
  return (
    <Section title="Säkerhetskopia" icon={<IconAlertTriangle size={18} stroke={1.75} aria-hidden />} tone="need">
      <RowList label="Säkerhetskopia">
        <ListRow
          href={links.settingsSection(need.kind === 'noKey' ? 'las' : 'sakerhetskopior')}
          icon={<IconDatabaseExclamation size={19} stroke={1.75} aria-hidden />}
          title={title}
          reason={reason}
        />
      </RowList>
    </Section>
  )
}

function wordsOf(
  need: BackupNeed,
  { today, isLockable }: { today: IsoDate; isLockable: boolean },
): { readonly title: string; readonly reason: string } {
  switch (need.kind) {
    case 'noKey':
      return {
        title: isLockable ? 'Gör en återställningskod' : 'Välj en lösenfras',
        reason: 'Inga säkerhetskopior görs förrän det finns en lösenfras och en återställningskod att låsa dem med.',
      }
    case 'folder':
      return {
        title:
          need.folder === 'own'
            ? 'Säkerhetskopian kom inte till Rådrums mapp'
            : 'Säkerhetskopian kom inte till mappen som du har valt',
        reason: outcomeSentences[need.outcome],
      }
    case 'old':
      return {
        title: 'Gör en säkerhetskopia',
        reason: `Den senaste är från ${momentWords(wallMoment(need.at), today)}, och mycket kan ha ändrats sedan dess.`,
      }
  }
}
