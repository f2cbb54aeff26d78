import { formatClockDigits, formatDate } from '@shared/calendar/format'
import { parseDate } from '@shared/calendar/parse-date'
import type { IsoDate } from '@shared/calendar/date'
import type { Cohort } from '@shared/course/cohort'
import { proposeCohortName } from '@shared/course/cohort-name'
import type { CourseTemplate } from '@shared/course/course-template'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import type { CohortValues } from './use-cohort-form'

/** The form of a new round; filled from the template when there is one to choose. */
export function newCohortValues(id: Id, template: CourseTemplate | undefined): CohortValues {
  const empty: CohortValues = {
    id,
    templateId: null,
    name: '',
    startDate: '',
    weekdays: [],
    start: '',
    end: '',
    sessionCount: '',
    minParticipants: '',
    maxParticipants: '',
    policy: 'extend',
    usedAnyway: [],
    leaderIds: [],
    roomId: null,
    kommunId: null,
    registrationClosesOn: '',
    digitalLink: '',
    costCentre: '',
  }
  return template ? { ...empty, ...valuesOfTemplate(template) } : empty
}

/** What a template decides of a round. Name, date and people stay as they are. */
export function valuesOfTemplate(template: CourseTemplate) {
  return {
    templateId: template.id,
    weekdays: template.weekdays,
    start: formatClockDigits(template.start),
    end: formatClockDigits(template.end),
    sessionCount: template.weeks * template.weekdays.length,
    minParticipants: template.minParticipants,
    maxParticipants: template.maxParticipants,
    policy: template.policy,
  }
}

/** A saved round as its form shows it. */
export function valuesOfCohort(cohort: Cohort): CohortValues {
  const { id, templateId, name, weekdays, sessionCount, minParticipants, maxParticipants } = cohort
  const { policy, usedAnyway, leaderIds, roomId, kommunId, registrationClosesOn, digitalLink, costCentre } = cohort
  return {
    id,
    templateId,
    name,
    startDate: formatDate(cohort.startDate),
    weekdays,
    start: formatClockDigits(cohort.start),
    end: formatClockDigits(cohort.end),
    sessionCount,
    minParticipants,
    maxParticipants,
    policy,
    usedAnyway,
    leaderIds,
    roomId,
    kommunId,
    registrationClosesOn: registrationClosesOn && formatDate(registrationClosesOn),
    digitalLink,
    costCentre,
  }
}

/** The name that the form proposes as long as nobody has written another. */
export function proposedName(state: State, { templateId, startDate }: CohortValues, today: IsoDate): string {
  const read = parseDate(startDate, { today })
  return read.ok ? proposeCohortName(state, templateId, read.date) : ''
}
