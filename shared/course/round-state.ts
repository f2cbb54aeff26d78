import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import { countOf } from '../record/count'
import type { State } from '../record/state'
import type { Cohort } from './cohort'
import { cohortStatusWords, nextStep } from './cohort-status'
import { enrolmentsOf, participation } from './participation'
import { sessionsOf } from './sessions'

/** Whether a round takes people and has no place left. It is counted, never stored. */
export function isFull(state: State, { id, status }: Cohort): boolean {
  return (status === 'planned' || status === 'open') && participation(state, id).free === 0
}

/** The word for a round's state, with *Full* where it is. */
export function roundStateWord(state: State, cohort: Cohort): string {
  return isFull(state, cohort) ? 'Full' : cohortStatusWords[cohort.status]
}

/** What the step forward does, and what it needs. */
export interface NextStepWords {
  readonly does: string
  readonly needs: string
}

/** The step forward in words, to be read before it is taken; undefined where there is none. */
export function nextStepWords(state: State, cohort: Cohort, today: IsoDate): NextStepWords | undefined {
  const { registered } = participation(state, cohort.id)
  const sessions = sessionsOf(state, cohort.id).filter(({ status }) => status !== 'cancelled')
  switch (nextStep(cohort.status)) {
    case 'open':
      return { does: 'Omgången står som öppen för anmälan.', needs: 'Inget mer behövs.' }
    case 'confirmed':
      return {
        does: `Omgången hålls, och ${countOf(registered, 'anmäld', 'anmälda')} kan kallas.`,
        needs: `Det behövs minst ${cohort.minParticipants} anmälda, eller ett skäl.`,
      }
    case 'running': {
      const [first] = sessions
      return {
        does: `${countOf(registered, 'anmäld blir', 'anmälda blir')} deltagare, och närvaron kan fyllas i.`,
        needs: first ? `Första tillfället är ${formatDateShort(first.date, today)}.` : 'Omgången har inga tillfällen.',
      }
    }
    case 'finished':
      return {
        does: `Deltagarna har fullföljt kursen.${waitingGoOn(state, cohort)}`,
        needs: whatIsLeft(sessions, today),
      }
    default:
      return undefined
  }
}

function waitingGoOn(state: State, { id, templateId }: Cohort): string {
  const waiting = enrolmentsOf(state, id).filter(({ status }) => status === 'waiting' || status === 'offered').length
  if (waiting === 0 || templateId === null) return ''
  return ` ${waiting === 1 ? 'Den som väntar' : `De ${waiting} som väntar`} går till kursens kö.`
}

function whatIsLeft(sessions: readonly { readonly date: IsoDate }[], today: IsoDate): string {
  const left = sessions.filter(({ date }) => date > today)
  const last = left.at(-1)
  if (!last) return 'Alla tillfällen har varit.'
  return `${countOf(left.length, 'tillfälle', 'tillfällen')} återstår, det sista ${formatDateShort(last.date, today)}.`
}
