import { Anchor, UnstyledButton } from '@mantine/core'
import clsx from 'clsx'
import type { MouseEvent, ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './TextLink.module.css'

interface TextLinkProps {
  href: string
  /** No underline: for places where all that stands there is a link. */
  quiet?: boolean
  children: ReactNode
}

/** A link to another screen, inside a text or a list. */
export function TextLink({ href, quiet = false, children }: TextLinkProps) {
  return (
    <Anchor component={Link} href={href} className={clsx(quiet && classes.quiet)}>
      {children}
    </Anchor>
  )
}

interface TextButtonProps {
  onClick: (event: MouseEvent<HTMLElement>) => void
  children: ReactNode
  /** What it does, when the words alone do not say it of which thing. */
  label?: string
}

/** Something that can be done, written as a link inside a reason line. */
export function TextButton({ onClick, children, label }: TextButtonProps) {
  return (
    <UnstyledButton className={classes.button} onClick={onClick} aria-label={label}>
      {children}
    </UnstyledButton>
  )
}
