import { unzip } from './unzip'

/** A part of a Word file, such as `word/document.xml`. */
export function wordPart(bytes: Uint8Array, path: string): string {
  const part = unzip(bytes).get(path)
  if (part === undefined) throw new Error(`The file has no ${path}.`)
  return part
}

/** The paragraphs of a part in order, as XML. */
export function paragraphsOf(xml: string): string[] {
  return [...xml.matchAll(/<w:p>.*?<\/w:p>/gs)].map(([paragraph]) => paragraph)
}

/** What a paragraph, or any piece of a part, says. Tabs are told as `\t`. */
export function textOf(xml: string): string {
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
    .map(([, text]) => decoded(text ?? '\t'))
    .join('')
}

/** The id of a paragraph's style; Normal has none. */
export function styleOf(paragraph: string): string | undefined {
  return /<w:pStyle w:val="([^"]*)"/.exec(paragraph)?.[1]
}

const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function decoded(text: string): string {
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole)
}
