import type { Fields } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { clock, date, id, rowWith, stateWith } from '@tests/shared/record/rows'

export const running = { cohort: id(50) }

/** The sessions by number, from 1. */
export const sessionId = (number: number) => id(60 + number)

/** The participants by number, from 1. */
export const participantId = (number: number) => id(70 + number)

const days = ['2027-02-01', '2027-02-03', '2027-02-08', '2027-02-10', '2027-02-15', '2027-02-17']

/** A round of six sessions of two hours in February 2027, with two participants and whatever more a test gives. */
export function aRunningRound(
  more: readonly Partial<Fields<'enrolments'>>[] = [],
  round: Partial<Fields<'cohorts'>> = {},
): State {
  return stateWith({
    cohorts: [
      rowWith('cohorts', 50, {
        templateId: null,
        name: 'Våren 2027',
        status: 'running',
        startDate: date('2027-02-01'),
        weekdays: [1, 3],
        start: clock('13:00'),
        end: clock('15:00'),
        sessionCount: 6,
        leaderIds: [],
        roomId: null,
        ...round,
      }),
    ],
    sessions: days.map((day, index) =>
      rowWith('sessions', 61 + index, {
        cohortId: running.cohort,
        date: date(day),
        start: clock('13:00'),
        end: clock('15:00'),
      }),
    ),
    persons: [{}, {}, ...more].map((_, index) => rowWith('persons', 81 + index, { code: `HAN-2027-00${index + 1}` })),
    enrolments: [{}, {}, ...more].map((fields, index) =>
      rowWith('enrolments', 71 + index, {
        cohortId: running.cohort,
        personId: id(81 + index),
        status: 'participating',
        statusOn: date('2027-02-01'),
        registeredOn: date('2027-01-11'),
        startedOn: date('2027-02-01'),
        ...fields,
      }),
    ),
  })
}
