import { Header, Paragraph } from 'docx'
import { TextWatermark } from 'docx/watermarks'

/** The watermark of an utkast, across every page. That it is an utkast is told in words too. */
export function draftMark(): Header {
  return new Header({ children: [new Paragraph({ children: [new TextWatermark({ text: 'UTKAST' })] })] })
}
