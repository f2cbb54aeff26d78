import type { Enrolment } from '../../course/enrolment'
import { oneLine } from '../../record/text'
import type { Block } from '../model'
import { heading, paragraphs, type Addressed } from './letter'

/** What somebody needs to take part, each with its word; nothing for what is not written. */
export function needsOf({ interpreterLanguage, accessNeeds, travelNeeds }: Enrolment): string[] {
  return [
    ['Tolk', interpreterLanguage],
    ['Tillgänglighet', accessNeeds],
    ['Resor', travelNeeds],
  ].flatMap(([word, need = '']) => (oneLine(need) === '' ? [] : [`${word}: ${oneLine(need)}`]))
}

/** What is known of the needs, for the person to put right, or what to tell of. */
export function needsBlocks({ enrolment, clear }: Addressed): Block[] {
  const items = needsOf(enrolment).map((need) => clear(need).text)
  if (items.length === 0) {
    return [
      heading('Om du behöver något'),
      ...paragraphs(
        'Säg till om du behöver tolk, om något gör det svårt för dig att vara med, eller om du behöver hjälp med resan.',
      ),
    ]
  }
  return [
    heading('Det här har vi noterat om vad du behöver'),
    { kind: 'list', items },
    ...paragraphs('Säg till om något saknas eller inte stämmer.'),
  ]
}
