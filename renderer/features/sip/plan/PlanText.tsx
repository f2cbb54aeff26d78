import { useRow } from '@renderer/data'
import { DraftedNote } from '@renderer/ui/DraftedNote'
import type { Id } from '@shared/record/id'
import { writePlanText, type PlanText as Field } from '@shared/sip/plan-verbs'
import { useCallback } from 'react'

interface PlanTextProps {
  planId: Id
  field: Field
  label: string
  digit?: number
  small?: boolean
  readOnly: boolean
}

/** One text of the plan that is being written. */
export function PlanText({ planId, field, ...rest }: PlanTextProps) {
  const saved = useRow('sipPlans', planId)?.[field] ?? ''
  const verb = useCallback((text: string) => writePlanText(planId, field, text), [planId, field])
  return <DraftedNote {...rest} draftKey={`sip-plan:${planId}:${field}`} saved={saved} verb={verb} />
}
