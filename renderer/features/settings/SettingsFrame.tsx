import { links, settingsSections, type SettingsSection } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { sectionTitles } from './section-titles'
import classes from './SettingsFrame.module.css'

interface SettingsFrameProps {
  section: SettingsSection
  /** What the section is for, in a sentence. */
  facts: string
  actions?: ReactNode
  children: ReactNode
}

/** A section of Inställningar, with the list of all sections beside it. */
export function SettingsFrame({ section, facts, actions, children }: SettingsFrameProps) {
  return (
    <Page
      crumbs={[{ label: 'Inställningar', href: links.settings() }]}
      title={sectionTitles[section]}
      facts={facts}
      actions={actions}
    >
      <div className={classes.columns}>
        <nav aria-label="Inställningar">
          <ul className={classes.sections}>
            {settingsSections.map((name) => (
              <li key={name}>
                <Link
                  href={links.settingsSection(name)}
                  className={clsx(classes.section, name === section && classes.here)}
                  aria-current={name === section ? 'page' : undefined}
                >
                  {sectionTitles[name]}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <div className={classes.content}>{children}</div>
      </div>
    </Page>
  )
}
