import { Kbd } from '@mantine/core'
import classes from './KeyHints.module.css'

export interface KeyHint {
  /** Keys as they are written on the keyboard: `['Alt', '↑']`. */
  readonly keys: readonly string[]
  readonly does: string
}

/** One quiet line under a list: what its keys do. Five at most. */
export function KeyHints({ hints }: { hints: readonly KeyHint[] }) {
  return (
    <p className={classes.hints}>
      {hints.map(({ keys, does }) => (
        <span key={does} className={classes.hint}>
          {keys.map((key) => (
            <Kbd key={key}>{key}</Kbd>
          ))}
          <span>{does}</span>
        </span>
      ))}
    </p>
  )
}
