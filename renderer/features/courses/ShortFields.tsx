import { Group, Input } from '@mantine/core'
import { useId, type ReactNode } from 'react'

interface ShortFieldsProps {
  /** What is wrong with any of them; stands under the whole row, for the fields are too narrow for a sentence. */
  problems: readonly ReactNode[]
  /** The fields; each takes the given id as `aria-describedby`. */
  children: (describedBy: string | undefined) => ReactNode
}

/** Two or three short fields on one row. */
export function ShortFields({ problems, children }: ShortFieldsProps) {
  const id = useId()
  const found = [...new Set(problems.filter(Boolean))]
  return (
    <div>
      <Group gap={10} grow align="flex-start" wrap="nowrap">
        {children(found.length > 0 ? id : undefined)}
      </Group>
      <div id={id}>
        {found.map((problem, index) => (
          <Input.Error key={index}>{problem}</Input.Error>
        ))}
      </div>
    </div>
  )
}
