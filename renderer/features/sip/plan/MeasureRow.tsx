import { ActionIcon, NativeSelect } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Status } from '@renderer/ui/Status'
import { useNaming } from '@renderer/ui/use-naming'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDateShort, formatDayNear } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { moveMeasure, removeMeasure, setMeasureStatus } from '@shared/sip/measure-verbs'
import { measureStatusNames } from '@shared/sip/names'
import type { MeasureStatus, SipMeasure } from '@shared/sip/plan'
import { hasResponsible, responsibleName } from '@shared/sip/responsible'
import { IconPencil } from '@tabler/icons-react'
import { useCallback } from 'react'
import { PlanRowKeys } from './PlanRowKeys'
import classes from './PlanRows.module.css'

interface MeasureRowProps {
  measure: SipMeasure
  /** The number of the goal that it is for. */
  goalNumber: number | undefined
  readOnly: boolean
}

const statuses = Object.entries(measureStatusNames).map(([value, label]) => ({ value, label }))

/** One insats: what, for which goal, whose, when and how it goes. What is missing says so where it should have stood. */
export function MeasureRow({ measure, goalNumber, readOnly }: MeasureRowProps) {
  const { id, planId, what, need, note, by, from, dueOn, status } = measure
  const today = useToday()
  const naming = useNaming()
  const who = useSelector(useCallback((state: State) => responsibleName(state, measure, naming), [measure, naming]))
  const edit = () => openDialog('editSipMeasure', { planId, id })
  const facts = [need, goalNumber === undefined ? 'Inget mål' : `Mål ${goalNumber}`, note].filter(Boolean).join(' · ')
  return (
    <PlanRowKeys
      readOnly={readOnly}
      onEdit={edit}
      onMove={(step) => void writeOrTell(moveMeasure(id, step))}
      onRemove={() => void writeOrTell(removeMeasure(id), 'Insatsen är borttagen. Ctrl+Z tar tillbaka den.')}
      className={classes.measure}
    >
      <span className={classes.what}>
        {what}
        <span className={classes.under}>{facts}</span>
      </span>
      <span className={classes.quiet}>
        {hasResponsible(measure) ? by !== 'person' && who : <Status tone="need">Ansvarig saknas</Status>}
      </span>
      <span className={classes.quiet}>
        {from !== null && <span className={classes.from}>från {formatDayNear(from, today)}</span>}
        {dueOn === null ? <Status tone="need">När saknas</Status> : formatDateShort(dueOn, today)}
      </span>
      <NativeSelect
        aria-label={`Läget för insatsen ${what}`}
        data={statuses}
        value={status}
        disabled={readOnly}
        onChange={({ currentTarget: { value } }) => void writeOrTell(setMeasureStatus(id, value as MeasureStatus))}
      />
      {!readOnly && (
        <ActionIcon variant="subtle" color="gray" onClick={edit} aria-label={`Ändra insatsen ${what}`}>
          <IconPencil size={18} stroke={1.75} />
        </ActionIcon>
      )}
    </PlanRowKeys>
  )
}
