import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import type { Id } from '@shared/record/id'
import { Link } from 'wouter'
import type { AgendaPaper } from './MeetingPapersPage'
import classes from './MeetingPapersPage.module.css'

const agendas: readonly { readonly paper: AgendaPaper; readonly name: string; readonly holds: string }[] = [
  { paper: 'deltagare', name: 'För deltagarna', holds: 'Klockslag, koder och vem som lämnar rummet.' },
  {
    paper: 'ordforande',
    name: 'För ordföranden',
    holds: 'Också samtycken, vad parterna har gjort förut, och åtgärder som är kvar. Skicka den inte vidare.',
  },
]

/** The papers of a meeting, the one that is shown marked. */
export function MeetingPaperList({ meetingId, shown }: { meetingId: Id; shown: AgendaPaper }) {
  return (
    <Section title="Dagordning">
      <ul className={classes.papers}>
        {agendas.map(({ paper, name, holds }) => (
          <li key={paper} className={classes.paper}>
            <Link
              href={links.meetingPapers(meetingId, paper)}
              className={classes.link}
              aria-current={paper === shown ? 'page' : undefined}
            >
              {name}
            </Link>
            <span className={classes.holds}>{holds}</span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
