import type { Locator, Page } from '@playwright/test'

/** What the page notes of its key presses: milliseconds to the frame of each, and to the answer that follows. */
interface Noted {
  readonly typed: number[]
  readonly answered: number[]
  /** Whether each answer was there before the first frame after its key was drawn. */
  readonly inFirstFrame: boolean[]
}

/** Begins to note key presses, and the changes of what answers them. Runs in the page. */
function noteKeys(answer: string): void {
  const noted: Noted = { typed: [], answered: [], inFirstFrame: [] }
  Object.assign(window, { noted })
  let pressedAt: number | undefined
  let isFrameDrawn = false
  const whenPainted = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    requestAnimationFrame(() => port2.postMessage(null))
  }
  // Before the page has the key: its answer may be drawn at once.
  const note = ({ timeStamp }: KeyboardEvent) => {
    pressedAt = timeStamp
    isFrameDrawn = false
    whenPainted(() => {
      isFrameDrawn = true
      noted.typed.push(performance.now() - timeStamp)
    })
  }
  addEventListener('keydown', note, { capture: true })
  new MutationObserver(() => {
    if (pressedAt === undefined) return
    const since = pressedAt
    pressedAt = undefined
    noted.inFirstFrame.push(!isFrameDrawn)
    whenPainted(() => noted.answered.push(performance.now() - since))
  }).observe(document.querySelector(answer)!, { childList: true, characterData: true, subtree: true })
}

/** How long the page's thread worked on each key, and what it noted. */
interface Typing extends Noted {
  readonly worked: { readonly field: number[]; readonly plan: number[] }
}

/** Writes a name, then counts the sessions up and down, each of which plans the round anew. */
export async function typeInPlan(page: Page, work: () => Promise<number>): Promise<Typing> {
  const name = page.getByRole('main').getByLabel('Namn', { exact: true })
  await name.fill('')
  await page.getByRole('main').getByLabel('Första tillfället').fill('8 mars 2027')
  await page.getByRole('heading', { name: /\d+ tillfällen/ }).waitFor()
  await page.evaluate(noteKeys, 'main h2[aria-live]')
  const worked = { field: [] as number[], plan: [] as number[] }
  const press = async (key: string, into: number[]) => {
    const before = await work()
    await page.keyboard.press(key)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    into.push((await work()) - before)
  }
  await name.focus()
  for (const letter of 'OmgangForDemSomHarVantat') await press(letter, worked.field)
  await page.getByLabel('Tillfällen', { exact: true }).focus()
  for (let nth = 0; nth < 40; nth += 1) await press(nth % 16 < 8 ? 'ArrowUp' : 'ArrowDown', worked.plan)
  return { ...(await page.evaluate(() => (window as unknown as { noted: Noted }).noted)), worked }
}

/** Looks for words, letter by letter, each of which is answered before the next. */
export async function typeInSearch(page: Page): Promise<Noted> {
  const field = page.getByLabel('Sök efter')
  await field.fill('ha')
  await page.getByRole('list', { name: 'Träffar' }).waitFor()
  await page.evaluate(noteKeys, 'main')
  await field.focus()
  for (const word of ['ninge', 'sömn fk', 'halva dagar', 'HAN-2019-1', 'ordnar bostad', 'lena dahl']) {
    if (word !== 'ninge') await field.fill('')
    for (const letter of word) {
      await page.keyboard.type(letter)
      await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    }
  }
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted)
}

/** Types a text into a field, key by key as fast as the page has the time. */
export async function typeInto(
  page: Page,
  field: Locator,
  text: string,
  work: () => Promise<number>,
): Promise<{ readonly typed: readonly number[]; readonly worked: readonly number[] }> {
  await field.focus()
  await page.evaluate(noteKeys, 'main')
  const worked: number[] = []
  for (const letter of text) {
    const before = await work()
    await page.keyboard.type(letter)
    await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
    worked.push((await work()) - before)
  }
  const { typed } = await page.evaluate(() => (window as unknown as { noted: Noted }).noted)
  return { typed, worked }
}
