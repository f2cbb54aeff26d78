import type { ReactNode } from 'react'
import classes from './Desk.module.css'

/** What a paper lies on: the preview of a document, or a sentence on why there is none. */
export function Desk({ isReading = false, children }: { isReading?: boolean; children: ReactNode }) {
  return (
    <section className={classes.desk} aria-label="Förhandsvisning" aria-busy={isReading}>
      {typeof children === 'string' ? <p className={classes.empty}>{children}</p> : children}
    </section>
  )
}

/** A page of a paper: what is chosen and filled in beside the desk; above it where there is no room. */
export function BesideDesk({ children }: { children: ReactNode }) {
  return <div className={classes.columns}>{children}</div>
}
