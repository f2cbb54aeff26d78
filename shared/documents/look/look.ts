import { rowsOf, type State } from '../../record/state'
import { sameText } from '../../record/text'
import type { DocumentModel } from '../model'
import type { FontName } from './fonts'
import type { DocumentLogo, DocumentLook } from './rows'

/** How a document looks, on the screen and in Word alike. */
export interface Look {
  readonly letterhead: readonly string[]
  readonly logo: Logo | null
  /** `185F6C`; null for ink. */
  readonly accent: string | null
  readonly bodyFont: FontName
  readonly headingFont: FontName
  /** The organisation's line in the footer; may be empty. */
  readonly footer: string
}

export type Logo = Pick<DocumentLogo, 'format' | 'base64' | 'width' | 'height' | 'alt'>

/** Rådrum's own look, until the organisation has chosen one. */
export const usualLook: Look = {
  letterhead: [],
  logo: null,
  accent: null,
  bodyFont: 'Calibri',
  headingFont: 'Calibri',
  footer: '',
}

/** The look that the organisation has chosen. */
export function lookOf(state: State): Look {
  const [look] = rowsOf(state, 'documentLooks')
  return { ...(look ? chosenLook(look) : usualLook), logo: logoOf(state) ?? null }
}

/** The one logo, where there is one. */
export function logoOf(state: State): DocumentLogo | undefined {
  return rowsOf(state, 'documentLogos')[0]
}

/** What a row or a form of these fields comes to, without the logo. */
export function chosenLook({
  letterhead,
  accent,
  ...rest
}: Pick<DocumentLook, 'letterhead' | 'accent' | 'bodyFont' | 'headingFont' | 'footer'>): Look {
  const { bodyFont, headingFont, footer } = rest
  return {
    letterhead: letterhead.split('\n').filter((line) => line !== ''),
    logo: null,
    accent: accent === '' ? null : accent,
    bodyFont,
    headingFont,
    footer,
  }
}

/** The line above the title, unless the letterhead has said it. */
export function organisationLine({ organisation }: Pick<DocumentModel, 'organisation'>, { letterhead }: Look): string {
  return letterhead.some((line) => sameText(line, organisation)) ? '' : organisation
}

/** A logo's place on the paper, in dots of which 96 are an inch: as large as fits, never larger than it is. */
export function logoSize({ width, height }: Pick<Logo, 'width' | 'height'>): { width: number; height: number } {
  const scale = Math.min(1, 240 / width, 68 / height)
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) }
}
