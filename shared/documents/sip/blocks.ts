import type { Block, Heading } from '../model'

/** A heading with what stands under it; neither where there is nothing. */
export function under(heading: string | Pick<Heading, 'text' | 'symbol'>, content: readonly Block[]): Block[] {
  const words = typeof heading === 'string' ? { text: heading } : heading
  return content.length === 0 ? [] : [{ kind: 'heading', level: 1, ...words }, ...content]
}

export function paragraphs(...texts: readonly string[]): Block[] {
  return texts.map((text) => ({ kind: 'paragraph', text }))
}
