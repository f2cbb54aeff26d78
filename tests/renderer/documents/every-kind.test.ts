import validate from '@ooxml-tools/validate'
import { DocumentOnScreen } from '@renderer/ui/document/DocumentOnScreen'
import type { IsoDate } from '@shared/calendar/date'
import { DocumentKind } from '@shared/documents/kind'
import { usualLook } from '@shared/documents/look/look'
import type { DocumentModel } from '@shared/documents/model'
import { fillTemplate } from '@shared/documents/word/fill-template'
import { renderWord } from '@shared/documents/word/render'
import { textsOf } from '@tests/shared/documents/model-texts'
import { accessibilityFaults } from '@tests/shared/documents/word-accessibility'
import { paragraphsOf, textOf, wordPart } from '@tests/tools/word-texts'
import { edgeWorlds } from '@tests/world/edge-worlds'
import { everyDocument } from '@tests/world/every-document'
import { tinyTemplate } from '@tests/world/tiny-template'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, it } from 'vitest'

const today = '2027-02-23' as IsoDate

/** Of each kind the one with most to say. */
function longestOfEach(world: string): [DocumentKind, DocumentModel][] {
  return [...everyDocument(edgeWorlds[world]!(), today)].flatMap(([kind, models]) => {
    const [longest] = [...models].sort((a, b) => JSON.stringify(b).length - JSON.stringify(a).length)
    return longest ? [[kind, longest] as [DocumentKind, DocumentModel]] : []
  })
}

it('every kind of paper is made from the sample world', () => {
  const made = longestOfEach('the sample world').map(([kind]) => kind)
  expect(made.sort()).toEqual([...DocumentKind.options].sort())
})

/** The papers of each world; one that another world has to the letter stands in the first of them. */
const papers = new Map<string, [string, DocumentKind, DocumentModel]>()
for (const world of Object.keys(edgeWorlds)) {
  for (const [kind, model] of longestOfEach(world)) {
    const text = JSON.stringify(model)
    if (!papers.has(text)) papers.set(text, [world, kind, model])
  }
}

it.each([...papers.values()])(
  'in %s, %s says the same on screen and in Word, can be read by all, and breaks no rule',
  async (_, __, model) => {
    const bytes = await renderWord(model, usualLook)
    const texts = textsOf(model).filter((text) => text !== '')
    const inWord = paragraphsOf(wordPart(bytes, 'word/document.xml')).flatMap((paragraph) =>
      textOf(paragraph).split('\t'),
    )
    expect(inWord.filter((text) => text !== '')).toEqual(texts)
    const html = renderToStaticMarkup(createElement(DocumentOnScreen, { document: model }))
    const seen = html.replace(/<caption.*?<\/caption>/gs, '').replace(/<footer.*?<\/footer>/gs, '')
    expect([...seen.matchAll(/>([^<]+)</g)].map(([, text]) => decoded(text!))).toEqual(texts)
    expect(accessibilityFaults(bytes)).toEqual([])
    expect(await validate(bytes, 'docx', 'Microsoft365')).toEqual([])
  },
  60_000,
)

it('begins a page in Word, in the preview and in print with each case of the chair’s dagordning', async () => {
  const [, agenda] = longestOfEach('the sample world').find(([kind]) => kind === 'chairAgenda')!
  const cases = agenda.blocks.flatMap((block) => (block.kind === 'heading' && block.startsPage ? [block.text] : []))
  expect(cases.length).toBeGreaterThan(1)
  for (const bytes of [
    await renderWord(agenda, usualLook),
    await fillTemplate(new Uint8Array(Buffer.from(tinyTemplate, 'base64')), agenda, usualLook),
  ]) {
    const first = paragraphsOf(wordPart(bytes, 'word/document.xml')).filter((each) => each.includes('pageBreakBefore'))
    expect(first.map(textOf)).toEqual(cases)
  }
  const html = renderToStaticMarkup(createElement(DocumentOnScreen, { document: agenda }))
  const edges = [...html.matchAll(/<div class="[^"]*pageEdge[^"]*" aria-hidden="true"><\/div><h3[^>]*>([^<]*)</g)]
  expect(edges.map(([, text]) => decoded(text!))).toEqual(cases)
})

function decoded(text: string): string {
  return text
    .replace(/&quot;/g, '"')
    .replace(/&#x27;/g, "'")
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
}
