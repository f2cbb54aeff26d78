import { PageOrientation, type ISectionPropertiesOptions } from 'docx'
import type { Paper } from '../model'

/** In twips, twentieths of a point, as Word counts: 567 are a centimetre. */
const a4 = { width: 11906, height: 16838 }
/** Upright it leaves a line of some 80 letters. */
const side: Record<Paper, number> = { upright: 1418, lying: 1021 }

/** The width that text and tables have. */
export function textWidth(paper: Paper): number {
  return (paper === 'lying' ? a4.height : a4.width) - 2 * side[paper]
}

/** The page of a section. Word's library turns the sheet itself: it is told the upright measures. */
export function pageOf(paper: Paper): NonNullable<ISectionPropertiesOptions['page']> {
  const orientation = paper === 'lying' ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT
  return {
    size: { ...a4, orientation },
    margin: { top: 1247, bottom: 1418, left: side[paper], right: side[paper], header: 680, footer: 680 },
  }
}
