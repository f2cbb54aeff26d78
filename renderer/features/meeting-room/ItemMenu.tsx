import { Button, Menu } from '@mantine/core'
import { formatClockDigits } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { NumberedItem } from '@shared/team/agenda'
import { IconChevronDown } from '@tabler/icons-react'
import { itemLabel } from './item-label'
import { StateMark, StoppedMark } from './ItemList'

interface ItemMenuProps {
  items: readonly NumberedItem[]
  stopped: readonly Id[]
  current: NumberedItem
  onChoose: (id: Id) => void
}

/** The agenda where there is no room for a list beside the item. */
export function ItemMenu({ items, stopped, current, onChoose }: ItemMenuProps) {
  return (
    <Menu position="bottom-start" withInitialFocusPlaceholder={false}>
      <Menu.Target>
        <Button variant="default" mb={10} rightSection={<IconChevronDown size={18} stroke={1.75} aria-hidden />}>
          Punkter: {items.indexOf(current) + 1} av {items.length}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {items.map((entry) => (
          <Menu.Item
            key={entry.item.id}
            aria-current={entry === current ? 'true' : undefined}
            rightSection={stopped.includes(entry.item.id) ? <StoppedMark /> : <StateMark state={entry.item.state} />}
            onClick={() => onChoose(entry.item.id)}
          >
            {formatClockDigits(entry.start)} {itemLabel(entry)}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
