import { useToday, useSelector } from '@renderer/data'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { CohortInput } from '@shared/course/cohort-input'
import { cohortPlan } from '@shared/course/cohort-plan'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { useCallback, useMemo } from 'react'

/** A round's form. `id` is the round's own: chosen when a new form is opened, so that saving twice makes one round. */
export type CohortValues = { id: Id } & { -readonly [Field in keyof CohortInput]: CohortInput[Field] }

interface CohortFormOptions {
  draftKey: string
  initial: CohortValues
  /** The round's revision; absent for a new one. */
  rev?: number
  verb: (values: CohortValues) => Verb
  onDone: (values: CohortValues) => void
}

const planningNothing = { name: '', registrationClosesOn: '', digitalLink: '', costCentre: '' }

/** The form of a round and the plan that its present values give. */
export function useCohortForm({ draftKey, initial, rev, verb, onDone }: CohortFormOptions) {
  const verbForm = useVerbForm<CohortValues>({ draftKey, initial, rev, verb, onDone })
  const today = useToday()
  // In the same drawing as the field: a second one for the plan alone took longer than the plan.
  const values = useAsked(verbForm.form.values)
  const plan = useSelector(
    useCallback((state) => cohortPlan(state, values, { today, ownId: values.id }), [values, today]),
  )
  return { ...verbForm, plan, today }
}

/** The same object as long as nobody changes more than what plans nothing. */
function useAsked(values: CohortValues): CohortValues {
  const asked = JSON.stringify({ ...values, ...planningNothing })
  return useMemo(() => JSON.parse(asked) as CohortValues, [asked])
}

export type CohortForm = ReturnType<typeof useCohortForm>
