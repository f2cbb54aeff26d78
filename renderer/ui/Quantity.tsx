import classes from './Quantity.module.css'

interface QuantityProps {
  /** The sentence that says it all: `5 av minst 6`. The bar only repeats it. */
  text: string
  value: number
  min: number
  max: number
}

/** How many there are against minimum and maximum, as words first and a quiet bar second. */
export function Quantity({ text, value, min, max }: QuantityProps) {
  const scale = Math.max(max, value, 1)
  const share = (count: number) => `${(100 * count) / scale}%`
  return (
    <div className={classes.quantity}>
      <span className={classes.text}>{text}</span>
      <div className={classes.bar} aria-hidden>
        <div className={classes.filled} style={{ width: share(value) }} />
        <div className={classes.tick} style={{ left: share(min) }} />
      </div>
      <div className={classes.words} aria-hidden>
        <span style={{ left: share(min) }} className={classes.min}>
          minst {min}
        </span>
        <span className={classes.max}>högst {max}</span>
      </div>
    </div>
  )
}
