import { identifyingDetail } from '../../consent/identifying-details'
import { mayNameSentence, mayNameSomebody } from '../../consent/naming-words'
import type { State } from '../../record/state'
import type { Case } from '../case'
import { actionsOf } from './action'
import { noteOf, textsOfNote } from './note'
import type { AgendaItem } from '../meeting'

/** What in the notes and åtgärder of an avidentifierat case may tell who it is about, as sentences. None stops the writing. */
export function deidentifiedDoubts(state: State, { id }: AgendaItem, { mode }: Case): string[] {
  if (mode !== 'deidentified') return []
  const text = [
    ...textsOfNote(noteOf(state, id)),
    ...actionsOf(state, id).flatMap(({ what, who }) => [what, who]),
  ].join('\n')
  const detail = identifyingDetail(text)
  return [
    ...(detail === undefined
      ? []
      : [`Texten ser ut att innehålla ${detail}. Ta bort det, för ärendet dras avidentifierat.`]),
    ...(mayNameSomebody(state, text) ? [mayNameSentence] : []),
  ]
}
