import { FormNotices } from '@renderer/ui/FormNotices'
import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { ReferralInput } from '@shared/team/referral/input'
import type { ReactNode } from 'react'

/** The form that the page's button sends. */
export const referralFormId = 'referral-form'

/** The frame of a remiss's fields: Ctrl+Enter saves from any of them. */
export function FormFrame({ verbForm, children }: { verbForm: VerbForm<ReferralInput>; children: ReactNode }) {
  const { attach, submit, notices } = verbForm
  return (
    <form
      id={referralFormId}
      ref={attach}
      autoComplete="off"
      noValidate
      onSubmit={(event) => void submit(event)}
      onKeyDown={(event) => {
        if (event.ctrlKey && event.key === 'Enter') void submit(event)
      }}
    >
      <FormNotices {...notices} />
      {children}
    </form>
  )
}
