import type { Rows } from '@shared/record/tables'
import { createCohort } from '@shared/course/cohort-verbs'
import { sessionsOf } from '@shared/course/sessions'
import type { World } from './world'

/** What tells one round from another of the same template. */
interface Round {
  readonly template: Rows['courseTemplates']
  readonly name: string
  readonly startDate: string
  /** The day that somebody planned it. */
  readonly plannedOn: string
  readonly policy?: Rows['cohorts']['policy']
  readonly leaders: readonly Rows['staff'][]
  readonly room: Rows['rooms']
}

/** Plans a round as the app does: its sessions come from the calendar. */
export function addRound(
  world: World,
  { template, name, startDate, plannedOn, policy, leaders, room }: Round,
): Rows['cohorts'] {
  const id = world.newId('cohorts')
  world.run(
    plannedOn,
    createCohort(id, {
      templateId: template.id,
      name,
      startDate,
      weekdays: template.weekdays,
      start: template.start,
      end: template.end,
      sessionCount: template.weeks * template.weekdays.length,
      minParticipants: template.minParticipants,
      maxParticipants: template.maxParticipants,
      policy: policy ?? template.policy,
      usedAnyway: [],
      leaderIds: leaders.map((leader) => leader.id),
      roomId: room.id,
      kommunId: null,
      registrationClosesOn: null,
      digitalLink: '',
      costCentre: '',
    }),
  )
  return world.state().cohorts.get(id)!
}

/** Lets the round's sessions before a day have been held; all of them without a day. */
export function holdSessions(world: World, cohort: Rows['cohorts'], before = '9999-12-31'): void {
  for (const session of sessionsOf(world.state(), cohort.id)) {
    if (session.date < before) world.change('sessions', session.id, { status: 'held' })
  }
}
