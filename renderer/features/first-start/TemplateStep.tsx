import { Group, NumberInput, TextInput } from '@mantine/core'
import { ClockField } from '@renderer/ui/ClockField'
import { WeekdayField } from '@renderer/ui/WeekdayField'
import { StepFields, type StepProps } from './StepFields'

/** One course template: when it is given, for how long and for how many. */
export function TemplateStep({ form }: StepProps) {
  const { weekdays, start, end } = form.values.template
  return (
    <StepFields title="Vilken kurs ger ni?">
      <TextInput w={420} maw="100%" label="Kursens namn" {...form.getInputProps('template.name')} />
      <WeekdayField
        value={weekdays}
        onChange={(days) => form.setFieldValue('template.weekdays', days)}
        error={form.errors['template.weekdays']}
      />
      <Group gap={12} align="flex-start">
        <ClockField w={110} label="Från kl." {...form.getInputProps('template.start')} value={start} />
        <ClockField w={110} label="Till kl." {...form.getInputProps('template.end')} value={end} />
        <NumberInput w={110} label="Veckor" {...form.getInputProps('template.weeks')} />
        <NumberInput w={110} label="Minst antal" {...form.getInputProps('template.minParticipants')} />
        <NumberInput w={110} label="Högst antal" {...form.getInputProps('template.maxParticipants')} />
      </Group>
    </StepFields>
  )
}
