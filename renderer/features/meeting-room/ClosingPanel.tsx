import { Button, Group } from '@mantine/core'
import { useSelector, write } from '@renderer/data'
import { links } from '@renderer/ui/links'
import type { Problem } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { numberedItems } from '@shared/team/agenda'
import type { Meeting } from '@shared/team/meeting'
import { closeMeeting, remaining } from '@shared/team/room/open-close'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import { AttendeeList } from './AttendeeList'
import { itemLabel } from './item-label'
import classes from './Panel.module.css'

/** What is left before the meeting ends: people nobody has ticked must be, items nobody took up need not. */
export function ClosingPanel({ meeting, onBack }: { meeting: Meeting; onBack: () => void }) {
  const left = useSelector(useCallback((state: State) => remaining(state, meeting.id), [meeting.id]))
  const items = useSelector(useCallback((state: State) => numberedItems(state, meeting.id), [meeting.id]))
  const waiting = items.filter(({ item }) => left.waiting.some(({ id }) => id === item.id))
  const [asksPresence] = useState(left.unticked.length > 0)
  const [problem, setProblem] = useState<Problem>()
  const [, navigate] = useLocation()

  async function close() {
    const outcome = await write(closeMeeting(meeting.id))
    if (outcome.ok) navigate(links.minutes(meeting.id))
    else setProblem(outcome.problems[0])
  }

  return (
    <div onKeyDown={(event) => event.key === 'Escape' && onBack()}>
      <h1 className={classes.title}>Avsluta mötet</h1>
      {asksPresence && (
        <>
          <p className={classes.lead}>Bocka av dem som saknas. Protokollet ska säga vilka som var med.</p>
          <AttendeeList meeting={meeting} />
        </>
      )}
      {waiting.length === 0 ? (
        <p className={classes.lead}>
          {items.length === 0
            ? 'Dagordningen är tom, så det finns inget att skriva om än.'
            : 'Alla punkter är behandlade.'}
        </p>
      ) : (
        <>
          <p className={classes.lead}>{waitingSentence(waiting.length)}</p>
          <ul className={classes.waiting}>
            {waiting.map((item) => (
              <li key={item.item.id}>{itemLabel(item)}</li>
            ))}
          </ul>
        </>
      )}
      {problem && (
        <p role="alert" className={classes.problem}>
          {problem.message}
        </p>
      )}
      <Group mt={20} gap={8}>
        <Button onClick={() => void close()} autoFocus={!asksPresence}>
          Avsluta och öppna protokollet
        </Button>
        <Button variant="default" onClick={onBack}>
          Tillbaka till mötet
        </Button>
      </Group>
    </div>
  )
}

function waitingSentence(count: number): string {
  const points = count === 1 ? 'En punkt är inte behandlad' : `${count} punkter är inte behandlade`
  return `${points}. Mötet kan avslutas ändå. Ärenden bland dem går tillbaka och väntar på ett möte.`
}
