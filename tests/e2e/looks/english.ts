import type { Page } from '@playwright/test'

/** Words that libraries leave behind in English and that no Swedish sentence holds. */
const englishWords =
  /\b(the|and|with|close|clear|next|previous|week|month|year|day|today|time|select|choose|search|save|cancel|delete|remove|edit|add|new|loading|actions?|increase|decrease|toggle|show|hide|more|options?|value|required|error|page|collapse|expand|events?|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|may|june|july|august|october)\b/i

const attributes = ['aria-label', 'title', 'placeholder', 'alt', 'aria-description', 'aria-roledescription']

/** Everything that can be read or heard on the page: texts, names, hints. Keys are called what stands on the keyboard. */
function words(names: readonly string[]): string[] {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT, ({ parentElement }) =>
    parentElement?.closest('kbd, script, style, noscript') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT,
  )
  const found = [document.title]
  while (texts.nextNode()) found.push(texts.currentNode.textContent ?? '')
  for (const element of document.querySelectorAll(names.map((name) => `[${name}]`).join())) {
    found.push(...names.map((name) => element.getAttribute(name) ?? ''))
  }
  return found.map((text) => text.trim()).filter((text) => text !== '')
}

/** The names of things that are called so in Swedish too. */
const names = ['Times New Roman']

/** What on the page is English. */
export async function englishOn(page: Page): Promise<string[]> {
  const all = await page.evaluate(words, attributes)
  return [...new Set(all.filter((text) => !names.includes(text) && englishWords.test(text)))]
}
