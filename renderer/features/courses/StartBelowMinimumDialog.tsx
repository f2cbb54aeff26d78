import { TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { nextStep, stepForward } from '@shared/course/cohort-status'
import { belowMinimum } from '@shared/course/participation'
import { rowOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { stepVerbs } from './step-words'

/** Goes on with a round that lacks people: the reason is asked for and kept. */
export const StartBelowMinimumDialog: DialogView<'startBelowMinimum'> = ({ cohortId, close }) => {
  const cohort = useSelector(useCallback((state: State) => rowOf(state, 'cohorts', cohortId), [cohortId]))
  const lacking = useSelector(
    useCallback(
      (state: State) => {
        const row = rowOf(state, 'cohorts', cohortId)
        return row && belowMinimum(state, row)
      },
      [cohortId],
    ),
  )
  const step = cohort && nextStep(cohort.status)
  const verbForm = useVerbForm({
    draftKey: `below-minimum:${cohortId}`,
    initial: { reason: '' },
    verb: ({ reason }) => stepForward(cohortId, reason),
    onDone: close,
  })
  return (
    <DialogForm form={verbForm} close={close} submitLabel={step ? stepVerbs[step] : 'Bekräfta omgången'}>
      <p>
        {lacking
          ? `Omgången har ${lacking.count} deltagare. Den kan starta ändå, och skälet står kvar på omgångens sida.`
          : 'Omgången har nått sitt minsta antal. Skälet behövs inte.'}
      </p>
      <TextInput
        label="Varför startar omgången ändå?"
        description="Till exempel: en deltagare till väntas komma med vid tredje tillfället."
        data-autofocus
        {...verbForm.form.getInputProps('reason')}
      />
    </DialogForm>
  )
}
