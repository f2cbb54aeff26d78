import * as z from 'zod'
import { row } from '../../record/row'
import { rowsOf, type State } from '../../record/state'
import { DocumentKind } from '../kind'
import { largestTemplate } from './template-refusal'

/** The organisation's own Word template for a kind of document. One row a kind; the bytes were read by `readTemplate`. */
export const DocumentTemplate = row({
  kind: DocumentKind,
  /** As the file was called, for whoever looks for it again. */
  fileName: z.string(),
  base64: z.string().max(Math.ceil(largestTemplate / 3) * 4),
})
export type DocumentTemplate = z.infer<typeof DocumentTemplate>

/** The template in use for a kind; undefined where Rådrum's own look is. */
export function templateOf(state: State, kind: DocumentKind): DocumentTemplate | undefined {
  return rowsOf(state, 'documentTemplates').find((template) => template.kind === kind)
}
