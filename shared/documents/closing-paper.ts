import type { IsoDate } from '../calendar/date'
import { formatDate, formatDayAndYear } from '../calendar/format'
import { hoursOf } from '../course/attendance-words'
import type { ClosingDocument } from '../course/closing-document'
import { closingState } from '../course/closing-state'
import { cohortTitle } from '../course/cohort-title'
import { closingTextNames } from '../course/names'
import { roundAttendance } from '../course/round-attendance'
import { shareOf } from '../record/count'
import type { Id } from '../record/id'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import { identityRule } from './identities'
import type { Block, DocumentModel, Fact } from './model'
import { prose } from './prose'
import { signatureBlocks } from './signing/signature-blocks'

/** Somebody's slutdokumentation on paper: by code, with period and attendance as they are counted. */
export function closingPaper(state: State, document: ClosingDocument): DocumentModel | undefined {
  const enrolment = rowOf(state, 'enrolments', document.enrolmentId)
  const cohort = rowOf(state, 'cohorts', enrolment?.cohortId ?? null)
  const person = rowOf(state, 'persons', enrolment?.personId ?? null)
  if (!enrolment || !cohort || !person) return undefined
  const title = oneLine(cohortTitle(state, cohort))
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const clear = identityRule(state)
  return {
    kind: 'closingDocument',
    about: { table: 'closingDocuments', id: document.id },
    language: 'sv-SE',
    title: 'Slutdokumentation',
    author: organisation || 'Rådrum',
    description: `Slutdokumentation, ${title}`,
    organisation,
    facts: factsOf(state, document),
    blocks: [
      ...Object.entries(closingTextNames).flatMap(([field, heading]): Block[] => {
        const { text } = clear(document[field as keyof typeof closingTextNames])
        return text === '' ? [] : [{ kind: 'heading', level: 1, text: heading }, ...prose(text)]
      }),
      ...signatureBlocks(state, 'closingDocument', {
        employmentService: [{ name: approval(state, document.afApprovedBy, document.afApprovedOn) }],
        socialInsurance: [{ name: approval(state, document.fkApprovedBy, document.fkApprovedOn) }],
        participant: [{ name: oneLine(person.code) }],
      }),
    ],
    footer: title,
    fileTitle: `${cohort.startDate} ${title} – slutdokumentation`,
  }
}

function factsOf(state: State, document: ClosingDocument): Fact[] {
  const enrolment = rowOf(state, 'enrolments', document.enrolmentId)
  const cohort = rowOf(state, 'cohorts', enrolment?.cohortId ?? null)
  if (!enrolment || !cohort) return []
  const round = roundAttendance(state, cohort.id)
  const sessions = round.sessions.filter(({ session }) => session.status !== 'cancelled')
  const own = round.people.find((person) => person.enrolment.id === enrolment.id)
  const [first, last] = [sessions[0]?.session.date, sessions.at(-1)?.session.date]
  const outcome = rowOf(state, 'outcomeKinds', enrolment.outcomeKindId)?.name ?? ''
  const all: Fact[] = [
    { label: 'Deltagare', value: oneLine(rowOf(state, 'persons', enrolment.personId)?.code ?? '') },
    { label: 'Insats', value: oneLine(cohortTitle(state, cohort)) },
    { label: 'Period', value: first && last ? `${formatDate(first)} – ${formatDate(last)}` : '' },
    {
      label: 'Tillfällen',
      value:
        own && own.tally.called > 0 ? `${shareOf(own.tally.present, own.tally.called)}, ${hoursOf(own.tally)}` : '',
    },
    { label: 'Vägval', value: oneLine(outcome) },
    { label: 'Läge', value: closingState(document).words },
    { label: 'Lämnad till', value: oneLine(document.handedTo) },
  ]
  return all.filter(({ value }) => value !== '')
}

/** `Maria Ek, 19 februari 2027`: who approved and when, or that nobody has. */
function approval(state: State, staffId: Id | null, on: IsoDate | null): string {
  if (on === null) return 'Inte godkänd än'
  return oneLine([rowOf(state, 'staff', staffId)?.name, formatDayAndYear(on)].filter(Boolean).join(', '))
}
