import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react'
import type { ReactNode } from 'react'
import classes from './DocumentStates.module.css'

/** A state that a document goes through: who and when, or what it will mean. */
export interface DocumentStep {
  readonly label: string
  readonly is: 'done' | 'now' | 'next'
  readonly says: string
  /** What can be done to come to it. */
  readonly action?: ReactNode
}

const icons = { done: IconCheck, now: IconCircleDotFilled, next: IconCircle }
const spoken = { done: 'klart', now: 'nu', next: 'kommer' }

/** The states of a document, from the first to the last. */
export function DocumentStates({ steps }: { steps: readonly DocumentStep[] }) {
  return (
    <ol className={classes.states} aria-label="Läge">
      {steps.map(({ label, is, says, action }) => {
        const Icon = icons[is]
        return (
          <li key={label} className={classes[is]} aria-current={is === 'now' ? 'step' : undefined}>
            <Icon className={classes.icon} size={18} stroke={1.75} aria-label={spoken[is]} />
            <div>
              <strong>{label}</strong>
              <p>{says}</p>
              {action}
            </div>
          </li>
        )
      })}
    </ol>
  )
}
