import { identifyingDetail } from '../consent/identifying-details'
import type { Problem } from '../record/change'

/** Problems of texts, by their fields, that would say who an avidentifierat case is about: with a number or an address it is not one. */
export function checkDeidentified(texts: Readonly<Record<string, string>>): Problem[] {
  return Object.entries(texts).flatMap(([field, text]) => {
    const detail = identifyingDetail(text)
    const message = `Texten ser ut att innehålla ${detail}. Ta bort det, för ärendet dras avidentifierat.`
    return detail === undefined ? [] : [{ field, message }]
  })
}
