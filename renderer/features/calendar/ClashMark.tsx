import { IconAlertTriangle } from '@tabler/icons-react'
import classes from './ClashMark.module.css'

/** Said of a thing that meets another one of the same leader or room. */
export function ClashMark() {
  return (
    <span className={classes.clash}>
      <IconAlertTriangle size={14} stroke={1.75} aria-hidden />
      Krock
    </span>
  )
}
