import { BorderStyle, LineRuleType, type IParagraphStyleOptions, type IStylesOptions } from 'docx'
import type { Look } from '../look/look'
import type { DocumentModel, Marked } from '../model'

/** The ids of our own paragraph styles. Their names are what the user sees among Word's styles. */
export const style = {
  logo: 'Logotyp',
  letterheadName: 'Brevhuvudsnamn',
  letterheadLine: 'Brevhuvudsrad',
  organisation: 'Organisationsrad',
  fact: 'Uppgift',
  point: 'ListBullet',
  cell: 'Tabelltext',
  columnTitle: 'Tabellrubrik',
  signature: 'Underskrift',
  signatureRole: 'Underskriftsroll',
  footer: 'Sidfotsrad',
} as const

export const markStyles: Record<Marked['mark'], { heading: string; text: string }> = {
  recommendation: { heading: 'Rekommendationsrubrik', text: 'Rekommendation' },
  decision: { heading: 'Beslutsrubrik', text: 'Beslut' },
}

/** The character style of the words before the facts under the title. */
export const factLabel = 'Uppgiftsnamn'

/** How far in the values of the facts begin. */
const factIndents = { usual: 1900, large: 2700 }

/** Signature lines take half the width, as long as a signature needs. */
const signatureWidth = 4700

const ink = '23201D'
const quietInk = '57534D'
const markColour: Record<Marked['mark'], string> = { recommendation: '185F6C', decision: '6C3F70' }

/** Half-points, as Word counts type. */
const sizes = {
  usual: { title: 36, heading1: 26, heading2: 22, body: 22, table: 20, small: 18 },
  large: { title: 56, heading1: 40, heading2: 34, body: 33, table: 32, small: 24 },
}

/** A heading's outline level is written out: styles that build on it have no other place to take theirs from. */
const heading = (level: 1 | 2 | 3, before: number, after: number) => ({
  spacing: { before, after },
  keepNext: true,
  keepLines: true,
  outlineLevel: level - 1,
})

/** The styles of a document; some measure themselves by the width of the text, some are the organisation's choice. */
export const stylesOf = (
  width: number,
  { accent, bodyFont, headingFont: font }: Look,
  type: DocumentModel['type'] | 'usual' = 'usual',
): IStylesOptions => ({
  default: {
    document: {
      run: { font: bodyFont, size: sizes[type].body, color: ink, language: { value: 'sv-SE', eastAsia: 'sv-SE' } },
      // With its rule: LibreOffice takes a line without one for an exact height, which large type does not fit in.
      paragraph: { spacing: { after: 100, line: 276, lineRule: LineRuleType.AUTO } },
    },
    title: {
      run: { font, size: sizes[type].title, bold: true, color: accent ?? ink },
      paragraph: { spacing: { before: 120, after: 240 }, keepNext: true },
    },
    heading1: {
      run: { font, size: sizes[type].heading1, bold: true, color: accent ?? ink },
      paragraph: heading(1, 340, 80),
    },
    heading2: { run: { font, size: sizes[type].heading2, bold: true, color: ink }, paragraph: heading(2, 180, 40) },
    heading3: {
      run: { font, size: sizes[type].heading2, color: quietInk, bold: true },
      paragraph: heading(3, 140, 40),
    },
  },
  characterStyles: [
    { id: factLabel, name: factLabel, basedOn: 'DefaultParagraphFont', quickFormat: true, run: { color: quietInk } },
  ],
  paragraphStyles: [
    // The line grows with the picture: LibreOffice takes a spacing without a rule for an exact one, and cuts it off.
    paragraphStyle(style.logo, {
      paragraph: { spacing: { after: 120, line: 240, lineRule: LineRuleType.AUTO }, keepNext: true },
    }),
    paragraphStyle(style.letterheadName, {
      run: { font, size: sizes[type].body, bold: true, color: accent ?? ink },
      paragraph: { spacing: { after: 0 } },
    }),
    paragraphStyle(style.letterheadLine, {
      run: { size: sizes[type].small, color: quietInk },
      paragraph: { spacing: { after: 0 } },
    }),
    paragraphStyle(style.organisation, { run: { size: sizes[type].small, color: quietInk } }),
    paragraphStyle(style.fact, {
      paragraph: {
        spacing: { after: 40 },
        leftTabStop: factIndents[type],
        indent: { left: factIndents[type], hanging: factIndents[type] },
      },
    }),
    // Word's own, which every Word shows in its own language.
    paragraphStyle(style.point, { name: 'List Bullet', paragraph: { spacing: { after: 40 } } }),
    paragraphStyle(style.cell, {
      run: { size: sizes[type].table },
      paragraph: { spacing: { before: 50, after: 50, line: 250, lineRule: LineRuleType.AUTO } },
    }),
    paragraphStyle(style.columnTitle, {
      basedOn: style.cell,
      run: { size: sizes[type].table, bold: true },
      paragraph: { keepNext: true },
    }),
    ...markedStyles('recommendation', accent ?? markColour.recommendation),
    ...markedStyles('decision', markColour.decision),
    paragraphStyle(style.signature, {
      next: style.signatureRole,
      paragraph: {
        // The line to sign on is the border above the name; the space above it is where the signature goes.
        spacing: { before: 800, after: 0 },
        border: { top: { style: BorderStyle.SINGLE, size: 6, space: 4, color: ink } },
        indent: { right: width - signatureWidth },
        keepNext: true,
        keepLines: true,
      },
    }),
    paragraphStyle(style.signatureRole, {
      run: { color: quietInk, size: sizes[type].table },
      paragraph: { keepLines: true, spacing: { after: 0 } },
    }),
    paragraphStyle(style.footer, {
      run: { size: sizes[type].small, color: quietInk },
      paragraph: { rightTabStop: width, spacing: { after: 0 } },
    }),
  ],
})

/** A style of our own that builds on Normal and shows in Word's gallery. */
function paragraphStyle(id: string, options: Omit<IParagraphStyleOptions, 'id'>): IParagraphStyleOptions {
  return { id, name: id, basedOn: 'Normal', quickFormat: true, ...options }
}

/** A mark's heading and text, held together by one line at the left. */
function markedStyles(mark: Marked['mark'], color: string): IParagraphStyleOptions[] {
  const { heading: headingId, text: textId } = markStyles[mark]
  const edge = {
    border: { left: { style: BorderStyle.SINGLE, size: 18, space: 8, color } },
    indent: { left: 200 },
  }
  return [
    paragraphStyle(headingId, { basedOn: 'Heading2', next: textId, paragraph: { ...heading(2, 160, 0), ...edge } }),
    paragraphStyle(textId, { paragraph: { ...edge, keepLines: true, spacing: { after: 60 } } }),
  ]
}
