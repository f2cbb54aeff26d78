import { Checkbox, UnstyledButton } from '@mantine/core'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import { enrolmentStatusWords } from '@shared/course/enrolment-status'
import classes from './letters.module.css'
import type { Letters } from './use-letters'

/** Who has the letter: the box takes somebody along, and the code shows what the letter says to her. */
export function LetterReceivers({ letters: { receivers, toggle, toggleAll, shownId, show } }: { letters: Letters }) {
  const chosen = receivers.filter(({ isChosen }) => isChosen).length
  return (
    <Section
      title="Till"
      count={`${chosen} av ${receivers.length}`}
      action={
        receivers.length > 0 && (
          <TextButton onClick={toggleAll}>{chosen === receivers.length ? 'Välj ingen' : 'Välj alla'}</TextButton>
        )
      }
    >
      <ul className={classes.receivers} aria-label="Mottagare">
        {receivers.map(({ enrolment: { id, status }, code, isChosen }) => (
          <li key={id} className={classes.receiver}>
            <Checkbox aria-label={`Ta med ${code}`} checked={isChosen} onChange={() => toggle(id)} />
            <UnstyledButton className={classes.show} aria-pressed={id === shownId} onClick={() => show(id)}>
              <span>{code}</span>
              <span className={classes.holds}>{enrolmentStatusWords[status]}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
