import { BorderStyle, ImageRun, Paragraph, type IParagraphOptions } from 'docx'
import { logoSize, type Logo, type Look } from '../look/look'
import { style } from './styles'

/**
 * The logo and the lines at the top of the first page. They stand in the text and not in Word's header, which screen
 * readers pass by. A rule in the organisation's colour ends them.
 */
export function letterheadOf({ logo, letterhead, accent }: Look): Paragraph[] {
  const parts: IParagraphOptions[] = [
    ...(logo ? [{ style: style.logo, children: [pictureOf(logo)] }] : []),
    ...letterhead.map((text, index) => ({ text, style: index === 0 ? style.letterheadName : style.letterheadLine })),
  ]
  return parts.map(
    (part, index) => new Paragraph(index === parts.length - 1 ? { ...part, ...ruleUnder(accent) } : part),
  )
}

function pictureOf(logo: Logo): ImageRun {
  const { format, base64, alt } = logo
  return new ImageRun({
    type: format === 'png' ? 'png' : 'jpg',
    data: `data:image/${format};base64,${base64}`,
    transformation: logoSize(logo),
    altText: { name: 'Logotyp', description: alt },
  })
}

const ruleUnder = (accent: string | null) => ({
  spacing: { after: 280 },
  border: { bottom: { style: BorderStyle.SINGLE, size: 8, space: 6, color: accent ?? 'BEBAB3' } },
})
