import type { BlockedDayPolicy } from '@shared/calendar/policy'
import type { CohortInput } from '@shared/course/cohort-input'
import { conditionsAsTyped } from '@shared/course/conditions-input'
import { usualConditions } from '@shared/course/course-conditions'
import type { TemplateBasics, TemplateInput } from '@shared/course/course-template-verbs'
import type { Rows } from '@shared/record/tables'
import { clock, id, rowWith } from '@tests/shared/record/rows'

/** The course as Värend gave it [000]. */
const basics: TemplateBasics = {
  name: 'Mitt Val',
  weekdays: [1, 3],
  start: '13.00',
  end: '15.00',
  weeks: 4,
  minParticipants: 6,
  maxParticipants: 10,
  policy: 'extend',
  decisionDaysBefore: 10,
}

/** Its form as it is saved for the first time. */
export const mittValInput: TemplateInput = { ...basics, ...conditionsAsTyped(usualConditions) }

export const mittVal: Rows['courseTemplates'] = rowWith('courseTemplates', 1, {
  ...basics,
  weekdays: [1, 3],
  weeks: 4,
  minParticipants: 6,
  maxParticipants: 10,
  decisionDaysBefore: 10,
  start: clock('13:00'),
  end: clock('15:00'),
})

/** A round of Mitt Val as its form gives it. */
export function roundInput(startDate: string, policy: BlockedDayPolicy = 'extend'): CohortInput {
  return {
    templateId: id(1),
    name: 'Omgång 1',
    startDate,
    weekdays: [1, 3],
    start: '13.00',
    end: '15.00',
    sessionCount: 8,
    minParticipants: 6,
    maxParticipants: 10,
    policy,
    usedAnyway: [],
    leaderIds: [],
    roomId: null,
    kommunId: null,
    registrationClosesOn: '',
    digitalLink: '',
    costCentre: '',
  }
}

interface RealRound {
  readonly printed: string
  readonly start: string
  readonly end: string
  readonly participants: number
  /** First GK in printed order, as dates. */
  readonly gk: readonly string[]
  readonly plannedGk: number
  readonly requestedGk: number
  readonly daysToGk: readonly number[]
  readonly setAside: readonly number[]
}

/** The five rounds of source-cases.md. The fourth's date was printed `1900304`. */
export const realRounds: readonly RealRound[] = [
  {
    printed: '181022',
    start: '2018-10-22',
    end: '2018-11-14',
    participants: 5,
    gk: ['2018-12-31', '2019-01-17'],
    plannedGk: 0,
    requestedGk: 0,
    daysToGk: [47, 64],
    setAside: [],
  },
  {
    printed: '181119',
    start: '2018-11-19',
    end: '2018-12-12',
    participants: 5,
    gk: ['2019-01-31', '2019-03-14', '2019-01-21', '2019-04-24', '2019-01-31'],
    plannedGk: 0,
    requestedGk: 0,
    daysToGk: [50, 92, 40, 133, 50],
    setAside: [],
  },
  {
    printed: '190107',
    start: '2019-01-07',
    end: '2019-01-30',
    participants: 6,
    gk: ['2019-03-06', '2019-03-12', '2019-04-12', '2019-04-12'],
    plannedGk: 0,
    requestedGk: 0,
    daysToGk: [35, 41, 72, 72],
    setAside: [],
  },
  {
    printed: '190304',
    start: '2019-03-04',
    end: '2019-03-27',
    participants: 7,
    gk: ['2019-04-29', '2019-04-23', '2019-05-15', '2019-02-22'],
    plannedGk: 2,
    requestedGk: 0,
    daysToGk: [33, 27, 49],
    setAside: [-33],
  },
  {
    printed: '190401',
    start: '2019-04-01',
    end: '2019-04-24',
    participants: 7,
    gk: [],
    plannedGk: 7,
    requestedGk: 2,
    daysToGk: [],
    setAside: [],
  },
]
