import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import { minutesDocument } from '@shared/documents/minutes'
import type { DocumentModel } from '@shared/documents/model'
import { date } from '@tests/shared/record/rows'
import { held, heldMeeting } from '@tests/shared/documents/held-meeting'
import { outlineOf, textsOf } from '@tests/shared/documents/model-texts'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, it } from 'vitest'

function minutes(): DocumentModel {
  const made = minutesDocument(heldMeeting(), held.meeting, { today: date('2027-02-23') })
  if (!made.ok) throw new Error(made.problem.message)
  return made.document
}

describe('the minutes on the screen', () => {
  const model = minutes()
  const html = renderToStaticMarkup(createElement(DocumentOnScreen, { document: model }))

  it('say the same as the Word file, in the same order', () => {
    const seen = html.replace(/<caption.*?<\/caption>/gs, '').replace(/<footer.*?<\/footer>/gs, '')
    const texts = [...seen.matchAll(/>([^<]+)</g)].map(([, text]) => text)
    expect(texts).toEqual(textsOf(model))
    expect(html).toContain(`>${model.footer}</footer>`)
  })

  it('have their headings under the page’s own h1, without a gap', () => {
    const headings = [...html.matchAll(/<h(\d)[^>]*>([^<]+)</g)].map(([, level, text]) => [Number(level), text])
    expect(headings[0]).toEqual([2, 'Protokoll Resursråd Haninge'])
    expect(headings.slice(1).map(([level, text]) => `${Number(level) - 2} ${text}`.replaceAll('\u00a0', ' '))).toEqual(
      outlineOf(model),
    )
  })

  it('tell which column each cell is in', () => {
    const headers = html.match(/<th( [^>]*)?>/g) ?? []
    expect(headers.length).toBeGreaterThan(0)
    for (const header of headers) expect(header).toContain('scope="col"')
  })
})
