import { useBackupState, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { momentWords, wallMoment } from '@shared/backup/moments'
import classes from './WeekAhead.module.css'

/** When the last backup was made, in one quiet line; nothing where none are made. */
export function BackupNote() {
  const today = useToday()
  const { isOff, last } = useBackupState()
  if (isOff !== null || last === null) return null
  return (
    <Section
      title="Säkerhetskopia"
      action={<TextLink href={links.settingsSection('sakerhetskopior')}>Visa kopior</TextLink>}
    >
      <p className={classes.note}>
        <Status tone="ok">{`Kontrolläst ${momentWords(wallMoment(last.at), today)}`}</Status>
      </p>
    </Section>
  )
}
