import * as z from 'zod'
import { row } from '../../record/row'
import { FontName } from './fonts'

/** How the organisation's papers look. There is one row, and none until somebody has chosen. */
export const DocumentLook = row({
  /** What stands at the top of the first page, line by line: the name, and the address. May be empty. */
  letterhead: z.string(),
  /** The colour of titles, headings and rules, as `185F6C`; empty for ink. */
  accent: z.string().regex(/^([\dA-F]{6})?$/),
  bodyFont: FontName,
  headingFont: FontName,
  /** A line at the foot of every page, under that of the document itself. May be empty. */
  footer: z.string(),
})
export type DocumentLook = z.infer<typeof DocumentLook>

/** A picture's bytes cost a third more as text. */
export const largestLogo = 200 * 1024

/** The organisation's logo. There is one row at most; it stands apart, for a change of colour must not copy a picture. */
export const DocumentLogo = row({
  format: z.enum(['png', 'jpeg']),
  base64: z.string().max(Math.ceil(largestLogo / 3) * 4),
  /** In the picture's own dots. */
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  /** What it shows, for those who hear the document. */
  alt: z.string(),
})
export type DocumentLogo = z.infer<typeof DocumentLogo>
