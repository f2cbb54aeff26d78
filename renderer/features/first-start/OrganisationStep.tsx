import { Checkbox, TextInput } from '@mantine/core'
import { StepFields, type StepProps } from './StepFields'

/** What the organisation is called, the letters that its codes begin with, and whether this is the förbund's kansli. */
export function OrganisationStep({ form }: StepProps) {
  return (
    <StepFields title="Vad heter er organisation?">
      <TextInput w={420} maw="100%" label="Namn" {...form.getInputProps('organisation.name')} />
      <TextInput
        w={300}
        label="Koder börjar med"
        description="HAN ger HAN-2027-014. Får vara tomt."
        {...form.getInputProps('organisation.codePrefix')}
      />
      <Checkbox
        label="Det här är förbundets kansli"
        description="Kansliet ska inte hantera deltagares personuppgifter. Då finns inga fält för namn, bara koder."
        {...form.getInputProps('organisation.isAssociationOffice', { type: 'checkbox' })}
      />
    </StepFields>
  )
}
