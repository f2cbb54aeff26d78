import { IconCheck, IconCircle, IconCircleDotFilled } from '@tabler/icons-react'
import classes from './StatusPath.module.css'

export interface Step {
  readonly label: string
  readonly state: 'done' | 'now' | 'next'
}

const icons = { done: IconCheck, now: IconCircleDotFilled, next: IconCircle }
const spoken = { done: 'klart', now: 'nu', next: 'kommer' }

/** The states that a thing goes through, on one line: check, filled dot, empty ring. */
export function StatusPath({ steps }: { steps: readonly Step[] }) {
  return (
    <ol className={classes.path} aria-label="Läge">
      {steps.map(({ label, state }) => {
        const Icon = icons[state]
        return (
          <li key={label} className={classes[state]} aria-current={state === 'now' ? 'step' : undefined}>
            <Icon size={16} stroke={1.75} aria-label={spoken[state]} />
            {label}
          </li>
        )
      })}
    </ol>
  )
}
