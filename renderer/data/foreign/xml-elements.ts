import type { XmlElement } from '@shared/documents/own-template/judge-parts'
import { Parser } from 'saxen'

/** The elements of an XML text in the order that they begin; null for one that is not well formed. */
export function elementsOf(xml: string): readonly XmlElement[] | null {
  const elements: { name: string; attributes: Record<string, string>; text: string }[] = []
  let isBroken = false
  const broken = () => void (isBroken = true)
  const parser = new Parser()
  parser.on('error', broken)
  parser.on('warn', broken)
  parser.on('openTag', (name, attributes, decode) => {
    const decoded = Object.entries(attributes()).map(([key, value]) => [withoutPrefix(key), decode(value)] as const)
    elements.push({ name: withoutPrefix(name), attributes: Object.fromEntries(decoded), text: '' })
  })
  const say = (text: string) => {
    const last = elements.at(-1)
    if (last) last.text += text
  }
  parser.on('text', (text, decode) => say(decode(text)))
  parser.on('cdata', say)
  parser.parse(xml)
  return isBroken ? null : elements
}

const withoutPrefix = (name: string) => name.slice(name.indexOf(':') + 1)
