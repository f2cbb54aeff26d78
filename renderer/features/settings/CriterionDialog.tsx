import type { DialogView } from '@renderer/ui/dialogs'
import {
  deleteCriterion,
  moveCriterion,
  putAwayOrBackCriterion,
  saveCriterion,
} from '@shared/team/referral/criterion-verbs'
import { OwnListDialog } from './OwnListDialog'

const verbs = {
  save: saveCriterion,
  move: moveCriterion,
  putAwayOrBack: putAwayOrBackCriterion,
  remove: deleteCriterion,
}

/** A local criterion for remisser: its words and its place in the list. */
export const CriterionDialog: DialogView<'editCriterion'> = (props) => (
  <OwnListDialog table="referralCriteria" label="Kriterium" verbs={verbs} {...props} />
)
