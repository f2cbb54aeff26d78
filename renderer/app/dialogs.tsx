import { Loader } from '@mantine/core'
import type { ContextModalProps } from '@mantine/modals'
import type { DialogName, DialogProps, DialogView } from '@renderer/ui/dialogs'
import { useEffect, useRef, useState, type ComponentType, type ReactNode } from 'react'
import { ErrorBoundary } from './ErrorBoundary'
import { FailedDialog } from './FailedViews'
import { recordsOfDialog } from './opened-records'
import { useLogged } from './use-logged'
import { useView, viewCode } from './view-code'

/** Makes a dialog's view, loaded when it is first opened, into what the modals manager wants. */
function dialog<Name extends DialogName, Export extends string>(
  name: Name,
  load: () => Promise<Record<Export, DialogView<Name>>>,
  view: Export,
) {
  const code = viewCode(load, view)
  function Shown({ innerProps, close }: { innerProps: DialogProps[Name]; close: () => void }) {
    const [recordsIn] = useState(() => recordsOfDialog(name, innerProps))
    useLogged(recordsIn)
    const shown = useView(code, { ...innerProps, close })
    if (shown === null) return <Loader size="sm" role="status" aria-label="Öppnar" />
    return <FirstField>{shown}</FirstField>
  }
  return function Dialog({ context, id, innerProps }: ContextModalProps<DialogProps[Name]>) {
    const close = () => context.closeModal(id)
    return (
      <ErrorBoundary instead={<FailedDialog close={close} />}>
        <Shown innerProps={innerProps} close={close} />
      </ErrorBoundary>
    )
  }
}

/** A view that is loaded for the first time comes after the dialog has placed the focus: its first field takes it then. */
function FirstField({ children }: { children: ReactNode }) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => element.current?.querySelector<HTMLElement>('[data-autofocus]')?.focus(), [])
  return <div ref={element}>{children}</div>
}

