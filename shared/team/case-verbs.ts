import type { IsoDate } from '../calendar/date'
import { yearOf } from '../calendar/days'
import { formatDate } from '../calendar/format'
import { readPastField } from '../calendar/typed-fields'
import { proposeCode } from '../person/code'
import { done, put, putNewWithId, refused, type Fields, type Problem, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { putAwayOrBackVerb, type RowWords } from '../record/row-verbs'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { multiLine, oneLine, sameText } from '../record/text'
import type { Case } from './case'
import { checkCaseCode, codeBelongsToPerson } from './case-code'
import { questionMissing } from './case-placing'
import { checkDeidentified } from './deidentified-texts'
import { feedbacksOfCase, isOwed } from './feedbacks'
import { presenterProblem } from './left-out'
import { textsOf } from './preparation'
import { placedAt, placingOf } from './waiting-cases'

const words: RowWords = { one: 'ett ärende', the: 'ärendet' }
const gone = refused({ message: 'Ärendet finns inte kvar. Se efter hos teamet.' })

/** What a case has that its form does not give. */
type OwnOfCase = 'teamId' | 'status' | 'referralId' | 'followUpOn' | 'closedOn'

/** What a case has before anything has happened to it. */
const newCase = { status: 'waiting', followUpOn: null, closedOn: null } as const

/** What the case's form gives; the day that it came in as it was typed. */
export type CaseInput = Omit<Fields<'cases'>, OwnOfCase | 'receivedOn'> & {
  readonly receivedOn: string
}

/**
 * Registers a case that waits for a meeting of the team, with the id given so that the screen can open it, and with the
 * remiss that it came from if there is one.
 */
export function createCase(teamId: Id, id: Id, asked: CaseInput, referralId: Id | null = null): Verb {
  return (state, circumstances) => {
    const { fields, problems } = readCase(state, { id: null, asked, today: circumstances.today })
    if (!rowOf(state, 'teams', teamId)) return refused({ message: 'Teamet finns inte kvar.' })
    if (fields === null || problems.length > 0) return refused(...problems)
    return done('lade till ett ärende', [
      putNewWithId('cases', id, { ...fields, ...newCase, teamId, referralId }, circumstances),
    ])
  }
}

/** Changes a case. One that stands on an agenda cannot lose its frågeställning. */
export function changeCase(id: Id, asked: CaseInput): Verb {
  return (state, { today }) => {
    const saved = rowOf(state, 'cases', id)
    if (!saved) return gone
    const { fields, problems } = readCase(state, { id, asked, today })
    const needsQuestion = fields?.question === '' && placedAt(state, id) !== undefined
    if (needsQuestion) problems.push({ field: 'question', message: questionMissing })
    problems.push(...checkPresenterStays(state, id, asked.presenterId))
    if (fields === null || problems.length > 0) return refused(...problems)
    return done('ändrade ärendet', [put('cases', { ...saved, ...fields })])
  }
}

function readCase(
  state: State,
  { id, asked, today }: { id: Id | null; asked: CaseInput; today: IsoDate },
): { fields: Omit<Fields<'cases'>, OwnOfCase> | null; problems: Problem[] } {
  const received = readPastField('receivedOn', asked.receivedOn, today, 'Skriv vilken dag ärendet kom in.')
  const read = {
    code: oneLine(asked.code),
    mode: asked.mode,
    personId: asked.mode === 'deidentified' ? null : asked.personId,
    kind: asked.kind,
    presenterId: asked.presenterId,
    question: multiLine(asked.question),
    background: multiLine(asked.background),
  }
  const noPerson = checkPerson(state, read)
  const problems = [
    ...noPerson,
    // The code is proposed from the person: until there is one, its own problems would only be noise.
    ...(noPerson.length > 0 ? [] : checkCaseCode(state, { ...read, id }, today)),
    ...received.problems,
    ...checkPresenter(state, read.presenterId),
    ...checkDetails(state, id, read),
  ]
  return { fields: received.value === null ? null : { ...read, receivedOn: received.value }, problems }
}

function checkPerson(state: State, { mode, personId }: Pick<Case, 'mode' | 'personId'>): Problem[] {
  if (mode === 'deidentified' || rowOf(state, 'persons', personId)) return []
  return [{ field: 'personId', message: 'Välj vem ärendet gäller, eller ta upp det avidentifierat.' }]
}

function checkPresenter(state: State, presenterId: Id | null): Problem[] {
  if (presenterId === null || rowOf(state, 'staff', presenterId)) return []
  return [{ field: 'presenterId', message: 'Föredraganden finns inte kvar. Välj någon annan.' }]
}

/** Whoever presents a case cannot be out of the room for it. */
function checkPresenterStays(state: State, id: Id, presenterId: Id | null): Problem[] {
  const placing = placingOf(state, id)
  const message = placing && presenterProblem(state, presenterId, placing.item)
  return message === undefined ? [] : [{ field: 'presenterId', message }]
}

/** What an avidentifierat case may not hold: in the form, and in what the parties have told of it. */
function checkDetails(
  state: State,
  id: Id | null,
  { mode, question, background }: Pick<Case, 'mode' | 'question' | 'background'>,
): Problem[] {
  if (mode === 'consent') return []
  const told = rowsBy(state, 'preparations', 'caseId', id).some((row) => checkDeidentified(textsOf(row)).length > 0)
  const message = 'En tidigare insats ser ut att innehålla ett nummer eller en adress. Ta bort det först.'
  return [...checkDeidentified({ question, background }), ...(told ? [{ field: 'mode', message }] : [])]
}

/**
 * Takes a case up avidentifierat from now on: it lets go of its person. A code that is the person's own, or that another
 * case of the person has, would still say who it is, so the case gets one of its own.
 */
export function takeUpDeidentified(id: Id): Verb {
  return (state, { today }) => {
    const found = rowOf(state, 'cases', id)
    if (!found) return gone
    const problems = checkDetails(state, id, { ...found, mode: 'deidentified' })
    if (problems.length > 0) return refused(...problems)
    const prefix = rowOf(state, 'teams', found.teamId)?.codePrefix ?? ''
    const code = isCodeOfOthers(state, found) ? proposeCode(state, prefix, yearOf(today)) : found.code
    return done('tog upp ärendet avidentifierat', [
      put('cases', { ...found, mode: 'deidentified', personId: null, code }),
    ])
  }
}

function isCodeOfOthers(state: State, { id, code }: Case): boolean {
  const isTwin = (other: Case) => other.id !== id && sameText(other.code, code)
  return codeBelongsToPerson(state, code) || rowsOf(state, 'cases').some(isTwin)
}

/** Closes a case that stands on no coming agenda and that nobody waits for an answer in. */
export function closeCase(id: Id): Verb {
  return onUnplaced(id, (found, state, today) => {
    const owed = feedbacksOfCase(state, id).find((feedback) => isOwed(state, feedback))
    if (!owed) return done('avslutade ärendet', [put('cases', { ...found, status: 'closed', closedOn: today })])
    const held = formatDate(rowOf(state, 'meetings', owed.meetingId)!.date)
    return refused({
      message: `Återkopplingen från mötet ${held} är inte given. Ge den först, eller skriv varför den inte behövs.`,
    })
  })
}

/** Lets a case that was handled or closed wait for a meeting again: for återkoppling, or because an insats has ended. */
export function takeUpAgain(id: Id): Verb {
  return onUnplaced(id, (found) =>
    done('tog upp ärendet igen', [put('cases', { ...found, status: 'waiting', closedOn: null })]),
  )
}

/** Takes a case that stands on no coming agenda out of the lists, or brings it back. */
export function putAwayOrBackCase(id: Id): Verb {
  return (state, circumstances) =>
    onUnplaced(id, () => putAwayOrBackVerb('cases', id, words)(state, circumstances))(state, circumstances)
}

function onUnplaced(id: Id, run: (found: Case, state: State, today: IsoDate) => ReturnType<Verb>): Verb {
  return (state, { today }) => {
    const found = rowOf(state, 'cases', id)
    if (!found) return gone
    const meeting = placedAt(state, id)
    if (!meeting) return run(found, state, today)
    const message = `Ärendet står på dagordningen ${formatDate(meeting.date)}. Ta bort det därifrån först.`
    return refused({ message })
  }
}
