import { NumberInput, Select, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { ClockField } from '@renderer/ui/ClockField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { WeekdayField } from '@renderer/ui/WeekdayField'
import { formatClockDigits } from '@shared/calendar/format'
import { BlockedDayPolicy } from '@shared/calendar/policy'
import {
  deleteTemplate,
  putAwayOrBackTemplate,
  saveTemplate,
  type TemplateInput,
} from '@shared/course/course-template-verbs'
import { policyChoices, policyWords } from './policy-words'
import { ShortFields } from './ShortFields'

type Values = { -readonly [Field in keyof TemplateInput]: TemplateInput[Field] }

/** A course template: the shape that rounds are planned from. Rounds that exist keep theirs. */
export const TemplateDialog: DialogView<'editTemplate'> = ({ id, close }) => {
  const template = useRow('courseTemplates', id)
  const verbForm = useVerbForm<Values>({
    draftKey: `template:${id ?? 'new'}`,
    rev: template?.rev,
    initial: {
      name: template?.name ?? '',
      weekdays: template?.weekdays ?? [],
      start: template ? formatClockDigits(template.start) : '',
      end: template ? formatClockDigits(template.end) : '',
      weeks: template?.weeks ?? '',
      minParticipants: template?.minParticipants ?? '',
      maxParticipants: template?.maxParticipants ?? '',
      policy: template?.policy ?? 'extend',
      decisionDaysBefore: template?.decisionDaysBefore ?? 10,
    },
    verb: (values) => saveTemplate(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { errors, values } = form
  const bare = (field: keyof Values) => ({ ...form.getInputProps(field), error: Boolean(errors[field]) })
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={template ? 'Spara' : 'Lägg till'}
      extra={
        template && (
          <>
            <HistoryButton table="courseTemplates" id={template.id} />
            <PutAwayActions
              row={template}
              putAwayOrBack={putAwayOrBackTemplate(template.id)}
              remove={deleteTemplate(template.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <TextInput label="Namn" description="Till exempel Mitt Val." data-autofocus {...form.getInputProps('name')} />
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
      <Select
        w={260}
        label="Dag som inte går"
        description={policyWords[values.policy].does}
        data={policyChoices}
        value={values.policy}
        onChange={(value) => form.setFieldValue('policy', BlockedDayPolicy.parse(value))}
      />
    </DialogForm>
  )
}
