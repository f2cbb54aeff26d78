import { screenFonts } from '@shared/documents/look/fonts'
import { organisationLine, type Look } from '@shared/documents/look/look'
import type { Block, DocumentModel, Heading, Marked, Prose, Signatures, Table } from '@shared/documents/model'
import { symbols, type SymbolName } from '@shared/documents/symbols'
import { createElement, use, type CSSProperties } from 'react'
import classes from './DocumentOnScreen.module.css'
import { LetterheadOnScreen } from './LetterheadOnScreen'
import { LookContext } from './look-context'

/** The page that shows a document has the h1; the document's title comes under it, and its headings under that. */
const titleLevel = 2

/**
 * A document as it will look on paper: the same words, numbers, tables and order as in the Word file, which is rendered
 * from the same model. Paper is white in both colour schemes. Of its pages only
 * those are drawn that begin with a certain heading: Word decides where the others break.
 */
export function DocumentOnScreen({ document }: { document: DocumentModel }) {
  const look = use(LookContext)
  const { title, facts, blocks, footer, language, type } = document
  const organisation = organisationLine(document, look)
  return (
    <article className={classes.paper} data-type={type} style={styleOf(look)} lang={language} aria-label={title}>
      {document.isDraft && <div className={classes.draftMark} data-mark="UTKAST" aria-hidden />}
      <header>
        <LetterheadOnScreen look={look} />
        {organisation !== '' && <p className={classes.organisation}>{organisation}</p>}
        {createElement(`h${titleLevel}`, { className: classes.title }, title)}
        <dl className={classes.facts}>
          {facts.map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </header>
      {blocks.map((block, index) => (
        <BlockOnScreen key={index} block={block} />
      ))}
      <footer className={classes.footer}>
        {footer}
        {look.footer !== '' && <p>{look.footer}</p>}
      </footer>
    </article>
  )
}

function styleOf({ accent, bodyFont, headingFont }: Look): CSSProperties {
  return {
    '--body-font': screenFonts[bodyFont],
    '--heading-font': screenFonts[headingFont],
    ...(accent !== null && { '--accent': `#${accent}`, '--recommendation': `#${accent}` }),
  } as CSSProperties
}

function BlockOnScreen({ block }: { block: Block }) {
  switch (block.kind) {
    case 'heading':
      return <HeadingOnScreen heading={block} />
    case 'paragraph':
    case 'list':
      return <ProseOnScreen block={block} />
    case 'marked':
      return <MarkedOnScreen block={block} />
    case 'table':
      return <TableOnScreen table={block} />
    case 'signatures':
      return <SignaturesOnScreen signatures={block} />
  }
}

function HeadingOnScreen({ heading: { level, text, symbol, startsPage } }: { heading: Heading }) {
  return (
    <>
      {startsPage && <div className={classes.pageEdge} aria-hidden />}
      {createElement(
        `h${level + titleLevel}`,
        { className: classes[`heading${level}`] },
        <WithSymbol text={text} symbol={symbol} />,
      )}
    </>
  )
}

function ProseOnScreen({ block }: { block: Prose }) {
  if (block.kind === 'paragraph') return <p dir="auto">{block.text}</p>
  return (
    <ul>
      {block.items.map((item, index) => (
        <li key={index} dir="auto">
          {item}
        </li>
      ))}
    </ul>
  )
}

function MarkedOnScreen({ block }: { block: Marked }) {
  return (
    <div className={classes[block.mark]}>
      {createElement(`h${titleLevel + 2}`, { className: classes.heading2 }, block.word)}
      {block.content.map((part, index) => (
        <ProseOnScreen key={index} block={part} />
      ))}
    </div>
  )
}

function TableOnScreen({ table: { caption, description, columns, rows } }: { table: Table }) {
  return (
    <table>
      <caption className={classes.hidden}>{`${caption}. ${description}`}</caption>
      <colgroup>
        {columns.map(({ title, share }) => (
          <col key={title} style={{ width: `${share}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {columns.map(({ title }) => (
            <th key={title} scope="col">
              {title}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={index}>
            {row.map((text, column) => (
              <td key={column}>
                <WithSymbol text={text} symbol={columns[column]?.symbol} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** A text with its picture before it; the text alone where it has none, or says nothing. */
function WithSymbol({ text, symbol }: { text: string; symbol: SymbolName | undefined }) {
  if (symbol === undefined || text === '') return text
  const { alt, base64 } = symbols[symbol]
  return (
    <>
      <img className={classes.symbol} src={`data:image/png;base64,${base64}`} alt={alt} />
      {text}
    </>
  )
}

function SignaturesOnScreen({ signatures: { lines, placeAndDate } }: { signatures: Signatures }) {
  return (
    <ul className={classes.signatures}>
      {lines.map(({ name, role }) => (
        <li key={`${role} ${name}`}>
          {placeAndDate !== undefined && <span className={classes.toSign}>{placeAndDate}</span>}
          <span className={classes.toSign}>{name}</span>
          <span className={classes.role}>{role}</span>
        </li>
      ))}
    </ul>
  )
}
