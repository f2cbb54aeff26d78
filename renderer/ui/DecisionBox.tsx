import { Radio } from '@mantine/core'
import { useId, useState, type ReactNode } from 'react'
import classes from './DecisionBox.module.css'

export interface DecisionOption {
  readonly id: string
  readonly label: string
  /** What choosing it leads to, in one line. */
  readonly consequence: string
  /** The button, shown when this option is chosen. */
  readonly action: ReactNode
}

interface DecisionBoxProps {
  heading: string
  /** How long is left: `4 dagar kvar`. */
  remaining?: string
  options: readonly DecisionOption[]
}

/** A decision that waits: the only tinted box. The button stands at the chosen option. */
export function DecisionBox({ heading, remaining, options }: DecisionBoxProps) {
  const id = useId()
  const [chosen, setChosen] = useState(options[0]?.id)
  return (
    <section className={classes.box} aria-labelledby={id}>
      <h2 className={classes.heading} id={id}>
        {heading}
        {remaining !== undefined && <span className={classes.remaining}>{remaining}</span>}
      </h2>
      <div className={classes.options} role="radiogroup" aria-labelledby={id}>
        {options.map((option) => (
          <div key={option.id} className={classes.option}>
            <Radio
              name={id}
              value={option.id}
              checked={chosen === option.id}
              onChange={() => setChosen(option.id)}
              label={option.label}
              description={option.consequence}
              classNames={{ label: classes.label, description: classes.consequence }}
            />
            {chosen === option.id && option.action}
          </div>
        ))}
      </div>
    </section>
  )
}
