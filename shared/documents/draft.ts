import type { DocumentModel } from './model'

/** A document as an utkast: marked across the page, and in words for those who do not see that. */
export function asDraft(model: DocumentModel): DocumentModel {
  return {
    ...model,
    isDraft: true,
    facts: [{ label: 'Läge', value: 'Utkast, inte färdigställt' }, ...model.facts],
    fileTitle: `${model.fileTitle}, utkast`,
  }
}
