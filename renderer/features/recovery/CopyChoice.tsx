import { Radio } from '@mantine/core'
import type { KeptBackups } from '@renderer/data'
import { CopyLine } from '@renderer/ui/backup/CopyLine'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import type { KeptBackup } from '@shared/backup/kept-backups'
import { countOfCopies } from '@shared/backup/recovery-words'
import clsx from 'clsx'
import { useId, useState } from 'react'
import classes from './CopyChoice.module.css'

/** How many are shown before somebody asks for all. */
const fewest = 4

interface CopyChoiceProps {
  kept: KeptBackups
  chosen: KeptBackup | null
  onChoose: (copy: KeptBackup) => void
  /** What the chosen one has not got, in a sentence. */
  lack: string | null
}

/** The copies as one list to choose from, newest first. The arrow keys move in it; what is not whole cannot be chosen. */
export function CopyChoice({ kept: { copies, folders }, chosen, onChoose, lack }: CopyChoiceProps) {
  const group = useId()
  const [isLong, setLong] = useState(false)
  const places = folders.filter(({ isReachable }) => isReachable).map(({ path }) => path)
  const shown = isLong ? copies : copies.filter((copy, place) => place < fewest || copy === chosen)
  return (
    <Section title="Välj en kopia att hämta tillbaka" count={places.join(' och ')}>
      <div role="radiogroup" aria-label="Kopior">
        {shown.map((copy) => (
          <label key={copy.name} className={clsx(classes.copy, copy === chosen && classes.chosen)}>
            <span className={classes.mark}>
              {copy.isWhole ? (
                <Radio name={group} value={copy.name} checked={copy === chosen} onChange={() => onChoose(copy)} />
              ) : (
                <span aria-hidden>–</span>
              )}
            </span>
            <CopyLine copy={copy} />
          </label>
        ))}
      </div>
      <p className={classes.note}>
        {lack}
        {shown.length < copies.length && (
          <>
            {' '}
            <TextButton onClick={() => setLong(true)}>Visa alla {countOfCopies(copies.length)}</TextButton>
          </>
        )}
      </p>
    </Section>
  )
}