/** Every dialog's view. A dialog in `renderer/ui/dialogs.ts` without a view does not compile. */
export const dialogs = {
  editParty: dialog('editParty', () => import('../features/settings/PartyDialog'), 'PartyDialog'),
  editStaff: dialog('editStaff', () => import('../features/settings/StaffDialog'), 'StaffDialog'),
  editRoom: dialog('editRoom', () => import('../features/settings/RoomDialog'), 'RoomDialog'),
  editClosedDay: dialog('editClosedDay', () => import('../features/settings/ClosedDayDialog'), 'ClosedDayDialog'),
  editAbsence: dialog('editAbsence', () => import('../features/settings/AbsenceDialog'), 'AbsenceDialog'),
  editTeam: dialog('editTeam', () => import('../features/teams/TeamDialog'), 'TeamDialog'),
  editTeamAgenda: dialog('editTeamAgenda', () => import('../features/teams/TeamAgendaDialog'), 'TeamAgendaDialog'),
  editTeamMember: dialog('editTeamMember', () => import('../features/teams/TeamMemberDialog'), 'TeamMemberDialog'),
  editMeeting: dialog('editMeeting', () => import('../features/teams/MeetingDialog'), 'MeetingDialog'),
  addAgendaItem: dialog('addAgendaItem', () => import('../features/teams/AgendaItemDialog'), 'AgendaItemDialog'),
  editPerson: dialog('editPerson', () => import('../features/persons/PersonDialog'), 'PersonDialog'),
  editConsent: dialog('editConsent', () => import('../features/persons/ConsentDialog'), 'ConsentDialog'),
  editSipNeed: dialog('editSipNeed', () => import('../features/sip/SipNeedDialog'), 'SipNeedDialog'),
  editSipChild: dialog('editSipChild', () => import('../features/sip/SipChildDialog'), 'SipChildDialog'),
  editSipParticipant: dialog(
    'editSipParticipant',
    () => import('../features/sip/SipParticipantDialog'),
    'SipParticipantDialog',
  ),
  editSipMeeting: dialog('editSipMeeting', () => import('../features/sip/SipMeetingDialog'), 'SipMeetingDialog'),
  sendSipCalls: dialog('sendSipCalls', () => import('../features/sip/SendSipCallsDialog'), 'SendSipCallsDialog'),
  answerSipCall: dialog('answerSipCall', () => import('../features/sip/SipAnswerDialog'), 'SipAnswerDialog'),
  editSipDeadline: dialog(
    'editSipDeadline',
    () => import('../features/settings/SipDeadlineDialog'),
    'SipDeadlineDialog',
  ),
  addParticipant: dialog(
    'addParticipant',
    () => import('../features/courses/AddParticipantDialog'),
    'AddParticipantDialog',
  ),
  editEnrolment: dialog(
    'editEnrolment',
    () => import('../features/courses/EditEnrolmentDialog'),
    'EditEnrolmentDialog',
  ),
  editOutcome: dialog('editOutcome', () => import('../features/courses/OutcomeDialog'), 'OutcomeDialog'),
  editCriterion: dialog('editCriterion', () => import('../features/settings/CriterionDialog'), 'CriterionDialog'),
  endSip: dialog('endSip', () => import('../features/sip/plan/EndSipDialog'), 'EndSipDialog'),
  editSipGoal: dialog('editSipGoal', () => import('../features/sip/plan/GoalDialog'), 'GoalDialog'),
  editSipMeasure: dialog('editSipMeasure', () => import('../features/sip/plan/MeasureDialog'), 'MeasureDialog'),
  rejectReferral: dialog(
    'rejectReferral',
    () => import('../features/referrals/RejectReferralDialog'),
    'RejectReferralDialog',
  ),
  editOutcomeKind: dialog(
    'editOutcomeKind',
    () => import('../features/settings/OutcomeKindDialog'),
    'OutcomeKindDialog',
  ),
  editLaw: dialog('editLaw', () => import('../features/settings/LawDialog'), 'LawDialog'),
  editSigning: dialog('editSigning', () => import('../features/settings/SigningDialog'), 'SigningDialog'),
  startBelowMinimum: dialog(
    'startBelowMinimum',
    () => import('../features/courses/StartBelowMinimumDialog'),
    'StartBelowMinimumDialog',
  ),
  editSession: dialog('editSession', () => import('../features/courses/SessionDialog'), 'SessionDialog'),
  moveStart: dialog('moveStart', () => import('../features/courses/MoveStartDialog'), 'MoveStartDialog'),
  mergeCohort: dialog('mergeCohort', () => import('../features/courses/MergeCohortDialog'), 'MergeCohortDialog'),
  cancelCohort: dialog('cancelCohort', () => import('../features/courses/CancelCohortDialog'), 'CancelCohortDialog'),
  addToCourseQueue: dialog(
    'addToCourseQueue',
    () => import('../features/courses/AddToCourseQueueDialog'),
    'AddToCourseQueueDialog',
  ),
  offerPlace: dialog('offerPlace', () => import('../features/courses/OfferPlaceDialog'), 'OfferPlaceDialog'),
  queuePlace: dialog('queuePlace', () => import('../features/courses/QueuePlaceDialog'), 'QueuePlaceDialog'),
  removePerson: dialog('removePerson', () => import('../features/persons/RemovePersonDialog'), 'RemovePersonDialog'),
  keepThing: dialog('keepThing', () => import('../features/retention/KeepThingDialog'), 'KeepThingDialog'),
  purge: dialog('purge', () => import('../features/retention/PurgeDialog'), 'PurgeDialog'),
  newVersion: dialog('newVersion', () => import('../features/minutes/NewVersionDialog'), 'NewVersionDialog'),
  noteAdjustment: dialog('noteAdjustment', () => import('../features/minutes/AdjustmentDialog'), 'AdjustmentDialog'),
  noteDelivery: dialog('noteDelivery', () => import('../features/documents/DeliveryDialog'), 'DeliveryDialog'),
  history: dialog('history', () => import('../ui/history/HistoryDialog'), 'HistoryDialog'),
  emergencyCopy: dialog('emergencyCopy', () => import('./EmergencyCopyDialog'), 'EmergencyCopyDialog'),
  shortcuts: dialog('shortcuts', () => import('./ShortcutsDialog'), 'ShortcutsDialog'),
} satisfies { [Name in DialogName]: ComponentType<ContextModalProps<DialogProps[Name]>> }

declare module '@mantine/modals' {
  interface MantineModalsOverride {
    modals: typeof dialogs
  }
}
