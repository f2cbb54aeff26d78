import { paragraphsOf, styleOf, textOf, wordPart } from '@tests/tools/word-texts'

/**
 * What keeps somebody from reading a Word file with a screen reader (`domain.md` §2.5), in sentences; none for a file that is in
 * order. Reads the XML itself, not what Rådrum believes that it wrote.
 */
export function accessibilityFaults(bytes: Uint8Array): string[] {
  const body = wordPart(bytes, 'word/document.xml')
  const styles = wordPart(bytes, 'word/styles.xml')
  const core = wordPart(bytes, 'docProps/core.xml')
  return [
    ...(/<w:docDefaults>.*<w:lang [^>]*w:val="sv-SE"/s.test(styles) ? [] : ['the language is not set']),
    ...['dc:title', 'dc:creator']
      .filter((tag) => !new RegExp(`<${tag}>[^<]+</${tag}>`).test(core))
      .map((tag) => `no ${tag}`),
    ...headingFaults(body),
    ...tableFaults(body),
    ...[...body.matchAll(/<wp:docPr [^>]*>/g)]
      .filter(([tag]) => !/descr="[^"]+"/.test(tag))
      .map(() => 'a picture without words'),
    ...paragraphsOf(body)
      .filter((paragraph) => textOf(paragraph).trim() === '' && isForSpace(paragraph))
      .map(() => 'an empty paragraph'),
    ...[...body.matchAll(/<w:hyperlink .*?<\/w:hyperlink>/gs)]
      .filter(([link]) => /^(här|klicka|https?:)/i.test(textOf(link)))
      .map(() => 'a link without meaning'),
    ...(/<w:txbxContent>|<v:textbox/.test(body) ? ['a text box'] : []),
  ]
}

/** Cells may be empty; a picture and a page break are no text, and not there for space. */
function isForSpace(paragraph: string): boolean {
  return !/<w:drawing>|<w:br w:type="page"\/>/.test(paragraph) && !/w:val="Tabelltext"/.test(paragraph)
}

function headingFaults(body: string): string[] {
  const levels = paragraphsOf(body).flatMap((paragraph) => levelOf(styleOf(paragraph)) ?? [])
  const titles = levels.filter((level) => level === 0).length
  const skipped = levels.filter((level, index) => level > (levels[index - 1] ?? -1) + 1)
  return [...(titles === 1 ? [] : [`${titles} titles`]), ...skipped.map((level) => `a heading ${level} after a gap`)]
}

function levelOf(style: string | undefined): number | undefined {
  if (style === 'Title') return 0
  const level = /^Heading(\d)$/.exec(style ?? '')?.[1]
  if (level !== undefined) return Number(level)
  return style === 'Rekommendationsrubrik' || style === 'Beslutsrubrik' ? 2 : undefined
}

function tableFaults(body: string): string[] {
  return [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].flatMap(([table]) => [
    ...(/^<w:tbl>.*?<w:tr>.*?<w:tblHeader\/>/s.test(table) ? [] : ['a table without a header row']),
    ...(/<w:tblCaption w:val="[^"]+"/.test(table) ? [] : ['a table without a name']),
    ...(/<w:vMerge|<w:gridSpan/.test(table) ? ['merged cells'] : []),
  ])
}
