import { Anchor } from '@mantine/core'
import { useToday, type KeptBackupsRead } from '@renderer/data'
import { CopyLine } from '@renderer/ui/backup/CopyLine'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { TextLink } from '@renderer/ui/TextLink'
import { copyTitle } from '@shared/backup/recovery-words'
import { formatClock } from '@shared/calendar/format'
import { Link } from 'wouter'
import classes from './KeptCopies.module.css'

/** The copies that there are, newest first, each with the way to restore it. */
export function KeptCopies({ read: { kept, problem } }: { read: KeptBackupsRead }) {
  const today = useToday()
  const copies = kept?.copies ?? []
  return (
    <Section
      title="Kopior"
      count={copies.length > 0 ? copies.length : undefined}
      action={<TextLink href={links.restore()}>Hämta från en fil</TextLink>}
    >
      {problem !== null && <p className={classes.note}>{problem}</p>}
      {kept !== null && copies.length === 0 && <p className={classes.note}>Här finns inga kopior än.</p>}
      <ul className={classes.copies} aria-label="Kopior">
        {copies.map((copy) => (
          <li key={copy.name} className={classes.copy}>
            <CopyLine copy={copy} />
            <span className={classes.way}>
              {copy.isWhole && (
                <Anchor
                  component={Link}
                  href={links.restore(copy.hash)}
                  aria-label={`Hämta tillbaka kopian från ${copyTitle(copy, today)} ${formatClock(copy.clock)}`}
                >
                  Hämta tillbaka
                </Anchor>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
