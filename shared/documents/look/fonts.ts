import * as z from 'zod'

/** Fonts that every Word has. Rådrum embeds none: what is named here is what the reader's Word shows. */
export const FontName = z.enum([
  'Calibri',
  'Aptos',
  'Arial',
  'Cambria',
  'Georgia',
  'Segoe UI',
  'Times New Roman',
  'Verdana',
])
export type FontName = z.infer<typeof FontName>

/** What the screen takes where this computer lacks the font: one that is drawn alike. */
export const screenFonts: Readonly<Record<FontName, string>> = {
  Calibri: 'Calibri, Carlito, sans-serif',
  Aptos: 'Aptos, Calibri, Carlito, sans-serif',
  Arial: 'Arial, "Liberation Sans", sans-serif',
  Cambria: 'Cambria, Caladea, serif',
  Georgia: 'Georgia, Gelasio, serif',
  'Segoe UI': '"Segoe UI", "Open Sans", sans-serif',
  'Times New Roman': '"Times New Roman", "Liberation Serif", serif',
  Verdana: 'Verdana, "DejaVu Sans", sans-serif',
}
