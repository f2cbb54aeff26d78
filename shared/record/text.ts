/** Marks that steer the direction of the text around them: right-to-left writing reads well without, a pasted one turns a list. */
const directionMarks = /[\u202A-\u202E\u2066-\u2069\uFEFF]/g

/** One form for each letter (`å` is one sign, not two), without half signs, non-signs and marks that turn other text around. */
function tidy(text: string): string {
  return text
    .replace(/[\p{Cs}\uFFFE\uFFFF]/gu, '')
    .normalize('NFC')
    .replace(directionMarks, '')
}

/**
 * Text for a field of one line: control characters and line breaks become spaces, runs of spaces one, none at the ends.
 * Letters of any writing and emoji stay as they are.
 */
export function oneLine(text: string): string {
  return tidy(text)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Text for a field of many lines: line breaks are kept and all of one kind, other control characters are gone. */
export function multiLine(text: string): string {
  return growingText(text)
    .replace(/[^\S\n]+$/gm, '')
    .trim()
}

/**
 * Text that is saved while somebody still writes it: as for a field of many lines, but the spaces and line breaks at its
 * ends stay, or they would vanish under the writer's hands.
 */
export function growingText(text: string): string {
  return tidy(text)
    .replace(/\r\n?|[\p{Zl}\p{Zp}]/gu, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)\p{Cc}/gu, '')
}

/** Whether two one-line texts read as the same to a person: case and surrounding space do not count. */
export function sameText(one: string, other: string): boolean {
  return oneLine(one).toLocaleLowerCase('sv-SE') === oneLine(other).toLocaleLowerCase('sv-SE')
}
