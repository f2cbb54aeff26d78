import { Textarea } from '@mantine/core'
import { referralTextNames } from '@shared/team/referral/names'
import type { ReferralTextField } from '@shared/team/referral/texts'
import type { FieldsOfReferral } from './fields-of-referral'

interface ReferralTextProps extends FieldsOfReferral {
  text: ReferralTextField
  description?: string
  rows: number
}

/** One of the texts of a remiss, under the heading that it has everywhere. */
export function ReferralText({ form, text, ...rest }: ReferralTextProps) {
  return <Textarea label={referralTextNames[text]} {...rest} {...form.getInputProps(text)} />
}
