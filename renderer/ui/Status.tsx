import { IconAlertTriangle, IconBan, IconCircleCheck, IconClock, IconEyeOff } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './Status.module.css'

/**
 * `ok` is in order, `waiting` waits on someone, `need` needs you, `blocked` is stopped by consent or law,
 * `deidentified` is avidentifierat, `plain` says a state that is neither.
 */
export type StatusTone = 'ok' | 'waiting' | 'need' | 'blocked' | 'deidentified' | 'plain'

const icons = {
  ok: IconCircleCheck,
  waiting: IconClock,
  need: IconAlertTriangle,
  blocked: IconBan,
  deidentified: IconEyeOff,
  plain: null,
}

/** A state as icon, word and colour, in that order of importance. */
export function Status({ tone, icon, children }: { tone: StatusTone; icon?: ReactNode; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <span className={classes[tone]}>
      {icon ?? (Icon !== null && <Icon size={16} stroke={1.75} aria-hidden />)}
      <span>{children}</span>
    </span>
  )
}
