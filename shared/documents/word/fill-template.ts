import { patchDocument, PatchType, TextRun, type FileChild, type IPatch, type PatchDocumentOptions } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from 'fflate'
import { documentKindNames } from '../kind'
import type { Look } from '../look/look'
import type { Block, DocumentModel } from '../model'
import { placeholderOf } from '../own-template/check-placeholders'
import { contentWithout, factOf, rowsOf, sectionOf } from '../own-template/content-of'
import { nameOf } from '../own-template/placeholders'
import { wordBlock } from './blocks'
import { factLine } from './render'
import { numbering } from './lists'
import { textWidth } from './page'
import { placeholdersIn } from './placeholders-in'
import { withDraftMark } from './template-draft-mark'
import { readyStyles, withIds } from './template-styles'

type Patches = PatchDocumentOptions['patches']

/**
 * A document as the bytes of a Word file in the organisation's own template: its placeholders filled in by the same blocks
 * that Rådrum's own look has, in the styles of the template.
 */
export async function fillTemplate(
  template: Uint8Array<ArrayBuffer>,
  model: DocumentModel,
  look: Look,
): Promise<Uint8Array<ArrayBuffer>> {
  const files = unzipSync(template)
  const width = widthIn(strFromU8(files['word/document.xml']!))
  const styles = files['word/styles.xml']
  const ready = styles && (await readyStyles(strFromU8(styles), width, look))
  if (ready) files['word/styles.xml'] = strToU8(ready.xml)
  const { title, author, description } = model
  const filled = await patchDocument({
    outputType: 'uint8array',
    data: zipSync(files),
    patches: patchesOf(await placeholdersIn(template), model, width),
    trimPlaceholders: true,
    keepOriginalStyles: true,
    numbering,
    properties: { title, creator: author, lastModifiedBy: author, description },
  })
  const parts = renamed(unzipSync(filled), ready?.ids ?? new Map())
  return zipSync(model.isDraft ? await withDraftMark(parts) : parts)
}

/** The width of the text, from the page of the template; that of an upright A4 where it says none. */
function widthIn(xml: string): number {
  const page = (pattern: RegExp) => Number([...xml.matchAll(pattern)].at(-1)?.[1])
  const width =
    page(/<w:pgSz\b[^>]*\bw:w="(\d+)"/g) -
    page(/<w:pgMar\b[^>]*\bw:left="(\d+)"/g) -
    page(/<w:pgMar\b[^>]*\bw:right="(\d+)"/g)
  return width > 0 ? width : textWidth('upright')
}

/** Each placeholder as it is typed, with what takes its place. Those that are not known stay. */
function patchesOf(found: readonly string[], model: DocumentModel, width: number): Patches {
  const known = found.flatMap((typed) => {
    const name = placeholderOf(typed)?.name
    return name === undefined ? [] : [{ typed, name }]
  })
  const places = known.map(({ name }) => name.split('.')[0]!)
  const inTables = [...new Set(known.filter(({ name }) => name.includes('.')).map(({ typed }) => typed.split('.')[0]!))]
  return Object.fromEntries([
    ...known
      .filter(({ name }) => !name.includes('.'))
      .map(({ typed, name }) => [typed, patchOf(name, { model, width, places })]),
    ...inTables.map((typed) => [typed, rowsPatch(typed, found, model)]),
  ]) as Patches
}

interface Filling {
  readonly model: DocumentModel
  readonly width: number
  /** The names of all places that the template has: what they hold is not told twice. */
  readonly places: readonly string[]
}

function patchOf(name: string, { model, width, places }: Filling): IPatch {
  const texts: Readonly<Record<string, string>> = {
    titel: model.title,
    dokument: documentKindNames[model.kind],
    organisation: model.organisation,
    forfattare: model.author,
    sidfot: model.footer,
  }
  const text = texts[name] ?? factOf(model, name)
  if (text !== undefined) return textPatch(text)
  if (name === 'uppgifter') return blockPatch(model.facts.map((fact) => factLine(fact)))
  if (name !== 'innehall') return blockPatch((sectionOf(model, name) ?? []).flatMap((block) => wordBlock(block, width)))
  const facts = unplacedFacts(model, places).map((fact) => factLine(fact))
  return blockPatch([...facts, ...wholeContent(model, places).flatMap((block) => wordBlock(block, width))])
}

/** The lines under the title that the template has no place for: nothing falls out, least of all the mark of sekretess. */
function unplacedFacts({ facts }: DocumentModel, places: readonly string[]) {
  return places.includes('uppgifter') ? [] : facts.filter(({ label }) => !places.includes(nameOf(label)))
}

/** An utkast says so in words too, for those who do not see the watermark: here where the template has no place for facts. */
function wholeContent(model: DocumentModel, places: readonly string[]): readonly Block[] {
  const content = contentWithout(model, places)
  return model.isDraft && !places.includes('uppgifter') ? [{ kind: 'paragraph', text: 'UTKAST' }, ...content] : content
}

function textPatch(text: string): IPatch {
  return { type: PatchType.PARAGRAPH, children: [new TextRun(text)] }
}

/** Nothing is an empty paragraph and not none: a cell of a table must have one. */
function blockPatch(children: readonly FileChild[]): IPatch {
  return children.length === 0 ? textPatch('') : { type: PatchType.DOCUMENT, children }
}

/** The template's own row, once for each row of the document's table. The columns are named as they are typed. */
function rowsPatch(typed: string, found: readonly string[], model: DocumentModel) {
  const columns = found.filter((each) => each.startsWith(`${typed}.`)).map((each) => each.slice(typed.length + 1))
  return {
    type: PatchType.TABLE_ROWS,
    rows: (rowsOf(model, nameOf(typed)) ?? []).map((row) =>
      Object.fromEntries(columns.map((column) => [column, textPatch(row[nameOf(column)] ?? '')])),
    ),
  }
}

/** The parts with the ids of styles as the template has them. */
function renamed(parts: Unzipped, ids: ReadonlyMap<string, string>): Unzipped {
  return Object.fromEntries(
    Object.entries(parts).map(([path, content]) =>
      /^word\/(document|header\d*|footer\d*)\.xml$/.test(path)
        ? [path, strToU8(withIds(strFromU8(content), ids))]
        : [path, content],
    ),
  )
}
