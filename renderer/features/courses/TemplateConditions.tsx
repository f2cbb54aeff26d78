import { Checkbox, Group, MultiSelect, NumberInput, Radio, Stack, Textarea } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { GroupForm, SurveyPoint, Venue } from '@shared/course/course-conditions'
import { groupFormNames, surveyPointNames, venueNames } from '@shared/course/names'
import { offered, partyChoices } from './cohort-choices'
import { ShortFields } from './ShortFields'
import { TargetGroupField } from './TargetGroupField'
import type { TemplateForm, TemplateValues } from './template-values'

const choices = <Value extends string>(options: readonly Value[], names: Record<Value, string>) =>
  options.map((value) => ({ value, label: names[value] }))

const groupForms = choices(GroupForm.options, groupFormNames)
const venues = choices(Venue.options, venueNames)
const surveyPoints = choices(SurveyPoint.options, surveyPointNames)

/** What a course is beside its times: in which form, about what, for whom, by whom, and what follows. */
export function TemplateConditions({ verbForm }: { verbForm: TemplateForm }) {
  const { form } = verbForm
  const { errors, values } = form
  const parties = useSelector(partyChoices)
  const bare = (field: keyof TemplateValues) => ({ ...form.getInputProps(field), error: Boolean(errors[field]) })
  return (
    <>
      <Section title="Form och innehåll">
        <Stack gap={16} pt={12}>
          <Radio.Group
            label="Grupp"
            description="En öppen grupp är en öppen dörr: deltagare kommer och går under kursen."
            {...form.getInputProps('groupForm')}
          >
            <Choices of={groupForms} />
          </Radio.Group>
          <Radio.Group label="Plats" {...form.getInputProps('venue')}>
            <Choices of={venues} />
          </Radio.Group>
          <Textarea label="Teman" description={themesHint(values)} rows={5} {...form.getInputProps('themes')} />
        </Stack>
      </Section>
      <Section title="Målgrupp och ledare">
        <Stack gap={16} pt={12}>
          <TargetGroupField verbForm={verbForm} />
          <MultiSelect
            label="En ledare från varje"
            description="Omgången säger till när en part saknar ledare."
            data={offered(parties, values.leaderPartyIds)}
            {...form.getInputProps('leaderPartyIds')}
            value={[...values.leaderPartyIds]}
          />
        </Stack>
      </Section>
      <Section title="Enkäter och uppföljning">
        <Stack gap={16} pt={12}>
          <Checkbox.Group
            label="Enkät delas ut"
            {...form.getInputProps('surveyPoints')}
            value={[...values.surveyPoints]}
          >
            <Group gap={20} py={6}>
              {surveyPoints.map(({ value, label }) => (
                <Checkbox key={value} value={value} label={label} />
              ))}
            </Group>
          </Checkbox.Group>
          <div>
            <ShortFields problems={[errors['gkWithinDays'], errors['followUpAfterDays']]}>
              {(describedBy) => (
                <>
                  <NumberInput
                    label="GK inom, dagar"
                    min={0}
                    {...bare('gkWithinDays')}
                    aria-describedby={describedBy}
                  />
                  <NumberInput
                    label="Uppföljning efter, dagar"
                    min={0}
                    {...bare('followUpAfterDays')}
                    aria-describedby={describedBy}
                  />
                </>
              )}
            </ShortFields>
          </div>
        </Stack>
      </Section>
    </>
  )
}

function Choices({ of }: { of: readonly { value: string; label: string }[] }) {
  return (
    <Group gap={20} py={6}>
      {of.map(({ value, label }) => (
        <Radio key={value} value={value} label={label} />
      ))}
    </Group>
  )
}

/** How many sessions the lines are for, as soon as that is known. */
function themesHint({ themes, weeks, weekdays }: TemplateValues): string {
  const sessions = Number(weeks) * weekdays.length
  const written = themes.split('\n').filter((line) => line.trim() !== '').length
  const how = 'Ett tema på varje rad, i tillfällenas ordning.'
  return Number.isInteger(sessions) && sessions > 0 ? `${how} ${written} av ${sessions} tillfällen har ett.` : how
}
