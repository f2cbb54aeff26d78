import { formatDate } from '../calendar/format'
import { readDateField } from '../calendar/typed-fields'
import {
  done,
  put,
  putNew,
  refused,
  type Circumstances,
  type Fields,
  type Outcome,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'
import { caseReturns } from './case-return'
import type { ClosingDocument } from './closing-document'
import { closingDocumentOf, isFinished, isWritten, type Authority } from './closing-state'
import { tookPart } from './enrolment-status'

/** What both authorities approve and the person reads. */
export const closingTexts = [
  'activities',
  'goals',
  'abilities',
  'support',
  'ownView',
  'furtherMeasures',
  'remainingNeeds',
  'occupationAfter',
  'recommendation',
] as const satisfies readonly (keyof ClosingDocument)[]

/** What the form gives: the texts, and whom it went to, with the day as typed. */
export type ClosingInput = Record<(typeof closingTexts)[number] | 'handedTo' | 'referrerContactedOn', string>

const gone = 'Deltagaren finns inte kvar i omgången.'
const notWritten = 'Skriv slutdokumentationen först. Det finns ingen text att godkänna eller läsa.'

const notApproved = {
  afApprovedBy: null,
  afApprovedOn: null,
  fkApprovedBy: null,
  fkApprovedOn: null,
  readByPersonOn: null,
} as const satisfies Partial<ClosingDocument>

const empty: Omit<Fields<'closingDocuments'>, 'enrolmentId'> = {
  ...notApproved,
  activities: '',
  goals: '',
  abilities: '',
  support: '',
  ownView: '',
  furtherMeasures: '',
  remainingNeeds: '',
  occupationAfter: '',
  recommendation: '',
  handedTo: '',
  referrerContactedOn: null,
}

/**
 * Writes somebody's slutdokumentation. Another text than the one that was approved or read takes the approvals and the
 * reading back; whom it was handed to does not.
 */
export function writeClosingDocument(enrolmentId: Id, asked: ClosingInput): Verb {
  return (state, circumstances) => {
    const enrolment = rowOf(state, 'enrolments', enrolmentId)
    if (!enrolment) return refused({ message: gone })
    if (!tookPart(enrolment)) {
      return refused({
        message: 'Personen har inte gått kursen, så det finns inget att dokumentera. Ändra läget först.',
      })
    }
    const { fields, problems } = read(asked, circumstances)
    if (problems.length > 0) return refused(...problems)
    const saved = closingDocumentOf(state, enrolmentId)
    if (!saved) {
      return done('skrev en slutdokumentation', [
        putNew('closingDocuments', { ...empty, ...fields, enrolmentId }, circumstances),
      ])
    }
    const isOther = closingTexts.some((text) => saved[text] !== fields[text])
    const takesBack = isOther && isApprovedOrRead(saved)
    return done(
      takesBack ? 'ändrade en slutdokumentation, så att godkännandena togs tillbaka' : 'ändrade en slutdokumentation',
      [put('closingDocuments', { ...saved, ...fields, ...(takesBack ? notApproved : {}) })],
    )
  }
}

function read(asked: ClosingInput, { today }: Circumstances) {
  const contacted = readDateField('referrerContactedOn', asked.referrerContactedOn, today)
  const handedTo = oneLine(asked.handedTo)
  const texts = Object.fromEntries(closingTexts.map((text) => [text, multiLine(asked[text])])) as Record<
    (typeof closingTexts)[number],
    string
  >
  const problems: Problem[] = [...contacted.problems, ...checkLength('handedTo', handedTo)]
  return { fields: { ...texts, handedTo, referrerContactedOn: contacted.value }, problems }
}

/** Whether a change of the text would take something back. */
export function isApprovedOrRead({ afApprovedOn, fkApprovedOn, readByPersonOn }: ClosingDocument): boolean {
  return afApprovedOn !== null || fkApprovedOn !== null || readByPersonOn !== null
}

const partyNames: Record<Authority, string> = { af: 'Arbetsförmedlingen', fk: 'Försäkringskassan' }

/** Approves for an authority by one of its staff, or takes the approval back. */
export function approveClosingDocument(enrolmentId: Id, authority: Authority, staffId: Id | null): Verb {
  return settled(enrolmentId, (state, document, { today }) => {
    const party = rowOf(state, 'parties', rowOf(state, 'staff', staffId)?.partyId ?? null)
    if (staffId !== null && party?.kind !== authority) {
      return `Bara någon på ${partyNames[authority]} kan godkänna för dem.`
    }
    const on = staffId === null ? null : today
    return authority === 'af'
      ? { ...document, afApprovedBy: staffId, afApprovedOn: on }
      : { ...document, fkApprovedBy: staffId, fkApprovedOn: on }
  })
}

/** Notes the day that the person read it, as typed; empty when the person has not. */
export function noteReading(enrolmentId: Id, typed: string): Verb {
  return settled(enrolmentId, (_state, document, { today }) => {
    const { value, problems } = readDateField('readByPersonOn', typed, today)
    const [problem] = problems
    if (problem) return problem.message
    if (value !== null && value > today) return `Dagen, ${formatDate(value)}, har inte varit än.`
    return { ...document, readByPersonOn: value }
  })
}

/** A change of how far the document has come. When it becomes finished the person's case returns to its team. */
function settled(
  enrolmentId: Id,
  change: (state: State, document: ClosingDocument, circumstances: Circumstances) => ClosingDocument | string,
): Verb {
  return (state, circumstances): Outcome => {
    const enrolment = rowOf(state, 'enrolments', enrolmentId)
    const document = closingDocumentOf(state, enrolmentId)
    if (!enrolment) return refused({ message: gone })
    if (!document || !isWritten(document)) return refused({ message: notWritten })
    const next = change(state, document, circumstances)
    if (typeof next === 'string') return refused({ message: next })
    const isNowFinished = isFinished(next) && !isFinished(document)
    const returns: Put[] = isNowFinished ? caseReturns(state, [enrolment]) : []
    const name = isNowFinished ? 'gjorde en slutdokumentation färdig' : 'ändrade läget för en slutdokumentation'
    return done(name, [put('closingDocuments', next), ...returns])
  }
}
