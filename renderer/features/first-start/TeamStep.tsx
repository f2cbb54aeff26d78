import { Radio, Stack, TextInput } from '@mantine/core'
import { StepFields, type StepProps } from './StepFields'

/** One team: its local name, and what its papers are called. */
export function TeamStep({ form }: StepProps) {
  return (
    <StepFields title="Vilket team möts?">
      <TextInput
        w={420}
        maw="100%"
        label="Teamets namn"
        description="Till exempel Resursråd Haninge, Rådgivande team eller Lotsteam."
        {...form.getInputProps('team.name')}
      />
      <Radio.Group label="Det som skrivs från mötena kallas" {...form.getInputProps('team.minutesWord')}>
        <Stack gap={8} mt={4}>
          <Radio value="protokoll" label="Protokoll" />
          <Radio value="mötesanteckning" label="Mötesanteckning" />
        </Stack>
      </Radio.Group>
    </StepFields>
  )
}
