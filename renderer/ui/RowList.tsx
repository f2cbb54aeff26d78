import { UnstyledButton } from '@mantine/core'
import type { KeyboardEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './RowList.module.css'

/** Moves the focus between the rows of a list with the arrow keys, Home and End. */
function moveBetweenRows(event: KeyboardEvent<HTMLElement>) {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[data-row]')]
  const here = rows.findIndex((row) => row === document.activeElement)
  const target = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key]
  if (here < 0 || target === undefined) return
  event.preventDefault()
  rows[Math.min(Math.max(target, 0), rows.length - 1)]?.focus()
}

/** A list of things to open. Arrow keys move, Enter opens. */
export function RowList({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={classes.list} aria-label={label} onKeyDown={moveBetweenRows}>
      {children}
    </ul>
  )
}

/** Where a row leads: another screen, or something that opens here, such as a dialog. */
type RowTarget = { href: string; onOpen?: never } | { href?: never; onOpen: () => void }

type ListRowProps = RowTarget & {
  icon?: ReactNode
  /** What it is. */
  title: ReactNode
  /** Why it stands here, in a sentence. */
  reason?: ReactNode
  /** At the right: a date or a state. */
  aside?: ReactNode
  /** Under it: how near. */
  near?: ReactNode
  /** The thing is late: colours what says how near. */
  late?: boolean
}

/** One thing in a list: what it is, why it is here, when. */
export function ListRow({ icon, title, reason, aside, near, late = false, ...target }: ListRowProps) {
  return (
    <li className={classes.item}>
      <RowSurface {...target}>
        {icon !== undefined && <span className={classes.icon}>{icon}</span>}
        <span className={classes.text}>
          <span className={classes.title}>{title}</span>
          {reason !== undefined && <span className={classes.reason}>{reason}</span>}
        </span>
        {aside !== undefined && (
          <span className={classes.aside}>
            <span>{aside}</span>
            {near !== undefined && <span className={late ? classes.late : classes.near}>{near}</span>}
          </span>
        )}
      </RowSurface>
    </li>
  )
}

function RowSurface({ href, onOpen, children }: RowTarget & { children: ReactNode }) {
  if (href !== undefined) {
    return (
      <Link href={href} className={classes.row} data-row>
        {children}
      </Link>
    )
  }
  return (
    <UnstyledButton className={classes.row} onClick={onOpen} data-row>
      {children}
    </UnstyledButton>
  )
}
