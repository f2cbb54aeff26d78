import type { RecordKey } from '../log/log-entry'
import type { DocumentKind } from './kind'
import type { SymbolName } from './symbols'

/**
 * What a document says, as data: the one source of the preview on the screen and of the Word file, so that the two
 * can never differ in a word, a number or their order. Every text here is clean: no control characters, no line breaks.
 */
export interface DocumentModel {
  readonly kind: DocumentKind
  /** The row that the document is made from: its meeting, round, remiss or place. Null when it tells of many. */
  readonly about: RecordKey | null
  readonly language: 'sv-SE'
  /** How the A4 stands: upright where nothing is said, on its side for wide tables. */
  readonly paper?: Paper
  /** Type that is easy to read, for whom the paper is about; the usual size where nothing is said. */
  readonly type?: 'large'
  readonly title: string
  readonly author: string
  /** One sentence on what the file is, for the file's own properties. */
  readonly description: string
  /** The line above the title: whose document it is. */
  readonly organisation: string
  readonly facts: readonly Fact[]
  readonly blocks: readonly Block[]
  /** The line at the foot of every page, beside the page numbers. */
  readonly footer: string
  /** The proposed file name without its ending; never with a person's name or code. */
  readonly fileTitle: string
  /** An utkast is marked as one across every page. */
  readonly isDraft?: true
}

/** An A4 upright, or on its side. */
export type Paper = 'upright' | 'lying'

/** A line of the table under the title: `Datum`, `tisdag 23 februari 2027`. */
export interface Fact {
  readonly label: string
  readonly value: string
}

export type Block = Heading | Prose | Marked | Table | Signatures

/** Levels never skip downwards: a 2 stands under a 1. The title stands above them all. */
export interface Heading {
  readonly kind: 'heading'
  readonly level: 1 | 2 | 3
  readonly text: string
  /** A picture beside it. */
  readonly symbol?: SymbolName
  /** What stands under it is of a case: such things are not published. */
  readonly isOfCase?: true
  /** On paper it stands at the top of a page, whatever room is left before it. */
  readonly startsPage?: true
}

/** Running text: a paragraph, or a list of points. */
export type Prose =
  { readonly kind: 'paragraph'; readonly text: string } | { readonly kind: 'list'; readonly items: readonly string[] }

/** What the meeting came to. It is told by its word and its style, never by colour alone. */
export interface Marked {
  readonly kind: 'marked'
  readonly mark: 'recommendation' | 'decision'
  /** The heading inside the mark: `Rekommendation`, `Beslut`. */
  readonly word: string
  readonly content: readonly Prose[]
}

export interface Table {
  readonly kind: 'table'
  /** What the table is, for those who hear the document: `Åtgärder i § 5`. */
  readonly caption: string
  /** How it is laid out, for the same readers: `Vem som gör vad och när`. */
  readonly description: string
  readonly columns: readonly Column[]
  /** One text a column in each row. */
  readonly rows: readonly (readonly string[])[]
}

export interface Column {
  readonly title: string
  /** The column's part of the width; the shares of a table add up to 100. */
  readonly share: number
  /** A picture beside each text in it. */
  readonly symbol?: SymbolName
}

/** Lines to sign on, each with the name in print under it. */
export interface Signatures {
  readonly kind: 'signatures'
  /** What stands under the line for place and date above each of them. Where it is missing there is no such line. */
  readonly placeAndDate?: string
  readonly lines: readonly { readonly name: string; readonly role: string }[]
}
