import { Button } from '@mantine/core'
import { useBackupState, useKeyFileProblem, type KeptBackupsRead } from '@renderer/data'
import { host } from '@renderer/host'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { outcomeSentences } from '@shared/backup/folder-words'
import type { BackupFolder } from '@shared/host'
import classes from './BackupFolders.module.css'
import { PickBackupFolder } from './PickBackupFolder'

const names: Readonly<Record<BackupFolder, string>> = { own: 'Rådrums egen mapp', picked: 'Mappen som du har valt' }

/** Where backups lie: Rådrum's own folder, and one more on another disk. */
export function BackupFolders({ read: { kept, lookAgain } }: { read: KeptBackupsRead }) {
  const { folders: tried } = useBackupState()
  const keyFileProblem = useKeyFileProblem()
  const folders = kept?.folders ?? []
  const hasPicked = folders.some(({ folder }) => folder === 'picked')

  function troubleOf(folder: BackupFolder, isReachable: boolean): string | null {
    const outcome = tried.find((one) => one.folder === folder)?.outcome ?? 'kept'
    if (!isReachable) return outcomeSentences.unreachable
    return outcome === 'kept' || outcome === 'unreachable' ? null : outcomeSentences[outcome]
  }

  async function forget() {
    await host.forgetBackupFolder({})
    lookAgain()
  }

  return (
    <Section title="Var de ligger">
      <ul className={classes.folders} aria-label="Mappar för säkerhetskopior">
        {folders.map(({ folder, path, isReachable }) => {
          const trouble = troubleOf(folder, isReachable)
          return (
            <li key={folder} className={classes.folder}>
              <div className={classes.text}>
                <strong>{names[folder]}</strong>
                <span className={classes.path}>{path}</span>
                {trouble === null ? <Status tone="ok">Går att nå</Status> : <Status tone="need">{trouble}</Status>}
              </div>
              {folder === 'picked' && (
                <Button variant="default" onClick={() => void forget()}>
                  Sluta använda mappen
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {keyFileProblem !== null && (
        <p className={classes.problem}>
          <Status tone="need">{keyFileProblem}</Status>
        </p>
      )}
      {kept !== null && !hasPicked && <PickBackupFolder onPicked={lookAgain} />}
    </Section>
  )
}
