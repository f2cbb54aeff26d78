import type { Page } from '@playwright/test'

/** What the page notes of its key presses: milliseconds to the frame of each, and to the plan that follows. */
interface Noted {
  readonly typed: number[]
  readonly planned: number[]
}

/** Begins to note key presses. Runs in the page. */
function noteKeys(): void {
  const noted: Noted = { typed: [], planned: [] }
  Object.assign(window, { noted })
  let pressedAt: number | undefined
  const whenPainted = (then: () => void) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = then
    requestAnimationFrame(() => port2.postMessage(null))
  }
  addEventListener('keydown', ({ timeStamp }) => {
    pressedAt = timeStamp
    whenPainted(() => noted.typed.push(performance.now() - timeStamp))
  })
  new MutationObserver(() => {
    if (pressedAt === undefined) return
    const since = pressedAt
    pressedAt = undefined
    whenPainted(() => noted.planned.push(performance.now() - since))
  }).observe(document.querySelector('main h2[aria-live]')!, { childList: true, characterData: true, subtree: true })
}

/** Writes a name, then counts the sessions up and down, each of which plans the round anew. */
export async function typeInPlan(page: Page): Promise<Noted> {
  const name = page.getByRole('main').getByLabel('Namn', { exact: true })
  await name.fill('')
  await page.getByRole('main').getByLabel('Första tillfället').fill('8 mars 2027')
  await page.getByRole('heading', { name: /\d+ tillfällen/ }).waitFor()
  await page.evaluate(noteKeys)
  await name.pressSequentially('Våren 2027 för dem som väntat', { delay: 90 })
  await page.getByLabel('Tillfällen', { exact: true }).focus()
  for (let nth = 0; nth < 40; nth += 1) {
    await page.keyboard.press(nth % 16 < 8 ? 'ArrowUp' : 'ArrowDown', { delay: 40 })
  }
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)))
  return page.evaluate(() => (window as unknown as { noted: Noted }).noted)
}
