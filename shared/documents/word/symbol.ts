import { ImageRun, Tab, TextRun, type IParagraphOptions } from 'docx'
import { symbols, type SymbolName } from '../symbols'

/** How far in a text with a picture begins, in twips. */
const besidePicture = 420

/** A paragraph's text with its picture before it, lines under each other; the text alone where it has none, or says nothing. */
export function withSymbol(text: string, symbol: SymbolName | undefined): IParagraphOptions {
  if (symbol === undefined || text === '') return { text }
  return {
    indent: { left: besidePicture, hanging: besidePicture },
    children: [pictureOf(symbol), new TextRun({ children: [new Tab(), text] })],
  }
}

function pictureOf(symbol: SymbolName): ImageRun {
  const { alt, base64 } = symbols[symbol]
  return new ImageRun({
    type: 'png',
    data: `data:image/png;base64,${base64}`,
    transformation: { width: 19, height: 19 },
    altText: { name: alt, description: alt },
  })
}
