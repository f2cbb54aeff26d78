import { TextInput } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { decideToRun } from '@shared/course/cohort-status'
import { belowMinimum } from '@shared/course/participation'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'

/** Goes on with a round that lacks people: the reason is asked for and kept. */
export const StartBelowMinimumDialog: DialogView<'startBelowMinimum'> = ({ cohortId, close }) => {
  const cohort = useRow('cohorts', cohortId)
  const lacking = useSelector(useCallback((state: State) => cohort && belowMinimum(state, cohort), [cohort]))
  const verbForm = useVerbForm({
    draftKey: `below-minimum:${cohortId}`,
    initial: { reason: '' },
    verb: ({ reason }) => decideToRun(cohortId, reason),
    onDone: close,
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Kör omgången">
      <p>
        {lacking
          ? `Omgången har ${lacking.count} deltagare. Den kan hållas ändå: den bekräftas, och skälet står kvar på omgångens sida.`
          : 'Omgången har nått sitt minsta antal. Skälet behövs inte.'}
      </p>
      <TextInput
        label="Varför hålls omgången ändå?"
        description="Till exempel: en deltagare till väntas komma med vid tredje tillfället."
        data-autofocus
        {...verbForm.form.getInputProps('reason')}
      />
    </DialogForm>
  )
}
