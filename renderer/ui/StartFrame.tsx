import { KeepsDataBanner } from './KeepsDataBanner'
import { Mark } from './Mark'
import { useEffect, useRef, type ReactNode } from 'react'
import classes from './StartFrame.module.css'

interface StartFrameProps {
  title: string
  /** What happened, or what this is, in a sentence or two. */
  lead: ReactNode
  /** At the right of the top line. */
  aside?: ReactNode
  children: ReactNode
}

/** What stands on the screen before there is anything to navigate in: a title, a text, and what can be done. */
export function StartFrame({ title, lead, aside, children }: StartFrameProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [title])
  return (
    <div className={classes.frame}>
      <KeepsDataBanner />
      <header className={classes.top}>
        <Mark />
        <span className={classes.name}>Rådrum</span>
        {aside !== undefined && <span className={classes.aside}>{aside}</span>}
      </header>
      <main className={classes.main}>
        <h1 ref={heading} tabIndex={-1} className={classes.title}>
          {title}
        </h1>
        <p className={classes.lead}>{lead}</p>
        {children}
      </main>
    </div>
  )
}
