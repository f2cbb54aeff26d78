import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { FirstSetup } from '@shared/organisation/first-setup'
import type { ReactNode } from 'react'
import classes from './StepFields.module.css'

/** What a step's view is given. */
export interface StepProps {
  form: VerbForm<FirstSetup>['form']
}

/** The fields of one step, under what they are for. */
export function StepFields({ title, children }: { title: string; children: ReactNode }) {
  return (
    <fieldset className={classes.fields}>
      <legend className={classes.title}>{title}</legend>
      {children}
    </fieldset>
  )
}
