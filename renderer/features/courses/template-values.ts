import { formatClockDigits } from '@shared/calendar/format'
import { conditionsAsTyped } from '@shared/course/conditions-input'
import { conditionsOf, usualConditions } from '@shared/course/course-conditions'
import type { CourseTemplate } from '@shared/course/course-template'
import type { TemplateInput } from '@shared/course/course-template-verbs'
import type { VerbForm } from '@renderer/ui/use-verb-form'

/** The form of a course template. */
export type TemplateValues = { -readonly [Field in keyof TemplateInput]: TemplateInput[Field] }
export type TemplateForm = VerbForm<TemplateValues>

/** A saved template as its form shows it, or a new one with what is usual. */
export function templateValues(template: CourseTemplate | undefined): TemplateValues {
  return {
    name: template?.name ?? '',
    weekdays: template?.weekdays ?? [],
    start: template ? formatClockDigits(template.start) : '',
    end: template ? formatClockDigits(template.end) : '',
    weeks: template?.weeks ?? '',
    minParticipants: template?.minParticipants ?? '',
    maxParticipants: template?.maxParticipants ?? '',
    policy: template?.policy ?? 'extend',
    decisionDaysBefore: template?.decisionDaysBefore ?? 10,
    ...conditionsAsTyped(template ? conditionsOf(template) : usualConditions),
  }
}
