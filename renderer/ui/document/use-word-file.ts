import { useSelector } from '@renderer/data'
import { lookOf } from '@shared/documents/look/look'
import type { DocumentModel } from '@shared/documents/model'

/** Makes the Word file of a document as the organisation wants it: the one way that a document becomes bytes. */
export type MakeWordFile = (model: DocumentModel) => Promise<Uint8Array<ArrayBuffer>>

/** The Word library is fetched when the first file is asked for. */
export function useWordFile(): MakeWordFile {
  const look = useSelector(lookOf)
  return async (model) => {
    const { renderWord } = await import('@shared/documents/word/render')
    return renderWord(model, look)
  }
}
