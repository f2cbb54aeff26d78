import { Checkbox, Group, NumberInput, Select, Stack, TextInput } from '@mantine/core'
import { ClockField } from '@renderer/ui/ClockField'
import { Section } from '@renderer/ui/Section'
import { WeekdayField } from '@renderer/ui/WeekdayField'
import { BlockedDayPolicy } from '@shared/calendar/policy'
import { AlsoBlocks } from '@shared/course/course-conditions'
import { alsoBlocksNames } from '@shared/course/names'
import { policyChoices, policyDoes } from './policy-words'
import { ShortFields } from './ShortFields'
import type { TemplateForm, TemplateValues } from './template-values'

/** What makes a template: its name, when it is given, for how many, and what a day that cannot be used does. */
export function TemplateFields({ verbForm: { form } }: { verbForm: TemplateForm }) {
  const { errors, values } = form
  const bare = (field: keyof TemplateValues) => ({ ...form.getInputProps(field), error: Boolean(errors[field]) })
  return (
    <>
      <Section title="Dagar och antal">
        <Stack gap={16} pt={12}>
          <TextInput label="Namn" description="Till exempel Mitt Val." {...form.getInputProps('name')} />
          <WeekdayField {...form.getInputProps('weekdays')} value={values.weekdays} />
          <ShortFields problems={[errors['start'], errors['end'], errors['weeks']]}>
            {(describedBy) => (
              <>
                <ClockField label="Från kl." {...bare('start')} value={values.start} aria-describedby={describedBy} />
                <ClockField label="Till kl." {...bare('end')} value={values.end} aria-describedby={describedBy} />
                <NumberInput label="Veckor" min={1} {...bare('weeks')} aria-describedby={describedBy} />
              </>
            )}
          </ShortFields>
          <ShortFields problems={[errors['minParticipants'], errors['maxParticipants'], errors['decisionDaysBefore']]}>
            {(describedBy) => (
              <>
                <NumberInput label="Minst antal" min={1} {...bare('minParticipants')} aria-describedby={describedBy} />
                <NumberInput label="Högst antal" min={1} {...bare('maxParticipants')} aria-describedby={describedBy} />
                <NumberInput
                  label="Beslut, dagar före"
                  min={0}
                  {...bare('decisionDaysBefore')}
                  aria-describedby={describedBy}
                />
              </>
            )}
          </ShortFields>
        </Stack>
      </Section>
      <Section title="Dagar som inte går">
        <Stack gap={16} pt={12}>
          <Select
            w={260}
            label="Röd eller stängd dag"
            description={policyDoes[values.policy]}
            data={policyChoices}
            value={values.policy}
            onChange={(value) => form.setFieldValue('policy', BlockedDayPolicy.parse(value))}
          />
          <Checkbox.Group
            label="Räkna också som dagar som inte går"
            description="Det som inte är ikryssat varnar men används."
            {...form.getInputProps('alsoBlocks')}
            value={[...values.alsoBlocks]}
          >
            <Group gap={20} py={6}>
              {AlsoBlocks.options.map((kind) => (
                <Checkbox key={kind} value={kind} label={alsoBlocksNames[kind]} />
              ))}
            </Group>
          </Checkbox.Group>
        </Stack>
      </Section>
    </>
  )
}
