import { Tooltip, UnstyledButton } from '@mantine/core'
import { links } from '@renderer/ui/links'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react'
import clsx from 'clsx'
import { Link, useLocation } from 'wouter'
import { Mark } from '@renderer/ui/Mark'
import { useNeeds } from '@renderer/ui/use-needs'
import { areas, isIn, settingsArea } from './navigation'
import classes from './Navigation.module.css'

interface NavigationProps {
  collapsed: boolean
  /** Absent where the navigation stands in a drawer and cannot be narrowed. */
  onCollapse?: () => void
  onNavigate?: () => void
}

/** An icon without its word says its name when it is pointed at or has the focus. */
const whenMet = { hover: true, focus: true, touch: false }

/** The areas of Rådrum, at the left. */
export function Navigation({ collapsed, onCollapse, onNavigate }: NavigationProps) {
  const [location] = useLocation()
  const waiting = useWaiting()

  function entry({ label, href, icon: Icon, owns }: (typeof areas)[number] | typeof settingsArea) {
    const here = isIn({ owns }, location)
    return (
      <li key={href}>
        <Tooltip label={label} position="right" disabled={!collapsed} events={whenMet}>
          <Link
            href={href}
            className={clsx(classes.entry, here && classes.here)}
            aria-current={here ? 'page' : undefined}
            onClick={onNavigate}
          >
            <Icon size={19} stroke={1.75} aria-hidden />
            <span className={clsx(collapsed && classes.spoken)}>{label}</span>
            {href === links.overview() && waiting > 0 && (
              <span className={clsx(classes.waiting, collapsed && classes.spoken)}>
                {waiting}
                <span className={classes.spoken}> väntar på dig</span>
              </span>
            )}
          </Link>
        </Tooltip>
      </li>
    )
  }

  return (
    <nav className={clsx(classes.navigation, collapsed && classes.collapsed)} aria-label="Huvudmeny" id="huvudmeny">
      <div className={classes.brand}>
        <Mark />
        {!collapsed && <span>Rådrum</span>}
      </div>
      <ul className={classes.areas}>{areas.map(entry)}</ul>
      <hr className={classes.rule} />
      <ul className={classes.areas}>{entry(settingsArea)}</ul>
      {onCollapse !== undefined && (
        <UnstyledButton
          className={classes.collapse}
          onClick={onCollapse}
          aria-label={collapsed ? 'Fäll ut menyn' : undefined}
        >
          {collapsed ? (
            <IconLayoutSidebarLeftExpand size={16} stroke={1.75} aria-hidden />
          ) : (
            <>
              <IconLayoutSidebarLeftCollapse size={16} stroke={1.75} aria-hidden />
              Fäll ihop
            </>
          )}
        </UnstyledButton>
      )}
    </nav>
  )
}

/** How many things Översikt lists. */
function useWaiting(): number {
  const { late, today, soon } = useNeeds()
  return late.length + today.length + soon.length
}
