import { Button, Group } from '@mantine/core'
import { useDatabaseCopy, useToday, type ReadBackup } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { momentWords, wallMoment } from '@shared/backup/moments'
import { capitalised } from '@shared/calendar/format'
import { goneSentences, newerHereSentence } from '@shared/backup/comparison-words'
import { setAsideSentence } from '@shared/backup/recovery-words'
import { countOfRows } from '@shared/record/count'
import { IconRestore } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import { ComparisonTable } from './ComparisonTable'
import classes from './CopyContents.module.css'
import { CountTable } from './CountTable'

/** What is here before the restore: data in use, something that could not be opened, or nothing at all. */
export type Standing = 'inUse' | 'remains' | 'empty'

const consequences: Readonly<Record<Standing, (setAside: string) => string>> = {
  inUse: () =>
    'Kopian tar platsen för allt som finns här. Det som finns här nu sparas först som en egen kopia, så att du kan gå tillbaka. Går något fel blir allt som det var.',
  remains: (setAside) => `Kopian tar platsen för det som ligger här. ${setAside}Går något fel blir allt som det var.`,
  empty: () => 'Allt i kopian läggs in på den här datorn. Går något fel läggs ingenting in.',
}

interface CopyContentsProps {
  read: ReadBackup
  standing: Standing
  /** Why it was not restored when it was tried. */
  problem: string | null
  onGoOn: () => void
  back: ReactNode
}

/** What is in an opened copy, how it compares with what is here, and what will happen. */
export function CopyContents({ read, standing, problem, onGoOn, back }: CopyContentsProps) {
  const today = useToday()
  const setAside = setAsideSentence(useDatabaseCopy())
  const { madeAt, organisation, rows, version, comparison, counts, gone } = read
  const newer = comparison && newerHereSentence(comparison, today)
  return (
    <>
      <dl className={classes.facts}>
        <dt>Gjord</dt>
        <dd>{capitalised(momentWords(wallMoment(madeAt), today))}</dd>
        <dt>Organisation</dt>
        <dd>{organisation === '' ? 'Inget namn' : organisation}</dd>
        <dt>Antal</dt>
        <dd>{countOfRows(rows)}</dd>
        <dt>Version</dt>
        <dd>Rådrum {version}</dd>
      </dl>
      {comparison === null ? (
        <Section title="Innehåll">
          <CountTable counts={counts} />
        </Section>
      ) : (
        <Section title="Jämfört med det som finns här">
          <ComparisonTable comparison={comparison} />
          {newer !== null && (
            <p className={classes.newer}>
              <Status tone="need">{newer}</Status>
            </p>
          )}
          {gone !== null &&
            goneSentences(gone).map((sentence) => (
              <p key={sentence} className={classes.newer}>
                <Status tone="plain">{sentence}</Status>
              </p>
            ))}
        </Section>
      )}
      <p className={classes.what}>{consequences[standing](setAside === null ? '' : `${setAside} `)}</p>
      {problem !== null && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Group gap={8}>
        <Button leftSection={<IconRestore size={18} stroke={1.75} aria-hidden />} onClick={onGoOn}>
          Hämta tillbaka kopian
        </Button>
        {back}
      </Group>
    </>
  )
}
