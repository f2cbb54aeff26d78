import { clockAt } from '../../calendar/instant'
import type { ClockTime } from '../../calendar/date'
import { formatClockDigits } from '../../calendar/format'
import { parseClock } from '../../calendar/parse-clock'
import {
  done,
  put,
  putDeleted,
  putNew,
  refused,
  type Circumstances,
  type Problem,
  type Verb,
} from '../../record/change'
import type { Id } from '../../record/id'
import { rowOf } from '../../record/state'
import type { Meeting, Stay } from '../meeting'
import { setPresence } from './presence'
import { meet, staysOf } from './stays'

/** When somebody came and went, as it was typed; empty where the person was there from the beginning or to the end. */
export interface StayInput {
  readonly arrivedAt: string
  readonly leftAt: string
}

type Times = Pick<Stay, 'arrivedAt' | 'leftAt'>

/** Notes when somebody came or went, or changes that. Whoever came is present, also one who was ticked as absent. */
export function saveStay(
  { meetingId, staffId, id }: { readonly meetingId: Id; readonly staffId: Id; readonly id: Id | null },
  typed: StayInput,
): Verb {
  return (state, circumstances) => {
    const meeting = rowOf(state, 'meetings', meetingId)
    const staff = rowOf(state, 'staff', staffId)
    const stay = rowOf(state, 'stays', id)
    if (!meeting || !staff || (id !== null && !stay)) return refused({ message: 'Tiden finns inte kvar att ändra.' })
    const { times, problems } = readTimes(typed)
    if (problems.length > 0) return refused(...problems)
    const others = staysOf(state, meetingId, staffId).filter((other) => other.id !== id)
    const problem = problemWith(times, { name: staff.name, meeting, others }, circumstances)
    if (problem) return refused(problem)

    const presence = setPresence(meetingId, staffId, 'present')(state, circumstances)
    if (!presence.ok) return presence
    const saved = stay
      ? put('stays', { ...stay, ...times })
      : putNew('stays', { meetingId, staffId, ...times }, circumstances)
    return done('noterade när någon kom eller gick', [...presence.change.puts, saved])
  }
}

/** Takes a note of who came or went away. One that is gone already is no fault. */
export function removeStay(id: Id): Verb {
  return (state, circumstances) => {
    const stay = rowOf(state, 'stays', id)
    return done('tog bort när någon kom eller gick', stay ? [putDeleted('stays', stay, circumstances)] : [])
  }
}

function readTimes({ arrivedAt, leftAt }: StayInput): { times: Times; problems: Problem[] } {
  const problems: Problem[] = []
  const read = (field: keyof StayInput, text: string): ClockTime | null => {
    if (text.trim() === '') return null
    const parsed = parseClock(text)
    if (parsed.ok) return parsed.clock
    problems.push({ ...parsed.problem, field })
    return null
  }
  const times = { arrivedAt: read('arrivedAt', arrivedAt), leftAt: read('leftAt', leftAt) }
  if (problems.length === 0 && times.arrivedAt === null && times.leftAt === null) {
    problems.push({ field: 'arrivedAt', message: 'Skriv när personen kom eller gick.' })
  }
  return { times, problems }
}

interface Around {
  readonly name: string
  readonly meeting: Meeting
  /** The person's other times in the room. */
  readonly others: readonly Stay[]
}

function problemWith(times: Times, { name, meeting, others }: Around, at: Circumstances): Problem | undefined {
  const { arrivedAt, leftAt } = times
  if (arrivedAt !== null && leftAt !== null && leftAt <= arrivedAt) {
    return { field: 'leftAt', message: `${name} kom ${clock(arrivedAt)} och kan inte ha gått ${clock(leftAt)}.` }
  }
  const outside = (['arrivedAt', 'leftAt'] as const).flatMap((field) => {
    const message = times[field] === null ? undefined : outsideSentence(times[field], field, meeting, at)
    return message === undefined ? [] : [{ field, message }]
  })
  if (outside[0]) return outside[0]
  const other = others.find((stay) => meet(stay, times))
  if (!other) return undefined
  return {
    field: arrivedAt === null ? 'leftAt' : 'arrivedAt',
    message: `${name} var redan i rummet ${spanWords(other)}. Ändra den tiden först, eller skriv en annan.`,
  }
}

/** A time when the meeting had not begun, was over, or that has not been yet. */
function outsideSentence(
  time: ClockTime,
  field: keyof Times,
  { date, end, openedAt, closedAt }: Meeting,
  { today, now }: Circumstances,
): string | undefined {
  const came = field === 'arrivedAt'
  if (openedAt === null) return 'Mötet har inte börjat. Bocka av dem som är här, och börja det.'
  if (time <= openedAt) {
    return came
      ? `Mötet började ${clock(openedAt)}. Den som var där då behöver ingen tid.`
      : `Mötet började ${clock(openedAt)}, så ingen kan ha gått ${clock(time)}.`
  }
  if (closedAt === null && date === today) {
    return time > clockAt(now) ? `Klockan är ${clock(clockAt(now))}. Skriv en tid som har varit.` : undefined
  }
  const ended = closedAt ?? end
  if (time < ended) return undefined
  return came
    ? `Mötet slutade ${clock(ended)}, så ingen kan ha kommit ${clock(time)}.`
    : `Mötet slutade ${clock(ended)}. Den som var där då behöver ingen tid.`
}

function spanWords({ arrivedAt, leftAt }: Times): string {
  const from = arrivedAt === null ? '' : `från ${clock(arrivedAt)}`
  const to = leftAt === null ? '' : `till ${clock(leftAt)}`
  return [from, to].filter(Boolean).join(' ')
}

const clock = formatClockDigits
