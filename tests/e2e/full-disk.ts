import type { Page } from '@playwright/test'

/** From now on the disk refuses every write, as Chromium says it when the disk is full. */
export async function fillDisk(page: Page) {
  await page.evaluate(() => {
    const { put, add } = Object.getOwnPropertyDescriptors(IDBObjectStore.prototype)
    const refuse = () => {
      throw new DOMException('Encountered disk full while committing', 'QuotaExceededError')
    }
    Object.assign(IDBObjectStore.prototype, { put: refuse, add: refuse })
    Object.assign(window, { freeDisk: () => Object.defineProperties(IDBObjectStore.prototype, { put, add }) })
  })
}

export const freeDisk = (page: Page) =>
  page.evaluate(() => void (window as unknown as { freeDisk: () => unknown }).freeDisk())
