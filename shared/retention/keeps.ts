import type { IsoDate } from '../calendar/date'
import { addMonths } from '../calendar/days'
import {
  done,
  put,
  putDeleted,
  putNew,
  refused,
  type Circumstances,
  type Fields,
  type Put,
  type Verb,
} from '../record/change'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { checkLine } from '../record/checks'
import { oneLine } from '../record/text'
import type { RetentionKind } from './kind'
import type { RetentionKeep } from './retention'
import { retentionRules } from './rules'

/** What is told apart in the list: its kind, and the row that it is told from. */
export interface ThingKey {
  readonly kind: RetentionKind
  readonly thingId: string
}

/** The reason that something was kept for, this year or an earlier one; undefined when nobody has kept it. */
export function keepOf(state: State, key: ThingKey): RetentionKeep | undefined {
  return saidOf(state, key, (because) => because === 'reason')
}

function saidOf(
  state: State,
  { kind, thingId }: ThingKey,
  fits: (because: RetentionKeep['because']) => boolean,
): RetentionKeep | undefined {
  return rowsOf(state, 'retentionKeeps').find(
    (keep) => keep.kind === kind && keep.thingId === thingId && fits(keep.because),
  )
}

/** Whether a reason to keep something still holds: for a year, and then somebody looks again. */
export function isKeptNow({ because, on }: RetentionKeep, today: IsoDate): boolean {
  return because === 'reason' && addMonths(on, 12) > today
}

/** Keeps something whose time has run out, for a year and a reason. */
export function keepThing(key: ThingKey, asked: { readonly reason: string }): Verb {
  return (state, circumstances) => {
    const reason = oneLine(asked.reason)
    const problems = checkLine('reason', reason, 'Skriv varför det ska vara kvar.')
    if (problems.length > 0) return refused(...problems)
    const fields = { ...key, because: 'reason', reason, on: circumstances.today } as const
    return done('behöll något i gallringslistan', [over(keepOf(state, key), fields, circumstances)])
  }
}

/** Takes a reason to keep something back. */
export function keepNoMore(key: ThingKey): Verb {
  return (state, circumstances) => {
    const keep = keepOf(state, key)
    return done(
      'tog tillbaka ett skäl i gallringslistan',
      keep ? [putDeleted('retentionKeeps', keep, circumstances)] : [],
    )
  }
}

/** Says whether a person is born on a day that the län keeps: Rådrum knows the year alone. */
export function answerBornDay(personId: Id, isKept: boolean): Verb {
  return (state, circumstances) => {
    if (!rowOf(state, 'persons', personId)) return refused({ message: 'Personen finns inte kvar.' })
    const because = isKept ? 'bornOnKeptDay' : 'bornOnOtherDay'
    const fields = { kind: 'persons', thingId: personId, because, reason: '', on: circumstances.today } as const
    return done('svarade på vilken dag en person är född', [over(bornAnswer(state, personId), fields, circumstances)])
  }
}

/** Over what was said before, or anew. */
function over(saved: RetentionKeep | undefined, fields: Fields<'retentionKeeps'>, circumstances: Circumstances): Put {
  return saved ? put('retentionKeeps', { ...saved, ...fields }) : putNew('retentionKeeps', fields, circumstances)
}

function bornAnswer(state: State, personId: Id): RetentionKeep | undefined {
  return saidOf(state, { kind: 'persons', thingId: personId }, (because) => because !== 'reason')
}

/** How a person stands in a län that keeps those who are born on a 5th, 15th or 25th. */
export type BornDay = 'notAsked' | 'unknown' | 'kept' | 'other'

export function bornDayOf(state: State, personId: Id): BornDay {
  if (!retentionRules(state).keepsBornDays) return 'notAsked'
  const answer = bornAnswer(state, personId)
  if (!answer) return 'unknown'
  return answer.because === 'bornOnKeptDay' ? 'kept' : 'other'
}
