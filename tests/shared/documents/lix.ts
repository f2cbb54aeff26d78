/** How hard a Swedish text is to read: words a sentence, and the share of words of more than six letters. Under 40 is easy. */
export function lix(texts: readonly string[]): number {
  const words = texts.join(' ').match(/\p{L}[\p{L}\p{M}-]*/gu) ?? []
  const sentences = texts.flatMap((text) => text.match(/[^.!?:]*\p{L}[^.!?:]*/gu) ?? [])
  if (words.length === 0) return 0
  const long = words.filter((word) => word.length > 6).length
  return words.length / sentences.length + (100 * long) / words.length
}
