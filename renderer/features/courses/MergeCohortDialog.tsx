import { Select } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { mergeCohort } from '@shared/course/cancel-cohort'
import type { Cohort } from '@shared/course/cohort'
import { mergeInWords } from '@shared/course/merge-words'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import { roundChoices } from './way-choices'

/** Takes everybody of a round to another one of the same course, and cancels this one. */
export const MergeCohortDialog: DialogView<'mergeCohort'> = ({ cohortId, close }) => {
  const cohort = useRow('cohorts', cohortId)
  return cohort ? <MergeForm cohort={cohort} close={close} /> : <p>Kursomgången finns inte kvar.</p>
}

function MergeForm({ cohort, close }: { cohort: Cohort; close: () => void }) {
  const today = useToday()
  const { id, templateId } = cohort
  const rounds = useSelector(
    useCallback((state: State) => roundChoices(state, { cohortId: id, templateId }, today), [id, templateId, today]),
  )
  const verbForm = useVerbForm<{ intoId: Id | null }>({
    draftKey: `merge:${id}`,
    initial: { intoId: rounds[0]?.value ?? null },
    verb: ({ intoId }) => mergeCohort(id, intoId),
    onDone: close,
  })
  const { form } = verbForm
  const { intoId } = form.values
  const words = useSelector(useCallback((state: State) => mergeInWords(state, id, intoId), [id, intoId]))
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Slå ihop">
      {rounds.length === 0 ? (
        <p>Det finns ingen annan kommande omgång av kursen att slå ihop med. Planera en, eller ställ in den här.</p>
      ) : (
        <Select
          label="Slå ihop med"
          data-autofocus
          data={rounds}
          {...form.getInputProps('intoId')}
          allowDeselect={false}
        />
      )}
      {words !== '' && <p role="status">{words}</p>}
    </DialogForm>
  )
}
