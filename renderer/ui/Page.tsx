import { useLayoutEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { createPortal } from 'react-dom'
import { TextLink } from './TextLink'
import classes from './Page.module.css'

export interface Crumb {
  readonly label: string
  readonly href: string
}

/** The element in the top line that the page's place is written into. */
export const crumbSlotId = 'crumbs'

const crumbSlot = () => document.getElementById(crumbSlotId)
const never = () => () => undefined

interface PageProps {
  /** Where the page stands: the pages above it, outermost first. The page itself is added from its title. */
  crumbs?: readonly Crumb[]
  title: string
  /** What the page is called in the top line, where that is another word than its title. */
  place?: string
  /** One line of facts under the title, with ` · ` between them. */
  facts?: ReactNode
  /** The status path, when the page has one. */
  status?: ReactNode
  /** At the right: one filled button at most. */
  actions?: ReactNode
  children: ReactNode
}

/** A page's frame: title, facts, actions, content. Moves the focus to its title so that the keyboard starts there. */
export function Page({ crumbs = [], title, place = title, facts, status, actions, children }: PageProps) {
  const heading = useRef<HTMLHeadingElement>(null)
  const slot = useSyncExternalStore(never, crumbSlot)

  // Before the effects of what the page holds, which may give the keyboard a better place.
  useLayoutEffect(() => {
    // A page that is still loading must not take the keyboard from somebody who types in the palette already.
    if (document.activeElement?.closest('[role="dialog"]') == null) heading.current?.focus({ preventScroll: true })
  }, [])

  return (
    <div className={classes.page}>
      {slot !== null &&
        createPortal(
          <nav aria-label="Här är du">
            <ol className={classes.crumbs}>
              {crumbs.map((crumb) => (
                <li key={crumb.href}>
                  <TextLink href={crumb.href} quiet>
                    {crumb.label}
                  </TextLink>
                </li>
              ))}
              <li aria-current="page" className={classes.here}>
                {place}
              </li>
            </ol>
          </nav>,
          slot,
        )}
      <header className={classes.header}>
        <div className={classes.top}>
          <h1 ref={heading} tabIndex={-1} className={classes.title}>
            {title}
          </h1>
          {actions !== undefined && <div className={classes.actions}>{actions}</div>}
        </div>
        {facts !== undefined && <p className={classes.facts}>{facts}</p>}
        {status}
      </header>
      {children}
    </div>
  )
}
