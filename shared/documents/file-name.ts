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

/** Names of files that lie together: of those that are alike the second gets a number, `kallelse (2).docx`. */
export function numberedNames(names: readonly string[]): string[] {
  const taken = new Set<string>()
  return names.map((name) => {
    const ending = /\.\w+$/u.exec(name)?.[0] ?? ''
    const stem = name.slice(0, name.length - ending.length)
    let free = name
    // Windows and macOS take names that differ in case alone for one.
    for (let number = 2; taken.has(free.toLocaleLowerCase('sv-SE')); number += 1) free = `${stem} (${number})${ending}`
    taken.add(free.toLocaleLowerCase('sv-SE'))
    return free
  })
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
