import { Checkbox, UnstyledButton } from '@mantine/core'
import { Section } from '@renderer/ui/Section'
import { TextButton } from '@renderer/ui/TextLink'
import classes from './PaperList.module.css'
import type { Papers } from './use-papers'

interface PaperListProps {
  title: string
  papers: Papers
}

/** Several papers of a kind: the box takes one along, and its name shows what it says. One that cannot be made says why. */
export function PaperList({
  title,
  papers: { all, chosen, isChosen, toggle, toggleAll, shown, show },
}: PaperListProps) {
  const makeable = all.filter(({ why }) => why === undefined).length
  return (
    <Section
      title={title}
      count={`${chosen.length} av ${makeable}`}
      action={
        makeable > 0 && (
          <TextButton onClick={toggleAll}>{chosen.length === makeable ? 'Välj ingen' : 'Välj alla'}</TextButton>
        )
      }
    >
      <ul className={classes.papers} aria-label={title}>
        {all.map((paper) => (
          <li key={paper.id} className={classes.paper}>
            <Checkbox
              aria-label={`Ta med ${paper.label}`}
              checked={isChosen(paper)}
              disabled={paper.why !== undefined}
              onChange={() => toggle(paper.id)}
            />
            <UnstyledButton
              className={classes.show}
              aria-pressed={paper.id === shown?.id}
              onClick={() => show(paper.id)}
            >
              <span>{paper.label}</span>
              <span className={classes.aside}>{paper.aside}</span>
            </UnstyledButton>
          </li>
        ))}
      </ul>
    </Section>
  )
}
