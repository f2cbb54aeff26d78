import { Button, Group, Radio } from '@mantine/core'
import { choiceFor, type Choice, type Choices, type Side } from '@shared/handover/choice'
import type { Compared } from '@shared/handover/compare'
import type { DescribedComparison } from '@shared/handover/describe'
import classes from './handover.module.css'

interface DifferenceTableProps {
  row: DescribedComparison
  choices: Choices
  onChoose: (compared: Compared, choice: Choice) => void
}

/** What a row says here and in the file, side by side. Each field is a choice between the two. */
export function DifferenceTable({ row: { compared, title, differences }, choices, onChoose }: DifferenceTableProps) {
  const sides = sidesOf(compared, choices)
  const chooseAll = (side: Side) => onChoose(compared, side)
  return (
    <li>
      <div className={classes.rowHead}>
        <span className={classes.rowTitle}>{title}</span>
        {differences.length > 1 && (
          <Group gap={4}>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`${title}: allt som här`}
              onClick={() => chooseAll('here')}
            >
              Allt som här
            </Button>
            <Button
              size="compact-sm"
              variant="subtle"
              aria-label={`${title}: allt ur filen`}
              onClick={() => chooseAll('there')}
            >
              Allt ur filen
            </Button>
          </Group>
        )}
      </div>
      <table className={classes.differences} aria-label={title}>
        <thead>
          <tr>
            <th scope="col">Uppgift</th>
            <th scope="col">Här</th>
            <th scope="col">I filen</th>
          </tr>
        </thead>
        <tbody>
          {differences.map(({ field, name, values }) => (
            <tr key={field}>
              <th scope="row">{name}</th>
              {(['here', 'there'] as const).map((side) => (
                <td key={side}>
                  <Radio
                    name={`${compared.id}-${field}`}
                    label={values?.[side] ?? (side === 'here' ? 'som här' : 'som i filen')}
                    aria-label={`${name} ${side === 'here' ? 'här' : 'i filen'}: ${values?.[side] ?? 'ändrat'}`}
                    checked={sides[field] === side}
                    onChange={() => onChoose(compared, { ...sides, [field]: side })}
                  />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </li>
  )
}

/** The side of each field, as far as chosen. */
function sidesOf(compared: Compared, choices: Choices): Record<string, Side> {
  const begun = choices.get(compared.id)
  const choice = typeof begun === 'object' ? begun : choiceFor(compared, choices)
  if (typeof choice === 'object') return { ...choice }
  return choice === undefined ? {} : Object.fromEntries(compared.fields.map((field) => [field, choice]))
}
