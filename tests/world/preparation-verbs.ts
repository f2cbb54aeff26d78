import { addNoneBefore, addPreparation, changePreparation, removePreparation } from '@shared/team/preparation-verbs'
import type { Draw, Kind } from './draw'

const told = ({ number }: Draw) => ({ measure: `Insats ${number}`, period: 'hösten 2025', result: '' })

/** What parties have done before in a case, for `everyVerb`. */
export const preparationVerbs: Record<string, Kind> = {
  addPreparation: (draw) => addPreparation(draw.any('cases').id, draw.any('parties').id, told(draw)),
  addNoneBefore: ({ any }) => addNoneBefore(any('cases').id, any('parties').id),
  changePreparation: (draw) => changePreparation(draw.any('preparations').id, told(draw)),
  removePreparation: ({ any }) => removePreparation(any('preparations').id),
}
