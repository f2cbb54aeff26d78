import type { DialogView } from '@renderer/ui/dialogs'
import { AddPeople } from './AddPeople'

/** Adds people to a round. */
export const AddParticipantDialog: DialogView<'addParticipant'> = ({ cohortId, close }) => (
  <AddPeople to={{ cohortId }} close={close} />
)
