import { changeDue, dropAction, setIntervention } from '@shared/team/action-verbs'
import { addAction, changeAction, markAction, removeAction } from '@shared/team/room/action'
import { actionOf, type Kind } from './draw'

/** What is done with åtgärder, in the room and after it, for `everyVerb`. */
export const actionVerbs: Record<string, Kind> = {
  addAction: (draw) => addAction(draw.any('agendaItems').id, actionOf(draw)),
  changeAction: (draw) => changeAction(draw.any('actions').id, actionOf(draw)),
  markAction: ({ any, number }) => markAction(any('actions').id, number % 2 ? 'open' : 'done'),
  changeDue: ({ any, number }) => changeDue(any('actions').id, number % 2 ? `om ${number + 1} dagar` : ''),
  dropAction: ({ any, number }) => dropAction(any('actions').id, `Skäl ${number}`),
  setIntervention: ({ any, number }) =>
    setIntervention(any('actions', ({ caseId }) => caseId !== null).id, number % 2 === 0),
  removeAction: ({ any }) => removeAction(any('actions').id),
}
