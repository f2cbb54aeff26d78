import type { DialogView } from '@renderer/ui/dialogs'
import { AddPeople } from './AddPeople'

/** Puts people in the queue of a course. */
export const AddToCourseQueueDialog: DialogView<'addToCourseQueue'> = ({ templateId, close }) => (
  <AddPeople to={{ templateId }} close={close} />
)
