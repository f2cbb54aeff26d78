import Papa from 'papaparse'

/**
 * A table as a file that Excel opens with its columns and letters right. What could be taken for a formula is text: it begins
 * with an apostrophe.
 */
export function writeList(rows: readonly (readonly string[])[]): Uint8Array<ArrayBuffer> {
  const text = Papa.unparse(rows as string[][], { delimiter: ';', newline: '\r\n', escapeFormulae: true })
  return new TextEncoder().encode(`\uFEFF${text}`)
}
