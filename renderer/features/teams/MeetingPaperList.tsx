import { useSelector } from '@renderer/data'
import { PaperChoices, type PaperChoice } from '@renderer/ui/document/PaperChoices'
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
  const choice = (paper: Paper, name: string, holds: ReactNode): PaperChoice => ({
    href: links.meetingPapers(meeting.id, paper),
    name,
    holds,
    isShown: paper === shown,
  })
  return (
    <>
      <Section title="Dagordning">
        <PaperChoices
          choices={[
            choice('deltagare', 'För deltagarna', 'Klockslag, koder och vem som lämnar rummet.'),
            choice(
              'ordforande',
              'För ordföranden',
              'Också samtycken, vad parterna har gjort förut, och åtgärder som är kvar. Skicka den inte vidare.',
            ),
          ]}
        />
      </Section>
      {meeting.status === 'planned' && (
        <Section title="Till alla som ska vara med">
          <PaperChoices
            choices={[
              choice('kallelse', 'Kallelse', 'Till ledamöterna och de ersättare som ska komma.'),
              ...(isInviting
                ? [choice('inbjudan', 'Inbjudan', 'Till dem som inte är huvudmän. Utan det som de lämnar rummet för.')]
                : []),
            ]}
          />
        </Section>
      )}
      {meeting.status === 'held' && (
        <Section title="Efter mötet">
          <PaperChoices
            choices={[
              choice('utdrag', 'Ärendeutdrag', 'Ett för varje ärende till varje part som var i rummet.'),
              choice('sammanfattning', 'Avidentifierad sammanfattning', 'Till förbundet, i antal och utan koder.'),
            ]}
          />
        </Section>
      )}
      {meeting.status === 'planned' && items.length > 0 && (
        <Section title="Kallelse till en punkt">
          <PaperChoices
            choices={items.map(({ numbered: { item, start, case: taken }, notes }) =>
              choice(item.id, `${formatClockDigits(start)} ${taken?.code ?? ''}`, <SummonsNotes notes={notes} />),
            )}
          />
        </Section>
      )}
    </>
  )
}
