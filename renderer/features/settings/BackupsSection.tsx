import { Button } from '@mantine/core'
import { useBackupState, useIsLockable, useKeptBackups, useToday } from '@renderer/data'
import { backUpNow } from '@renderer/ui/backup/back-up-now'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { momentWords, wallMoment } from '@shared/backup/moments'
import { countOfRows } from '@shared/record/count'
import { IconCopy } from '@tabler/icons-react'
import classes from './AppearanceSection.module.css'
import { BackupFolders } from './BackupFolders'
import { KeptCopies } from './KeptCopies'
import { SettingsFrame } from './SettingsFrame'

/** When the last backup was made, where they lie, and the ways to make and to restore one. */
export function BackupsSection() {
  const { isOff } = useBackupState()
  return (
    <SettingsFrame
      section="sakerhetskopior"
      facts="Rådrum kopierar allt vid start, när du låser, och senast en kvart efter en ändring medan det är öppet."
    >
      {isOff === null ? <Backups /> : <Off reason={isOff} />}
    </SettingsFrame>
  )
}

function Off({ reason }: { reason: 'noKey' | 'example' }) {
  const isLockable = useIsLockable()
  return (
    <Section title="Säkerhetskopior görs inte">
      <div className={classes.block}>
        {reason === 'example' ? (
          <p>Exemplet är påhittat och säkerhetskopieras inte. Dina egna uppgifter gör det.</p>
        ) : (
          <p>
            En kopia låses med återställningskoden, och här finns ingen än.{' '}
            <TextLink href={links.settingsSection('las')}>
              {isLockable ? 'Gör en återställningskod' : 'Välj en lösenfras'}
            </TextLink>
          </p>
        )}
      </div>
    </Section>
  )
}

function Backups() {
  const read = useKeptBackups()
  return (
    <>
      <Section title="Senaste kopian">
        <div className={classes.block}>
          <LastCopy />
        </div>
      </Section>
      <KeptCopies read={read} />
      <BackupFolders read={read} />
      <Section title="Hur länge de sparas, och vem som kan öppna dem">
        <div className={classes.block}>
          <p>
            Rådrum behåller dagens tre senaste kopior, högst en per kvart, och en om dagen i tio dagar. Den som du tar
            bort ur Rådrum finns kvar i kopiorna så länge.
          </p>
          <p>
            Kopiorna är låsta. Återställningskoden på papperet öppnar dem, på vilken dator som helst. Lösenfrasen gör
            det också, med nyckelfilen som ligger bredvid dem.
          </p>
        </div>
      </Section>
    </>
  )
}

function LastCopy() {
  const today = useToday()
  const { last, isBehind, isMaking } = useBackupState()
  return (
    <>
      <p>
        {last === null ? (
          <Status tone="plain">Ingen är gjord än</Status>
        ) : (
          <Status tone="ok">
            {`Kontrolläst ${momentWords(wallMoment(last.at), today)}, ${countOfRows(last.rows)}`}
          </Status>
        )}
      </p>
      <p>{isBehind ? 'Något har ändrats sedan dess.' : 'Inget har ändrats sedan dess.'}</p>
      <Button
        leftSection={<IconCopy size={18} stroke={1.75} aria-hidden />}
        loading={isMaking}
        onClick={() => void backUpNow()}
      >
        Säkerhetskopiera nu
      </Button>
    </>
  )
}
