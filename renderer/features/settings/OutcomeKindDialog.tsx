import type { DialogView } from '@renderer/ui/dialogs'
import {
  deleteOutcomeKind,
  moveOutcomeKind,
  putAwayOrBackOutcomeKind,
  saveOutcomeKind,
} from '@shared/course/outcome-kind-verbs'
import { OwnListDialog } from './OwnListDialog'

const verbs = {
  save: saveOutcomeKind,
  move: moveOutcomeKind,
  putAwayOrBack: putAwayOrBackOutcomeKind,
  remove: deleteOutcomeKind,
}

/** A vägval: its name and its place in the list. */
export const OutcomeKindDialog: DialogView<'editOutcomeKind'> = (props) => (
  <OwnListDialog table="outcomeKinds" label="Namn" verbs={verbs} {...props} />
)
