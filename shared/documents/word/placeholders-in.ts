import { patchDetector } from 'docx'

/** The placeholders of a template as they are typed, each once, in its text, headers and footers. Rejects what is no Word file. */
export async function placeholdersIn(template: Uint8Array<ArrayBuffer>): Promise<readonly string[]> {
  return [...new Set(await patchDetector({ data: template, trimPlaceholders: true }))]
}
