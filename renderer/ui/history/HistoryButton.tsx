import { Button } from '@mantine/core'
import type { Id } from '@shared/record/id'
import type { TableName } from '@shared/record/tables'
import { IconHistory } from '@tabler/icons-react'
import { openDialog } from '../dialogs'

/** The way to a thing's history, where its page or dialog has no menu to hold it. */
export function HistoryButton({ table, id }: { table: TableName; id: Id }) {
  return (
    <Button
      variant="subtle"
      leftSection={<IconHistory size={18} stroke={1.75} />}
      onClick={() => openDialog('history', { table, id })}
    >
      Historik
    </Button>
  )
}
