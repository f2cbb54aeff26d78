import { Group, Radio, Select, TextInput } from '@mantine/core'
import { incomeSourceNames } from '@shared/person/income-source'
import { referralConsentNames, wishToAttendNames } from '@shared/team/referral/names'
import type { FieldsOfReferral } from './fields-of-referral'

const incomes = Object.entries(incomeSourceNames).map(([value, label]) => ({ value, label }))
const consents = Object.entries(referralConsentNames).map(([value, label]) => ({ value, label }))
const wishes = Object.entries(wishToAttendNames)

/** What the person lives on, whether the parties may speak, and whether the person wants to be there. */
export function SituationFields({ form }: FieldsOfReferral) {
  return (
    <>
      <Group grow align="flex-start" gap={12}>
        <Select label="Försörjning" data={incomes} {...form.getInputProps('incomeSource')} />
        <TextInput label="Sedan" placeholder="mars 2024" {...form.getInputProps('incomeSince')} />
        <TextInput label="Barn i hushållet" inputMode="numeric" {...form.getInputProps('childrenAtHome')} />
      </Group>
      <Group grow align="flex-start" gap={12}>
        <Select label="Samtycke" data={consents} {...form.getInputProps('consent')} />
        {form.values.consent === 'enclosed' && (
          <TextInput
            label="Var originalet finns"
            description="Samtycket registrerar du hos personen."
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            {...form.getInputProps('consentReference')}
          />
        )}
      </Group>
      <Radio.Group label="Vill vara med på mötet" {...form.getInputProps('wishToAttend')}>
        <Group gap={20} mt={4}>
          {wishes.map(([value, label]) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Group>
      </Radio.Group>
    </>
  )
}
