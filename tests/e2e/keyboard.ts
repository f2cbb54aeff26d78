import { expect, type Locator, type Page } from '@playwright/test'

type Role = Parameters<Page['getByRole']>[0]

/** More than any screen has to stop at: who has not come there by then will not. */
const mostTabs = 150

/**
 * A user without a mouse, who can press keys and look, and nothing else. What the keyboard cannot reach is a fault of the
 * screen; the message then says where Tab goes instead.
 */
export class KeyboardUser {
  readonly #page: Page

  constructor(page: Page) {
    this.#page = page
  }

  /** Presses keys one after another: `press('Alt+2', 'Enter')`. */
  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.#page.keyboard.press(key)
  }

  /** Types into what has the focus. */
  async type(text: string): Promise<void> {
    await this.#page.keyboard.type(text)
  }

  async sees(text: string | RegExp): Promise<void> {
    await expect(this.#page.getByText(text).first()).toBeVisible()
  }

  /** Looks at the title of the screen. */
  async isAt(title: string | RegExp): Promise<void> {
    await expect(this.#page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }

  /** Presses Tab until the control has the focus, forwards from where the focus is. */
  async tabTo(role: Role, name: string | RegExp): Promise<void> {
    await this.#tabTo(this.#named(role, name), `${role} ${String(name)}`)
  }

  /** Goes to a button or a link and presses it. */
  async activate(role: 'button' | 'link', name: string | RegExp): Promise<void> {
    await this.tabTo(role, name)
    await this.press('Enter')
  }

  /** Goes to a text field and writes in place of what stands there. */
  async write(label: string | RegExp, text: string): Promise<void> {
    const field = this.#named('textbox', label).or(this.#named('combobox', label))
    await this.#tabTo(field, `field ${String(label)}`)
    await this.press('Control+a')
    await this.type(text)
  }

  /** Goes to a field for a passphrase, which is no textbox to a screen reader, and writes. */
  async writeSecret(label: string, text: string): Promise<void> {
    await this.#tabTo(this.#page.getByLabel(label, { exact: true }), `field ${label}`)
    await this.type(text)
  }

  /** Reads the items of a list off the screen. */
  async reads(list: string): Promise<string[]> {
    await expect(this.#named('list', list)).toBeVisible()
    return this.#named('list', list).getByRole('listitem').allInnerTexts()
  }

  /** Goes to a list to choose from, opens it, and walks down to the choice. */
  async choose(label: string | RegExp, choice: string | RegExp): Promise<void> {
    await this.tabTo('combobox', label)
    const option = this.#named('option', choice)
    await this.press('ArrowDown')
    await expect(option).toBeVisible()
    // The focus stays in the field; the choice that Enter takes is marked.
    const isMarked = () => option.evaluate((element) => element.hasAttribute('data-combobox-selected'))
    for (let steps = 0; !(await isMarked()); steps += 1) {
      expect(steps, `Arrow down never came to ${String(choice)}`).toBeLessThan(mostTabs)
      await this.press('ArrowDown')
    }
    await this.press('Enter')
  }

  /** Ctrl+K, the words, and the first answer. */
  async goTo(words: string): Promise<void> {
    await this.press('Control+k')
    const palette = this.#page.getByRole('dialog')
    await expect(palette.getByLabel('Sök eller gör')).toBeFocused()
    await this.type(words)
    await expect(palette.getByRole('button', { name: words }).first()).toBeVisible()
    await this.press('ArrowDown', 'Enter')
  }

  /** Opens a dialog by its button, fills it in, and saves it. */
  async inDialog(button: string, title: string, fillIn: () => Promise<void>): Promise<void> {
    await this.activate('button', button)
    await expect(this.#page.getByRole('dialog', { name: title })).toBeVisible()
    await fillIn()
    await this.press('Control+Enter')
    await expect(this.#page.getByRole('dialog')).toBeHidden()
  }

  #named(role: Role, name: string | RegExp): Locator {
    return this.#page.getByRole(role, { name, exact: typeof name === 'string' })
  }

  async #tabTo(wanted: Locator, called: string): Promise<void> {
    await expect(wanted.first(), `${called} is not on the screen`).toBeAttached()
    const withFocus = wanted.and(this.#page.locator(':focus'))
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      if ((await withFocus.count()) > 0) return
      await this.press('Tab')
    }
    throw new Error(`Tab never came to ${called}. It goes by: ${await this.#lap()}`)
  }

  /** All that Tab comes to, for the message. */
  async #lap(): Promise<string> {
    const passed = new Set<string>()
    for (let tabs = 0; tabs < mostTabs; tabs += 1) {
      await this.press('Tab')
      passed.add(await this.#page.locator(':focus').ariaSnapshot())
    }
    return [...passed].join(' | ')
  }
}
