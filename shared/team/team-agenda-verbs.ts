import { done, put, refused, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { rowOf } from '../record/state'
import { readOptionalWholeNumber, type TypedNumber } from '../record/whole-number'
import { mostMinutes } from './agenda-limits'
import { readAgendaTemplate } from './agenda-template'
import type { Team } from './team'

/** The kinds of case that may have minutes of their own; a genomlysning has the team's. */
export const timedKinds = ['consultation', 'feedback', 'followUp', 'intake', 'closing'] as const
export type TimedKind = (typeof timedKinds)[number]

/** What the form gives: the template's lines, and the minutes as typed; empty where the usual ones count. */
export type TeamAgendaInput = {
  readonly agendaTemplate: string
  readonly minutesByKind: Readonly<Record<TimedKind, TypedNumber>>
}

/** Saves what a team's agendas begin from: the fixed items, and how long each kind of case takes. Agendas that are there stay. */
export function saveTeamAgenda(id: Id, asked: TeamAgendaInput): Verb {
  return (state) => {
    const team = rowOf(state, 'teams', id)
    if (!team) return refused({ message: 'Teamet finns inte kvar. Stäng rutan och se efter i listan.' })
    const template = readAgendaTemplate(asked.agendaTemplate)
    const minutes = timedKinds.map((kind) => ({
      kind,
      ...readOptionalWholeNumber(`minutesByKind.${kind}`, asked.minutesByKind[kind], { from: 1, to: mostMinutes }),
    }))
    const problems = [...template.problems, ...minutes.flatMap((one) => one.problems)]
    if (problems.length > 0) return refused(...problems)
    const minutesByKind = Object.fromEntries(minutes.map(({ kind, value }) => [kind, value])) as Team['minutesByKind']
    return done('ändrade teamets mall för dagordningen', [
      put('teams', { ...team, agendaTemplate: [...template.items], minutesByKind }),
    ])
  }
}
