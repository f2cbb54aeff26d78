import type { Id } from '../record/id'
import type { ClosedDay } from './closed-day'
import type { IsoDate } from './date'
import { capitalised, formatDay, formatDayAndYear } from './format'
import { swedishDay, type SwedishDay } from './swedish-days'

/** Why a day cannot be used, or should be looked at twice. `name` is what a sentence calls the day or who is away. */
export interface BlockedReason {
  readonly kind: SwedishDay['kind'] | 'closed' | 'schoolBreak' | 'leaderAway' | 'roomAway'
  readonly name: string
}

/** What the calendar says of one day, and whether that keeps a session from it or only warns. */
export interface DayMark {
  readonly reason: BlockedReason
  readonly blocks: boolean
}

/** All that is known of a day; what blocks comes first. */
export type DayMarks = (date: IsoDate) => readonly DayMark[]

/** Whole days, both ends included, when a leader is away or a room cannot be used. */
export interface AwayDays {
  readonly kind: 'leaderAway' | 'roomAway'
  readonly name: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** Where the marks of a day come from. */
export interface MarkSources {
  readonly closedDays: readonly ClosedDay[]
  readonly absences?: readonly AwayDays[]
  /** Kinds that only warn unless a template or a round says that they block. */
  readonly alsoBlocks?: readonly ('schoolBreak' | 'bridgeDay' | 'halfDay')[]
  /** The kommun whose lov counts; null or absent when all that are known do. */
  readonly kommunId?: Id | null
}

/**
 * The marks of any day. Röda dagar and the eves that are free in practice block; klämdagar and shorter days warn unless
 * `alsoBlocks` names them; the organisation's own days say for themselves (`domain.md` §2.8).
 */
export function dayMarks({ closedDays, absences = [], alsoBlocks = [], kommunId = null }: MarkSources): DayMarks {
  const inUse = closedDays.filter(
    (day) =>
      day.putAwayAt === null &&
      day.deletedAt === null &&
      (kommunId === null || day.kommunId === null || day.kommunId === kommunId),
  )
  const blockingKinds: readonly string[] = ['redDay', 'eve', ...alsoBlocks]

  return (date) => {
    const covers = ({ from, to }: { from: IsoDate; to: IsoDate }) => from <= date && date <= to
    const swedish = swedishDay(date)
    const marks: DayMark[] = [
      ...(swedish ? [{ reason: swedish, blocks: blockingKinds.includes(swedish.kind) }] : []),
      ...inUse.filter(covers).map(({ kind, name, blocks }) => ({
        reason: { kind, name },
        blocks: blocks || blockingKinds.includes(kind),
      })),
      ...absences.filter(covers).map(({ kind, name }) => ({ reason: { kind, name }, blocks: true })),
    ]
    return marks.sort((a, b) => Number(b.blocks) - Number(a.blocks))
  }
}

/** The reason that keeps a session from a day, if any. */
export function blockOf(marks: readonly DayMark[]): BlockedReason | undefined {
  return marks.find(({ blocks }) => blocks)?.reason
}

/** The reason with its date, without a full stop: `22 april 2019 är annandag påsk`. */
export function reasonSentence(date: IsoDate, { kind, name }: BlockedReason): string {
  const day = formatDayAndYear(date)
  switch (kind) {
    case 'redDay':
    case 'eve':
    case 'halfDay':
    case 'bridgeDay':
      return `${day} är ${name}`
    case 'closed':
      return `${day} är stängd: ${name}`
    case 'schoolBreak':
      return `${day} är lov: ${name}`
    case 'leaderAway':
      return `${name} är borta ${day}`
    case 'roomAway':
      return `${name} går inte att använda ${day}`
  }
}

/** The reason where the date already stands beside it: `Annandag påsk är röd dag.` */
export function reasonBesideDate(date: IsoDate, { kind, name }: BlockedReason): string {
  switch (kind) {
    case 'redDay':
      return `${capitalised(name)} är röd dag.`
    case 'eve':
      return `${capitalised(name)} är ledig i praktiken.`
    case 'halfDay':
      return `${capitalised(name)} är en kortare dag.`
    case 'bridgeDay':
      return `${formatDay(date)} är klämdag.`
    case 'closed':
      return `Stängt: ${name}.`
    case 'schoolBreak':
      return `Lov: ${name}.`
    case 'leaderAway':
      return `${name} är borta.`
    case 'roomAway':
      return `${name} går inte att använda.`
  }
}
