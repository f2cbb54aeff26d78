import { ActionIcon, NativeSelect } from '@mantine/core'
import { openDialog } from '@renderer/ui/dialogs'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { changeGoal, moveGoal, removeGoal } from '@shared/sip/goal-verbs'
import { goalOutcomeNames, goalTermNames } from '@shared/sip/names'
import type { GoalOutcome, SipGoal } from '@shared/sip/plan'
import { IconPencil } from '@tabler/icons-react'
import { PlanRowKeys } from './PlanRowKeys'
import classes from './PlanRows.module.css'

const outcomes = [
  { value: '', label: 'Hur gick det?' },
  ...Object.entries(goalOutcomeNames).map(([value, label]) => ({ value, label })),
]

/** One goal: what is to be reached, whether it is long or short, and at a follow-up how it went. */
export function GoalRow({ goal, readOnly }: { goal: SipGoal; readOnly: boolean }) {
  const { id, text, term, previousId, outcome, outcomeNote } = goal
  const edit = () => openDialog('editSipGoal', { id })
  return (
    <PlanRowKeys
      readOnly={readOnly}
      onEdit={edit}
      onMove={(step) => void writeOrTell(moveGoal(id, step))}
      onRemove={() => void writeOrTell(removeGoal(id), 'Målet är borttaget. Ctrl+Z tar tillbaka det.')}
      className={classes.goal}
    >
      <span className={classes.what}>
        {text}
        {outcomeNote !== '' && <span className={classes.under}>{outcomeNote}</span>}
      </span>
      <span className={classes.quiet}>{goalTermNames[term]}</span>
      <span>
        {previousId !== null && (
          <NativeSelect
            aria-label={`Hur gick det med målet ${text}`}
            data={outcomes}
            value={outcome ?? ''}
            disabled={readOnly}
            onChange={({ currentTarget: { value } }) =>
              void writeOrTell(changeGoal(id, { outcome: value === '' ? null : (value as GoalOutcome) }))
            }
          />
        )}
      </span>
      {!readOnly && (
        <ActionIcon variant="subtle" color="gray" onClick={edit} aria-label={`Ändra målet ${text}`}>
          <IconPencil size={18} stroke={1.75} />
        </ActionIcon>
      )}
    </PlanRowKeys>
  )
}
