import type { ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './PaperChoices.module.css'

/** A paper that can be shown. */
export interface PaperChoice {
  readonly href: string
  readonly name: string
  /** What it holds, or how it stands with it. */
  readonly holds: ReactNode
  readonly isShown: boolean
}

/** The papers that there are of one thing, the one that is shown marked. */
export function PaperChoices({ choices }: { choices: readonly PaperChoice[] }) {
  return (
    <ul className={classes.choices}>
      {choices.map(({ href, name, holds, isShown }) => (
        <li key={href} className={classes.choice}>
          <Link href={href} className={classes.link} aria-current={isShown ? 'page' : undefined}>
            {name}
          </Link>
          <span className={classes.holds}>{holds}</span>
        </li>
      ))}
    </ul>
  )
}
