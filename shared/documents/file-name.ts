import type { DocumentModel } from './model'

/** What Windows and macOS do not take in a file name, and marks that would turn the reading direction of the rest. */
// eslint-disable-next-line no-control-regex -- finding them is the point
const unfit = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/gu

/** Characters before `.docx`; the shell takes 150. */
const longest = 120

/** The proposed name of a document's Word file: `2027-03-09 Resursråd Haninge – protokoll.docx`. */
export function fileName(model: DocumentModel): string {
  return `${fitForName(model.fileTitle)}.docx`
}

/** A title as a file can be called, before the kind. */
export function fitForName(title: string): string {
  return shortened(title.replace(unfit, ' ').replace(/\s+/g, ' ').trim())
}

/** Cut between whole characters; the beginning is kept, where the date and the team stand. */
function shortened(text: string): string {
  let kept = ''
  for (const character of text) {
    if (kept.length + character.length > longest) break
    kept += character
  }
  return kept.trimEnd()
}
