import { fromBase64, useRows, useSelector } from '@renderer/data'
import { lookOf } from '@shared/documents/look/look'
import type { DocumentModel } from '@shared/documents/model'

/** Makes the Word file of a document as the organisation wants it: the one way that a document becomes bytes. */
export type MakeWordFile = (model: DocumentModel) => Promise<Uint8Array<ArrayBuffer>>

/** In the organisation's own template where its kind has one, else in its look. The Word library is fetched when a file is asked for. */
export function useWordFile(): MakeWordFile {
  const look = useSelector(lookOf)
  const templates = useRows('documentTemplates')
  return async (model) => {
    const template = templates.find(({ kind }) => kind === model.kind)
    if (template) {
      const { fillTemplate } = await import('@shared/documents/word/fill-template')
      return fillTemplate(fromBase64(template.base64), model, look)
    }
    const { renderWord } = await import('@shared/documents/word/render')
    return renderWord(model, look)
  }
}
