import { Button, Menu } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import type { Id } from '@shared/record/id'
import { IconChevronDown, IconFileDescription, IconTrash } from '@tabler/icons-react'
import { Link } from 'wouter'

const icon = { size: 18, stroke: 1.75 }

/** What is asked for seldom: all that is kept of a person on paper, and that it goes for good. */
export function PersonMenu({ id }: { id: Id }) {
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button variant="subtle" rightSection={<IconChevronDown {...icon} aria-hidden />}>
          Mer
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          component={Link}
          href={links.registerExtract(id)}
          leftSection={<IconFileDescription {...icon} aria-hidden />}
        >
          Registerutdrag
        </Menu.Item>
        <Menu.Item leftSection={<IconTrash {...icon} aria-hidden />} onClick={() => openDialog('removePerson', { id })}>
          Ta bort för gott …
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
