import { UserFields } from '@renderer/ui/UserFields'
import { StepFields, type StepProps } from './StepFields'

/** Who uses Rådrum here: what the log calls them. */
export function UserStep({ form }: StepProps) {
  return (
    <StepFields title="Vem använder Rådrum här?">
      <UserFields nameLabel="Ditt namn" inputProps={(field) => form.getInputProps(`user.${field}`)} />
    </StepFields>
  )
}
