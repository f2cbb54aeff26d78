import clsx from 'clsx'
import { useId, type ReactNode } from 'react'
import classes from './Section.module.css'

interface SectionProps {
  title: string
  /** How many there are, or a few words on it; stands quietly after the title. */
  count?: ReactNode
  icon?: ReactNode
  /** `need` colours the head: what stands here is late. */
  tone?: 'plain' | 'need'
  /** One link or small control at the right. */
  action?: ReactNode
  children: ReactNode
}

/** A part of a page: a quiet head with a hairline, then its content. */
export function Section({ title, count, icon, tone = 'plain', action, children }: SectionProps) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={classes.section}>
      <div className={classes.head}>
        {icon !== undefined && <span className={clsx(classes.icon, tone === 'need' && classes.need)}>{icon}</span>}
        <h2 id={id} className={clsx(classes.title, tone === 'need' && classes.need)}>
          {title}
        </h2>
        {count !== undefined && <span className={classes.count}>{count}</span>}
        {action !== undefined && <span className={classes.action}>{action}</span>}
      </div>
      {children}
    </section>
  )
}
