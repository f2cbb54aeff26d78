import { Group, Radio, Select, TextInput } from '@mantine/core'
import { incomeSourceNames } from '@shared/person/income-source'
import { wishToAttendNames } from '@shared/team/referral/names'
import type { FieldsOfReferral } from './fields-of-referral'

const incomes = Object.entries(incomeSourceNames).map(([value, label]) => ({ value, label }))
const wishes = Object.entries(wishToAttendNames)

/** What the person lives on, and whether the person wants to be there. */
export function SituationFields({ form }: FieldsOfReferral) {
  return (
    <>
      <Group grow align="flex-start" gap={12}>
        <Select label="Försörjning" data={incomes} {...form.getInputProps('incomeSource')} />
        <TextInput label="Sedan" placeholder="mars 2024" {...form.getInputProps('incomeSince')} />
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
