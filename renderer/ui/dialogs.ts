import { modals } from '@mantine/modals'
import type { IsoDate } from '@shared/calendar/date'
import type { QueueView } from '@shared/course/queue-verbs'
import type { LawKey } from '@shared/documents/law/laws'
import type { SignedKind } from '@shared/documents/signing/signers'
import type { Fields } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import type { ThingKey } from '@shared/retention/keeps'
import type { SipEnd } from '@shared/sip/sip'
import type { TableName } from '@shared/record/tables'
import type { SipDeadlineKey } from '@shared/sip/deadline-rule'
import type { SipMeeting } from '@shared/sip/meeting'
import { dialogTitles } from './dialog-titles'
import { keepFocus } from './keep-focus'

/**
 * Every dialog and what it is opened with; `id: null` makes a new one. `renderer/app/dialogs.tsx` gives each one its
 * view; the accessibility run opens each one.
 */
export interface DialogProps {
  editParty: { id: Id | null }
  editStaff: { id: Id | null }
  editRoom: { id: Id | null }
  editClosedDay: { id: Id | null }
  /** Of a member of staff or a room that is chosen from the beginning. */
  editAbsence: { id: Id | null; absentId?: Id }
  editTeam: { id: Id | null }
  editTeamAgenda: { id: Id }
  editTeamMember: { teamId: Id; id: Id | null }
  editMeeting: { teamId: Id; id: Id | null }
  addAgendaItem: { meetingId: Id }
  editPerson: { id: Id | null }
  /** A new one may begin with a kind and parties. */
  editConsent: { personId: Id; id: Id | null; preset?: Pick<Fields<'consents'>, 'kind' | 'partyIds'> }
  editSipNeed: { id: Id }
  editSipChild: { id: Id }
  editSipParticipant: { sipId: Id; id: Id | null }
  /** A new one may begin with a time that was proposed. */
  editSipMeeting: { sipId: Id; id: Id | null; planned?: Pick<SipMeeting, 'date' | 'start' | 'end'> }
  sendSipCalls: { meetingId: Id }
  answerSipCall: { meetingId: Id; participantId: Id }
  editSipDeadline: { deadlineKey: SipDeadlineKey }
  addParticipant: { cohortId: Id }
  editEnrolment: { id: Id }
  editOutcome: { id: Id }
  editOutcomeKind: { id: Id | null }
  editLaw: { lawKey: LawKey }
  editSigning: { kind: SignedKind }
  editCriterion: { id: Id | null }
  /** With the reason that is offered, where there is one. */
  endSip: { id: Id; reason?: SipEnd }
  editSipGoal: { id: Id }
  editSipMeasure: { planId: Id; id: Id }
  rejectReferral: { id: Id }
  startBelowMinimum: { cohortId: Id }
  editSession: { cohortId: Id; id: Id | null }
  /** Without a `startDate` the nearest free one is proposed. */
  moveStart: { cohortId: Id; startDate?: IsoDate }
  mergeCohort: { cohortId: Id }
  cancelCohort: { cohortId: Id }
  addToCourseQueue: { templateId: Id }
  offerPlace: { cohortId: Id; id: Id }
  queuePlace: { id: Id; view: QueueView }
  removePerson: { id: Id }
  keepThing: ThingKey
  purge: { things: readonly ThingKey[] }
  newVersion: { id: Id }
  noteAdjustment: { id: Id }
  noteDelivery: { documentId: Id }
  history: { table: TableName; id: Id }
  shortcuts: Record<string, never>
  /** `isClosing`: the window was to close, and what was typed is not on the disk. */
  emergencyCopy: { isClosing?: true }
}

export type DialogName = keyof DialogProps

/** A dialog's view: its props and a way to close it. */
export type DialogView<Name extends DialogName> = (props: DialogProps[Name] & { close: () => void }) => React.ReactNode

/** Those that show beside their fields what these come to. */
const wide: readonly DialogName[] = ['editSession']

/** Opens a dialog by name. */
export function openDialog<Name extends DialogName>(name: Name, props: DialogProps[Name]): void {
  const titles: { change?: string; create?: string } = dialogTitles[name]
  const isNew = !('id' in props) || props.id === null
  // What was done in the dialog may have taken away the button that opened it.
  const bringFocusBack = keepFocus(document.activeElement?.closest('li, tr'))
  modals.openContextModal({
    modal: name,
    onExitTransitionEnd: bringFocusBack,
    title: (isNew ? titles.create : titles.change) ?? titles.change ?? titles.create,
    innerProps: props,
    ...(wide.includes(name) && { size: 900 }),
  })
}

/** Closes every dialog that stands open, one upon the other: what was done leads to another screen. */
export function closeDialogs(): void {
  modals.closeAll()
}
