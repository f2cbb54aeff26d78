import { put, refused, type Verb } from '../../record/change'
import { numberIn } from '../registry/numbered'
import { registryNoFor, takeNo } from '../registry/registry-series'
import { keeping, versionWith, type MadeDocument } from './keep'

/**
 * Enters a document in the register under its dnr before its file leaves Rådrum: then the number is its own whatever becomes of
 * the file. What is on the paper must be the number that it gets.
 */
export function enterDocument(made: MadeDocument): Verb {
  return (state, circumstances) => {
    const row = versionWith(state, made, circumstances)
    const no = registryNoFor(state, row, circumstances.today)
    if (numberIn(made.model) !== no?.text) {
      return refused({ message: 'Ett annat dokument fick numret. Inget är sparat. Försök igen.' })
    }
    const puts = [put('documents', { ...row, registryNo: no }), ...takeNo(state, no)]
    const file = { documentId: row.id, model: made.model, bytes: made.bytes }
    return keeping('gav ett dokument ett diarienummer', puts, [file])
  }
}
