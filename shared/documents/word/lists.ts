import { LevelFormat, type INumberingOptions } from 'docx'

/** Real lists, one reference a place: Word takes a list's indent from its level, and a mark stands further in. */
export const bullets = { reference: 'punkter', level: 0, custom: true }
export const markedBullets = { reference: 'punkter-i-markering', level: 0, custom: true }

const hanging = 284

export const numbering: INumberingOptions = {
  config: [
    { reference: bullets.reference, levels: [bullet(hanging)] },
    { reference: markedBullets.reference, levels: [bullet(200 + hanging)] },
  ],
}

function bullet(left: number) {
  return { level: 0, format: LevelFormat.BULLET, text: '•', style: { paragraph: { indent: { left, hanging } } } }
}
