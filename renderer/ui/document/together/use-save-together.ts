import {
  createBreath,
  makeDocument,
  saveAsZipOf,
  saveInFolderOf,
  useSelector,
  type NotSaved,
  type OneOfMany,
  type SavedTogether,
} from '@renderer/data'
import { fileName, fitForName } from '@shared/documents/file-name'
import type { State } from '@shared/record/state'
import { useRef, useState } from 'react'
import { useWordFile } from '../use-word-file'
import type { Paper } from './paper'

/** How far the saving has come. */
export type TogetherProgress =
  | { readonly phase: 'idle' }
  | { readonly phase: 'running'; readonly made: number; readonly of: number }
  | { readonly phase: 'done'; readonly saved: SavedTogether; readonly of: number; readonly where: Where }

export type Where = 'zip' | 'folder'

interface What {
  readonly papers: readonly Paper[]
  /** The zip's name without its ending; never with a person's name or code. */
  readonly title: string
  /** What they are called in a sentence: `kallelserna`. */
  readonly called: string
}

export interface SaveTogether {
  readonly progress: TogetherProgress
  readonly save: (what: What, where: Where) => void
  readonly cancel: () => void
}

const unmade = 'Papperet gick inte att göra. Det som det bygger på kan ha tagits bort.'
const failed = 'Filerna kunde inte skapas. Allt som är skrivet är kvar. Försök igen.'

const wholeState = (state: State) => state

/** Makes several papers and saves them as a zip or in a folder. The screen stays alive meanwhile, and it can be called off. */
export function useSaveTogether(): SaveTogether {
  const state = useSelector(wholeState)
  const makeWordFile = useWordFile()
  const running = useRef<AbortController>(null)
  const [progress, setProgress] = useState<TogetherProgress>({ phase: 'idle' })

  async function save({ papers, title, called }: What, where: Where): Promise<void> {
    if (running.current) return
    const { signal } = (running.current = new AbortController())
    const of = papers.length
    const left: NotSaved[] = []

    async function* made(): AsyncGenerator<OneOfMany> {
      const breathe = createBreath()
      for (const [index, { label, records, make }] of papers.entries()) {
        await breathe()
        if (signal.aborted) return
        setProgress({ phase: 'running', made: index, of })
        const model = make(state)
        if (!model) {
          left.push({ label, why: unmade })
          continue
        }
        const made = await makeDocument({ model, records }, makeWordFile)
        if (signal.aborted) return
        if (made.ok) yield { label, name: fileName(model), document: made.document }
        else left.push({ label, why: made.problem })
      }
    }

    setProgress({ phase: 'running', made: 0, of })
    const many = { files: made(), did: `sparade ${called} som Word`, signal }
    try {
      const saved = await (where === 'zip' ? saveAsZipOf(many, `${fitForName(title)}.zip`) : saveInFolderOf(many))
      setProgress({
        phase: 'done',
        of,
        where,
        saved: 'left' in saved ? { ...saved, left: [...left, ...saved.left] } : saved,
      })
    } catch {
      setProgress({ phase: 'done', of, where, saved: { outcome: 'refused', problem: failed } })
    } finally {
      running.current = null
    }
  }

  return { progress, save: (what, where) => void save(what, where), cancel: () => running.current?.abort() }
}
