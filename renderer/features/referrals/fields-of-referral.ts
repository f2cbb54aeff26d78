import type { VerbForm } from '@renderer/ui/use-verb-form'
import type { ReferralInput } from '@shared/team/referral/input'

/** What a part of the form is given. */
export interface FieldsOfReferral {
  form: VerbForm<ReferralInput>['form']
}
