import { Group, Radio } from '@mantine/core'
import { choiceFor, type Choice, type Choices, type Side } from '@shared/handover/choice'
import type { Compared } from '@shared/handover/compare'
import type { DescribedComparison } from '@shared/handover/describe'

interface DeletionChoiceProps {
  row: DescribedComparison
  choices: Choices
  onChoose: (compared: Compared, choice: Choice) => void
}

/** A row that was deleted there and changed here. */
export function DeletionChoice({ row: { compared, title }, choices, onChoose }: DeletionChoiceProps) {
  const choice = choiceFor(compared, choices)
  return (
    <li>
      <Radio.Group
        label={title}
        description="Borttaget i filen, men ändrat här sedan dess."
        value={typeof choice === 'string' ? choice : ''}
        onChange={(side) => onChoose(compared, side as Side)}
      >
        <Group gap={20} mt={6}>
          <Radio value="here" label="Behåll här" />
          <Radio value="there" label="Ta bort här också" />
        </Group>
      </Radio.Group>
    </li>
  )
}
