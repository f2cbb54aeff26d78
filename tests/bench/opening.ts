import type { Page } from '@playwright/test'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { openUsersBrowser } from '../e2e/app/browser'
import { startServer } from '../e2e/app/server'

const starts = 5

/** Bytes of everything that came until the page was quiet, as files of the build. */
async function firstLoad(page: Page, address: string): Promise<{ kB: number; files: number }> {
  const sizes: Promise<number>[] = []
  page.on('response', (response) => {
    if (response.ok()) sizes.push(response.body().then((body) => body.length))
  })
  await page.goto(address)
  await page.getByRole('heading', { level: 1 }).waitFor()
  const all = await Promise.all(sizes)
  return { kB: Math.round(all.reduce((sum, size) => sum + size, 0) / 1000), files: all.length }
}

/**
 * Measures the built app: the size of the first load, and milliseconds from the window's opening until Översikt of the
 * sample world can be used. Run with `npm run tool -- bench/opening`; build first.
 */
export async function run(): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'radrum-bench-'))
  const server = await startServer(path.join(folder, 'state'))
  try {
    const first = await openUsersBrowser(path.join(folder, 'profile'))
    const page = first.pages()[0] ?? (await first.newPage())
    const { kB, files } = await firstLoad(page, server.startAddress)
    console.log(`First load: ${kB} kB in ${files} files, not compressed.`)
    await page.getByRole('button', { name: 'Prova med exempeldata' }).click()
    await page.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor()
    await first.close()

    const times: number[] = []
    for (let start = 0; start < starts; start += 1) {
      const browser = await openUsersBrowser(path.join(folder, 'profile'))
      const window = browser.pages()[0] ?? (await browser.newPage())
      const before = performance.now()
      await window.goto(server.origin)
      await window.getByRole('heading', { name: 'Vad behöver dig i dag?' }).waitFor()
      await window.getByRole('link', { name: /Förbered Resursråd Haninge/ }).waitFor()
      times.push(Math.round(performance.now() - before))
      await browser.close()
    }
    console.log(`Opening to usable with the sample world, ${starts} starts: ${times.join(', ')} ms.`)
  } finally {
    await server.stop()
    await rm(folder, { recursive: true, force: true, maxRetries: 3 })
  }
}
