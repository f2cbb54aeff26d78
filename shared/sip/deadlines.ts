import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { addWorkingDays, isWorkingDay, lastWorkingDayBy } from '../calendar/deadline'
import { rowOf, type State } from '../record/state'
import { deadlineRule, type SipDeadlineKey, type SipDeadlineRule } from './deadline-rule'
import type { SipMeeting } from './meeting'
import type { Sip } from './sip'
import { callsOf, sipMeetingsOf } from './sip-state'

/** A deadline as it is counted for one SIP: from which day, to which, and how it stands. */
export interface SipDeadline {
  readonly key: SipDeadlineKey
  readonly rule: Pick<SipDeadlineRule, 'count' | 'unit' | 'source'>
  /** The day that it is counted from, which is not counted itself. */
  readonly from: IsoDate
  /** The last day by the rule, free or not. */
  readonly last: IsoDate
  /** The last day is no working day. */
  readonly isFree: boolean
  /** The last working day by then; null where every day from the one that it is counted from is free. */
  readonly lastWorkingDay: IsoDate | null
  /** The day that it was done, or a meeting that is planned; null while there is none. */
  readonly day: IsoDate | null
  /** `coming` while there is time, `late` when it is over or the day comes after it, `kept` when it was done in time. */
  readonly state: 'kept' | 'coming' | 'late'
  /** Nothing is left to do about it: it is told and not asked for. */
  readonly isDone: boolean
}

type Rule = SipDeadline['rule']

/** The last day by a rule, counted from a day that is not counted itself; null where there is no such deadline. */
export function lastDayBy({ count, unit }: Pick<Rule, 'count' | 'unit'>, from: IsoDate): IsoDate | null {
  if (count === null) return null
  switch (unit) {
    case 'days':
      return addDays(from, count)
    case 'weeks':
      return addDays(from, 7 * count)
    case 'workingDays':
      return addWorkingDays(from, count)
  }
}

/** The last working day by a last day, unless that would be before the day that it is counted from. */
export function workingDayBy(last: IsoDate, from: IsoDate): IsoDate | null {
  const day = lastWorkingDayBy(last)
  return day < from ? null : day
}

/** What has happened in a SIP that deadlines are counted from or kept by. */
interface Facts {
  /** The first kallelse to a huvudman: an inbjudan binds nobody, and starts and keeps no deadline. */
  readonly summonsedOn: IsoDate | null
  /** The first meeting that was held, or else is planned. */
  readonly meeting: SipMeeting | undefined
}

function factsOf(state: State, sip: Sip): Facts {
  const sent = callsOf(state, sip.id)
    .filter(({ participantId }) => rowOf(state, 'sipParticipants', participantId)?.isSummoned)
    .flatMap(({ sentOn }) => sentOn ?? [])
  const meetings = sipMeetingsOf(state, sip.id)
  return {
    summonsedOn: sent.toSorted()[0] ?? null,
    meeting: meetings.find(({ status }) => status === 'held') ?? meetings.find(({ status }) => status === 'planned'),
  }
}

/**
 * The deadlines that hold for a SIP, by what they are counted from. They are of its first meeting and the kallelse to that:
 * follow-ups have the day that the plan says. A nätverksmöte and a trepartsmöte have none by law.
 */
export function sipDeadlines(state: State, sip: Sip, today: IsoDate): SipDeadline[] {
  if (sip.kind === 'network' || sip.kind === 'threeParty') return []
  const { summonsedOn, meeting } = factsOf(state, sip)
  const heldOn = meeting?.status === 'held' ? meeting.date : null
  const summons = { day: summonsedOn, isDone: summonsedOn !== null }
  const held = { day: meeting?.date ?? null, isDone: heldOn !== null }
  const counted = [
    count(state, 'summonsAfterDischarge', sip.dischargeReadyOn, summons, today),
    count(state, 'summonsAfterNeed', sip.noticedOn, summons, today),
    count(state, 'meetingAfterNeed', sip.noticedOn, held, today),
    count(state, 'meetingAfterSummons', summonsedOn, held, today),
  ]
  return counted.filter((deadline) => deadline !== null).filter(({ isDone }) => isDone || sip.endedOn === null)
}

function count(
  state: State,
  key: SipDeadlineKey,
  from: IsoDate | null,
  { day, isDone }: Pick<SipDeadline, 'day' | 'isDone'>,
  today: IsoDate,
): SipDeadline | null {
  const rule = deadlineRule(state, key)
  const last = from === null ? null : lastDayBy(rule, from)
  if (from === null || last === null) return null
  const isOver = (day ?? today) > last || (!isDone && today > last)
  return {
    ...{ key, rule, from, last, day, isDone },
    isFree: !isWorkingDay(last),
    lastWorkingDay: workingDayBy(last, from),
    state: isOver ? 'late' : isDone ? 'kept' : 'coming',
  }
}

/** The deadlines that somebody still has to do something about and that are over, or will be as it is planned. */
export function lateSipDeadlines(state: State, sip: Sip, today: IsoDate): SipDeadline[] {
  return sipDeadlines(state, sip, today).filter((deadline) => deadline.state === 'late' && !deadline.isDone)
}

/**
 * The day that the first meeting is to be held by at the latest, for proposals of a time: the earliest of its deadlines, the
 * one after the kallelse counted from today until it has been sent. Null where no rule says, or it has been held.
 */
export function meetBy(state: State, sip: Sip, today: IsoDate): IsoDate | null {
  const { summonsedOn, meeting } = factsOf(state, sip)
  if (meeting?.status === 'held' || sip.kind === 'network' || sip.kind === 'threeParty') return null
  const days = [
    lastDayBy(deadlineRule(state, 'meetingAfterNeed'), sip.noticedOn),
    lastDayBy(deadlineRule(state, 'meetingAfterSummons'), summonsedOn ?? today),
  ]
  return days.filter((day) => day !== null).toSorted()[0] ?? null
}
