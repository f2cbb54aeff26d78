import type { IsoDate } from '../calendar/date'
import { addWorkingDays } from '../calendar/deadline'
import { formatDate } from '../calendar/format'
import { readDateField, type ReadField } from '../calendar/typed-fields'
import { done, put, putDeleted, putNew, refused, type Circumstances, type Put, type Verb } from '../record/change'
import { checkLength, checkLine } from '../record/checks'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { FeedbackWay } from './feedback'
import type { Meeting } from './meeting'

const gone = refused({ message: 'Återkopplingen finns inte kvar. Mötet kan ha öppnats igen.' })

/** What the form says of an återkoppling that has been given. */
export interface FeedbackInput {
  readonly way: FeedbackWay | null
  readonly to: string
  readonly givenOn: string
  readonly note: string
}

/**
 * What a meeting owes when it is closed: one återkoppling for each case that it handled, within the team's working days.
 * A konsultation is answered in the room. A meeting that is closed again keeps what has been given, and owes nothing more
 * for an item that turned out not to be handled.
 */
export function feedbackAtClosing(state: State, meeting: Meeting, circumstances: Circumstances): Put[] {
  const team = rowOf(state, 'teams', meeting.teamId)
  const known = new Map(rowsBy(state, 'feedbacks', 'meetingId', meeting.id).map((row) => [row.agendaItemId, row]))
  if (!team) return []
  const dueOn = addWorkingDays(meeting.date, team.feedbackDays)
  return rowsBy(state, 'agendaItems', 'meetingId', meeting.id)
    .filter(({ kind }) => kind === 'case')
    .flatMap((item): Put[] => {
      const { id: agendaItemId, caseId } = item
      const found = rowOf(state, 'cases', caseId)
      const row = known.get(agendaItemId)
      if (item.state !== 'done') {
        return row?.givenOn === null ? [putDeleted('feedbacks', row, circumstances)] : []
      }
      if (row || !found || found.kind === 'consultation') return []
      const owed = { givenOn: null, way: null, to: '', note: '' } as const
      return [
        putNew('feedbacks', { meetingId: meeting.id, agendaItemId, caseId: found.id, dueOn, ...owed }, circumstances),
      ]
    })
}

/** Notes that an återkoppling has been given, or why none is needed. A remiss that the case came from is answered with it. */
export function giveFeedback(id: Id, asked: FeedbackInput): Verb {
  return (state, { today }) => {
    const feedback = rowOf(state, 'feedbacks', id)
    const meeting = rowOf(state, 'meetings', feedback?.meetingId ?? null)
    if (!feedback || !meeting) return gone
    const given = readGivenOn(asked.givenOn, { today, meeting })
    const [to, note] = [oneLine(asked.to), oneLine(asked.note)]
    const isNeeded = asked.way !== 'notNeeded'
    const problems = [
      ...(asked.way === null
        ? [{ field: 'way', message: 'Välj hur återkopplingen gavs, eller att den inte behövs.' }]
        : []),
      ...(isNeeded ? checkLine('to', to, 'Skriv vem som fick den, till exempel remittenten på AF.') : []),
      ...given.problems,
      ...(isNeeded ? checkLength('note', note) : checkLine('note', note, 'Skriv varför ingen återkoppling behövs.')),
    ]
    if (problems.length > 0 || given.value === null) return refused(...problems)
    const referral = rowOf(state, 'referrals', rowOf(state, 'cases', feedback.caseId)?.referralId ?? null)
    return done(isNeeded ? 'noterade återkopplingen' : 'noterade att återkoppling inte behövs', [
      put('feedbacks', { ...feedback, way: asked.way, to: isNeeded ? to : '', givenOn: given.value, note }),
      ...(referral ? [put('referrals', { ...referral, status: 'answered', answeredOn: given.value })] : []),
    ])
  }
}

/** Takes back that an återkoppling was given: it is owed again, and so is the remiss. */
export function takeBackFeedback(id: Id): Verb {
  return (state) => {
    const feedback = rowOf(state, 'feedbacks', id)
    if (!feedback) return gone
    const referral = rowOf(state, 'referrals', rowOf(state, 'cases', feedback.caseId)?.referralId ?? null)
    return done('tog tillbaka återkopplingen', [
      put('feedbacks', { ...feedback, givenOn: null, way: null }),
      ...(referral?.status === 'answered'
        ? [put('referrals', { ...referral, status: 'received', answeredOn: null })]
        : []),
    ])
  }
}

/** Given some day from the meeting on, and no later than today. */
function readGivenOn(
  text: string,
  { today, meeting }: { readonly today: IsoDate; readonly meeting: Meeting },
): ReadField<IsoDate> {
  const read = readDateField('givenOn', text, today, 'Skriv vilken dag återkopplingen gavs.')
  if (read.value === null) return read
  const wrong = (message: string, day: IsoDate) => {
    const label = formatDate(day)
    return {
      value: null,
      problems: [{ field: 'givenOn', message: `${message} ${label}?`, suggestion: { label, value: label } }],
    }
  }
  if (read.value > today) return wrong('Dagen har inte varit än. Menade du', today)
  if (read.value < meeting.date) return wrong('Dagen ligger före mötet. Menade du', meeting.date)
  return read
}
