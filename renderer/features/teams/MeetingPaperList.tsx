import { useSelector } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { formatClockDigits } from '@shared/calendar/format'
import { calledBy, type SummonsWord } from '@shared/documents/meeting-summons'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { summonsNotes } from '@shared/team/summons'
import { useCallback, type ReactNode } from 'react'
import { Link } from 'wouter'
import classes from './MeetingPapersPage.module.css'
import { SummonsNotes } from './SummonsNotes'

/** Which paper: a dagordning, the kallelse or inbjudan to the meeting, one of those after it, or a kallelse to the item with that id. */
export type Paper = 'deltagare' | 'ordforande' | SummonsWord | 'utdrag' | 'sammanfattning' | Id

interface MeetingPaperListProps {
  meeting: Meeting
  shown: Paper
}

/** The papers of a meeting, the one that is shown marked: what is sent before it, or what follows on it. */
export function MeetingPaperList({ meeting, shown }: MeetingPaperListProps) {
  const items = useSelector(
    useCallback(
      (state: State) =>
        numberedItems(state, meeting.id)
          .filter(({ item, case: taken }) => taken !== undefined && item.state === 'waiting')
          .map((numbered) => ({ numbered, notes: summonsNotes(state, meeting, numbered) })),
      [meeting],
    ),
  )
  const isInviting = useSelector(
    useCallback((state: State) => calledBy(state, meeting, 'inbjudan').length > 0, [meeting]),
  )
  const line = (paper: Paper, name: string, beside: ReactNode) => (
    <li key={paper} className={classes.paper}>
      <Link
        href={links.meetingPapers(meeting.id, paper)}
        className={classes.link}
        aria-current={paper === shown ? 'page' : undefined}
      >
        {name}
      </Link>
      <span className={classes.holds}>{beside}</span>
    </li>
  )
  return (
    <>
      <Section title="Dagordning">
        <ul className={classes.papers}>
          {line('deltagare', 'För deltagarna', 'Klockslag, koder och vem som lämnar rummet.')}
          {line(
            'ordforande',
            'För ordföranden',
            'Också samtycken, vad parterna har gjort förut, och åtgärder som är kvar. Skicka den inte vidare.',
          )}
        </ul>
      </Section>
      {meeting.status === 'planned' && (
        <Section title="Till alla som ska vara med">
          <ul className={classes.papers}>
            {line('kallelse', 'Kallelse', 'Till ledamöterna och de ersättare som ska komma.')}
            {isInviting &&
              line('inbjudan', 'Inbjudan', 'Till dem som inte är huvudmän. Utan det som de lämnar rummet för.')}
          </ul>
        </Section>
      )}
      {meeting.status === 'held' && (
        <Section title="Efter mötet">
          <ul className={classes.papers}>
            {line('utdrag', 'Ärendeutdrag', 'Ett för varje ärende till varje part som var i rummet.')}
            {line('sammanfattning', 'Avidentifierad sammanfattning', 'Till förbundet, i antal och utan koder.')}
          </ul>
        </Section>
      )}
      {meeting.status === 'planned' && items.length > 0 && (
        <Section title="Kallelse till en punkt">
          <ul className={classes.papers}>
            {items.map(({ numbered: { item, start, case: taken }, notes }) =>
              line(item.id, `${formatClockDigits(start)} ${taken?.code ?? ''}`, <SummonsNotes notes={notes} />),
            )}
          </ul>
        </Section>
      )}
    </>
  )
}
