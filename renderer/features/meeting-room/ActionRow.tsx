import { ActionIcon } from '@mantine/core'
import { useToday } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { formatDateShort } from '@shared/calendar/format'
import type { ActionItem } from '@shared/team/meeting'
import { missingIn } from '@shared/team/room/action'
import { IconPencil, IconTrash } from '@tabler/icons-react'
import classes from './ActionList.module.css'
import { useActionWho } from './action-words'

interface ActionRowProps {
  action: ActionItem
  onChange: () => void
  onRemove: () => void
}

/** One åtgärd: what, who, when. What is missing says so where it should have stood. */
export function ActionRow({ action, onChange, onRemove }: ActionRowProps) {
  const who = useActionWho(action)
  const today = useToday()
  const missing = missingIn(action)
  return (
    <li className={classes.row}>
      <span className={classes.what}>{action.what}</span>
      <span className={classes.who}>{missing.includes('who') ? <Status tone="need">Vem saknas</Status> : who}</span>
      <span className={classes.when}>
        {action.dueOn === null ? <Status tone="need">När saknas</Status> : formatDateShort(action.dueOn, today)}
      </span>
      <span className={classes.buttons}>
        <ActionIcon variant="subtle" color="gray" onClick={onChange} aria-label={`Ändra åtgärden ${action.what}`}>
          <IconPencil size={18} stroke={1.75} />
        </ActionIcon>
        <ActionIcon variant="subtle" color="gray" onClick={onRemove} aria-label={`Ta bort åtgärden ${action.what}`}>
          <IconTrash size={18} stroke={1.75} />
        </ActionIcon>
      </span>
    </li>
  )
}
