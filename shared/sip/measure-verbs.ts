import { readDateField } from '../calendar/typed-fields'
import { done, put, putDeleted, putNew, refused, type Outcome, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { sameContent } from '../record/same-content'
import { rowOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'
import { readWhenField } from '../team/when-field'
import { withOpenPlan } from './open-plan'
import type { SipMeasure } from './plan'
import { nextPosition, measuresOf } from './plan-rows'
import { exchanged } from './row-order'

/** What a line says of an insats. Who and when may be missing while the meeting goes on. */
export type MeasureLine = Pick<SipMeasure, 'what' | 'by' | 'partyId' | 'participantId' | 'who' | 'dueOn'>

/** All that a user says of an insats, its days as they are typed. */
export type MeasureInput = Pick<
  SipMeasure,
  'goalId' | 'need' | 'what' | 'by' | 'partyId' | 'participantId' | 'who' | 'status' | 'note'
> & { readonly from: string; readonly dueOn: string }

const noWhat = { field: 'what', message: 'Skriv vad som ska göras.' }

/** What an insats has from its beginning. */
const newlyPlanned = { previousId: null, need: '', from: null, status: 'planned', note: '' } as const

/** Adds an insats after those that are there. */
export function addMeasure(planId: Id, line: MeasureLine, goalId: Id | null): Verb {
  return (state, circumstances) =>
    withOpenPlan(state, planId, () => {
      const kept = { ...line, ...responsible(line), what: oneLine(line.what) }
      if (kept.what === '') return refused(noWhat)
      const position = nextPosition(measuresOf(state, planId))
      return done('lade till en insats', [
        putNew('sipMeasures', { ...newlyPlanned, ...kept, planId, goalId, position }, circumstances),
      ])
    })
}

/** Changes an insats. */
export function changeMeasure(id: Id, input: MeasureInput): Verb {
  return (state, { today }) =>
    withMeasure(state, id, (measure) => {
      const from = readDateField('from', input.from, today)
      const dueOn = readWhenField('dueOn', input.dueOn, { today, nextMeeting: null })
      const what = oneLine(input.what)
      const problems: Problem[] = [...(what === '' ? [noWhat] : []), ...from.problems, ...dueOn.problems]
      if (from.value !== null && dueOn.value !== null && dueOn.value < from.value) {
        problems.push({ field: 'dueOn', message: 'Senast kommer före starten. Ändra den ena dagen.' })
      }
      if (problems.length > 0) return refused(...problems)
      const texts = { what, need: oneLine(input.need), note: multiLine(input.note) }
      const changed = { ...measure, ...input, ...responsible(input), ...texts, from: from.value, dueOn: dueOn.value }
      return done('ändrade en insats', sameContent(measure, changed) ? [] : [put('sipMeasures', changed)])
    })
}

/** Says how an insats goes. */
export function setMeasureStatus(id: Id, status: SipMeasure['status']): Verb {
  return (state) =>
    withMeasure(state, id, (measure) =>
      done(
        'ändrade läget för en insats',
        measure.status === status ? [] : [put('sipMeasures', { ...measure, status })],
      ),
    )
}

/** Takes an insats away. One that is gone already is no fault. */
export function removeMeasure(id: Id): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'sipMeasures', id)) return done('tog bort en insats', [])
    return withMeasure(state, id, (measure) =>
      done('tog bort en insats', [putDeleted('sipMeasures', measure, circumstances)]),
    )
  }
}

/** Moves an insats one step up or down among those that are carried out by the same kind of responsible. */
export function moveMeasure(id: Id, step: -1 | 1): Verb {
  return (state) =>
    withMeasure(state, id, ({ planId, by }) => {
      const alike = measuresOf(state, planId).filter((measure) => measure.by === by)
      return done(
        'flyttade en insats',
        exchanged(alike, id, step).map((row) => put('sipMeasures', row)),
      )
    })
}

/** Who carries it out, without what stands there for another kind of responsible. */
function responsible({
  by,
  partyId,
  participantId,
  who,
}: Pick<MeasureLine, 'by' | 'partyId' | 'participantId' | 'who'>) {
  if (by === 'person') return { partyId: null, participantId: null, who: '' }
  return { partyId: by === 'party' ? partyId : null, participantId, who: participantId === null ? oneLine(who) : '' }
}

function withMeasure(state: State, id: Id, act: (measure: SipMeasure) => Outcome): Outcome {
  const measure = rowOf(state, 'sipMeasures', id)
  return measure
    ? withOpenPlan(state, measure.planId, () => act(measure))
    : refused({ message: 'Insatsen är borttagen.' })
}
