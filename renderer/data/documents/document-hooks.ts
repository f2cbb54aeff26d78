import type { KeptFile } from '@shared/documents/kept/kept-document'
import type { Id } from '@shared/record/id'
import { useEffect, useState } from 'react'
import { currentOpened, useOpened } from '../current'
import { readKeptFile as readFrom } from './kept-files'

/** The file of a document; undefined when it is not kept any more. */
export function readKeptFile(documentId: Id): Promise<KeptFile | undefined> {
  const opened = currentOpened()
  return opened ? readFrom(opened.records, documentId) : Promise.resolve(undefined)
}

/** How far the reading of a kept file has come. */
export type KeptFileReading =
  { readonly state: 'reading' | 'missing' } | { readonly state: 'read'; readonly file: KeptFile }

/** The file of a document as it is kept. `sha256` says which: a file that takes its place is read anew. */
export function useKeptFile(documentId: Id | undefined, sha256: string | undefined): KeptFileReading {
  const opened = useOpened()
  const [reading, setReading] = useState<{ readonly of: string; readonly result: KeptFileReading }>()
  const asked = `${documentId}|${sha256}`
  useEffect(() => {
    if (!opened || documentId === undefined) return
    let isAwaited = true
    const show = (result: KeptFileReading) => isAwaited && setReading({ of: asked, result })
    readFrom(opened.records, documentId).then(
      (file) => show(file ? { state: 'read', file } : { state: 'missing' }),
      () => show({ state: 'missing' }),
    )
    return () => {
      isAwaited = false
    }
  }, [opened, documentId, asked])
  return reading?.of === asked ? reading.result : { state: 'reading' }
}
