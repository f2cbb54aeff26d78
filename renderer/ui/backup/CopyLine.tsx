import { useToday } from '@renderer/data'
import type { KeptBackup } from '@shared/backup/kept-backups'
import { copyTitle } from '@shared/backup/recovery-words'
import { formatClock } from '@shared/calendar/format'
import { countOfRows } from '@shared/record/count'
import clsx from 'clsx'
import { Status } from '../Status'
import classes from './CopyLine.module.css'

/** What is said of a copy in a list: its day, its time, how much it holds, whether it lies there as it was written. */
export function CopyLine({ copy }: { copy: KeptBackup }) {
  const today = useToday()
  return (
    <span className={classes.line}>
      <span className={clsx(classes.day, !copy.isWhole && classes.unfit)}>{copyTitle(copy, today)}</span>
      <span className={classes.clock}>{formatClock(copy.clock)}</span>
      <span className={classes.rows}>{countOfRows(copy.rows)}</span>
      <span className={classes.state}>
        {copy.isWhole ? (
          <Status tone="ok">Kontrolläst</Status>
        ) : (
          <Status tone="need">Ofullständig, kan inte hämtas</Status>
        )}
      </span>
    </span>
  )
}
