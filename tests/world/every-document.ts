import type { Instant, IsoDate } from '@shared/calendar/date'
import { season } from '@shared/course/season'
import { toldSessions } from '@shared/course/told-sessions'
import { actionListDocument } from '@shared/documents/action-list'
import { agendaDocument } from '@shared/documents/agenda'
import { attendanceListDocument } from '@shared/documents/attendance-list'
import { caseExtract } from '@shared/documents/case-extract'
import { chairAgenda } from '@shared/documents/chair-agenda'
import { closingPaper } from '@shared/documents/closing-paper'
import { completionRequest } from '@shared/documents/completion-request'
import { courseLetters, receiversOf, type LetterKind } from '@shared/documents/course-letter/kinds'
import type { LetterChoices } from '@shared/documents/course-letter/letter'
import { deidentifiedSummary } from '@shared/documents/deidentified-summary'
import { feedbackLetter } from '@shared/documents/feedback-letter'
import { itemSummons } from '@shared/documents/item-summons'
import type { DocumentKind } from '@shared/documents/kind'
import { meetingSummons } from '@shared/documents/meeting-summons'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { participantList } from '@shared/documents/participant-list'
import { registerExtract, type ExtractSources } from '@shared/documents/register-extract'
import { retentionMinutes } from '@shared/documents/retention-minutes'
import { seasonDocument } from '@shared/documents/season-sheet'
import { callWordFor, sipCallPaper, type SipCallWord } from '@shared/documents/sip/call'
import { plainPlan } from '@shared/documents/sip/plain-plan'
import { sipPlanDocument } from '@shared/documents/sip/plan'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { takingPart } from '@shared/sip/sip-state'
import { groupActions } from '@shared/team/action-filter'
import { listOpenActions } from '@shared/team/action-list'
import { partiesInRoom } from '@shared/team/extract-gate'
import { localWords } from '@shared/team/local-words'
import { missingIn } from '@shared/team/referral/missing'
import { proposedCompletionDue } from '@shared/team/referral/steps'

/** What somebody types into the fields of a paper. */
export interface TypedInPapers {
  readonly to: string
  readonly message: string
}

const nothingTyped: TypedInPapers = { to: '', message: '' }

type Made = readonly (DocumentModel | undefined)[]

/** Every paper that can be made in a world, by kind. A new kind does not compile until it is here. */
export function everyDocument(
  state: State,
  today: IsoDate,
  { to, message }: TypedInPapers = nothingTyped,
): ReadonlyMap<DocumentKind, readonly DocumentModel[]> {
  const named = { by: 'name', naming: 'shown', today } as const
  const meetings = rowsOf(state, 'meetings')
  const cohorts = rowsOf(state, 'cohorts')
  const items = rowsOf(state, 'agendaItems')
  const year = { cut: 'calendar', year: Number(today.slice(0, 4)) } as const
  const told: LetterChoices['told'] = (enrolment) => toldSessions(state, enrolment, { begins: null, lines: [] })
  const letters = (kind: LetterKind): Made =>
    cohorts.flatMap(({ id }) =>
      receiversOf(state, id, kind).map((enrolment) =>
        courseLetters[kind].make(state, enrolment.id, { ...named, answerBy: today, message, told }),
      ),
    )
  const calls = (word: SipCallWord): Made =>
    rowsOf(state, 'sipMeetings').flatMap(({ id, sipId }) =>
      takingPart(state, sipId)
        .filter((participant) => callWordFor(participant) === word)
        .map((participant) => sipCallPaper(state, id, participant.id, { ...named, answerBy: today, message })),
    )
  const made: Record<DocumentKind, () => Made> = {
    minutes: () =>
      meetings.map(({ id }) => minutesDocument(state, id, { today })).map((one) => (one.ok ? one.document : undefined)),
    agenda: () => meetings.map(({ id }) => agendaDocument(state, id)),
    chairAgenda: () => meetings.map(({ id }) => chairAgenda(state, id)),
    meetingSummons: () =>
      meetings.flatMap(({ id }) =>
        (['kallelse', 'inbjudan'] as const).map((word) =>
          meetingSummons(state, id, word, { answerBy: today, message }),
        ),
      ),
    itemSummons: () =>
      items.flatMap(({ id }) =>
        (['person', 'referrer'] as const).map((whom) => itemSummons(state, id, { whom, to, message })),
      ),
    caseExtract: () =>
      items.flatMap((item) =>
        partiesInRoom(state, item).map(({ id }) => {
          const extract = caseExtract(state, item.id, id, named)
          return extract?.ok === true ? extract.document : undefined
        }),
      ),
    deidentifiedSummary: () =>
      rowsOf(state, 'teams').map(({ id }) =>
        deidentifiedSummary(state, id, {
          span: { from: `${year.year}-01-01` as IsoDate, to: `${year.year}-12-31` as IsoDate },
          text: message,
        }),
      ),
    feedbackLetter: () => rowsOf(state, 'feedbacks').map(({ id }) => feedbackLetter(state, id, to)),
    completionRequest: () =>
      rowsOf(state, 'referrals').map((referral) =>
        completionRequest(state, referral.id, {
          today,
          dueOn: proposedCompletionDue(today),
          missing: missingIn(referral, localWords(state, referral.teamId)),
          ownQuestions: message,
        }),
      ),
    courseSummons: () => letters('courseSummons'),
    courseReminder: () => letters('courseReminder'),
    changedTime: () => letters('changedTime'),
    courseCertificate: () => letters('courseCertificate'),
    attendanceList: () => cohorts.map(({ id }) => attendanceListDocument(state, id, named)),
    participantList: () => cohorts.map(({ id }) => participantList(state, id, { ...named, withNeeds: true })),
    closingDocument: () => rowsOf(state, 'closingDocuments').map((document) => closingPaper(state, document)),
    courseOverview: () => [seasonDocument(state, year, season(state, year, 'course'))],
    sipPlainPlan: () => rowsOf(state, 'sipPlans').map(({ id }) => plainPlan(state, id, named)),
    sipSummons: () => calls('kallelse'),
    sipInvitation: () => calls('inbjudan'),
    sipPlan: () => rowsOf(state, 'sipPlans').map(({ id }) => sipPlanDocument(state, id, named)),
    actionList: () => [actionListDocument(state, groupActions(listOpenActions(state, today), 'due'), today)],
    retentionMinutes: () => rowsOf(state, 'retentionRuns').map((run) => retentionMinutes(state, run)),
    registerExtract: () =>
      rowsOf(state, 'persons').map(({ id }) => registerExtract(state, id, sourcesOf(id, today, message))),
  }
  return new Map(
    Object.entries(made).map(([kind, make]) => [
      kind as DocumentKind,
      make().filter((model): model is DocumentModel => model !== undefined),
    ]),
  )
}

/** A history and a log with a line each for a person, since a world has none. */
function sourcesOf(id: Id, today: IsoDate, message: string): ExtractSources {
  const at = `${today}T08:00:00.000Z` as Instant
  return {
    today,
    lines: [{ commit: 1, at, name: message || 'ändrade en person', rows: [] }],
    entries: [{ id, at, profile: null, act: 'opened', table: 'persons', rowId: id }],
  }
}
