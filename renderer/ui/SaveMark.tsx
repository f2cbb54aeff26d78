import { useHold, useSaveState } from '@renderer/data'
import clsx from 'clsx'
import classes from './SaveMark.module.css'
import { Status } from './Status'
import { formatClockDigits } from '@shared/calendar/format'
import { clockAt } from '@shared/calendar/instant'
import { IconCheck, IconLoader2 } from '@tabler/icons-react'

/** Whether the disk has everything: *Sparat* is said when it does, never before. */
export function SaveMark() {
  const { state, at } = useSaveState()
  const mayWrite = useHold() === 'mine'
  if (!mayWrite) return <div className={clsx(classes.mark, classes.quiet)}>Visar bara</div>
  return (
    <div role="status" aria-live="polite" className={classes.mark}>
      {state === 'failed' && <Status tone="need">Inte sparat</Status>}
      {state === 'saving' && (
        <span className={classes.quiet}>
          <IconLoader2 size={16} stroke={1.75} aria-hidden />
          Sparar
        </span>
      )}
      {state === 'saved' && at !== null && (
        <span className={classes.quiet}>
          <IconCheck className={classes.check} size={16} stroke={1.75} aria-hidden />
          Sparat {formatClockDigits(clockAt(at))}
        </span>
      )}
    </div>
  )
}
