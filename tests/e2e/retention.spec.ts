import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from './app'
import { beginWithExample } from './begin'
import { open } from './looks/open'

/** What no word of the example holds: one for each of fifty fields of those who are purged. */
const planted = (number: number) => `Planterat${number}ord`

interface Row {
  id: string
  cohortId: string | null
  personId: string
  [field: string]: unknown
}

test('what is purged is nowhere: not on the screen, not in the search, not on the disk', async ({ app }) => {
  const { page } = app
  let count = 0
  const plant = (row: Record<string, unknown>, ...fields: string[]) => {
    for (const field of fields) row[field] = planted((count += 1))
  }
  await page.route('**/*example*.json', async (route) => {
    const response = await route.fetch()
    const example = (await response.json()) as {
      rows: { persons: Row[]; enrolments: Row[]; cohorts: (Row & { startDate: string })[] }
    }
    const { persons, enrolments, cohorts } = example.rows
    const round = cohorts.find(({ startDate }) => startDate === '2018-11-19')!
    for (const place of enrolments.filter(({ cohortId }) => cohortId === round.id)) {
      plant(place, 'priorityReason', 'queueReason', 'interpreterLanguage', 'accessNeeds', 'travelNeeds')
      plant(
        persons.find(({ id }) => id === place.personId)!,
        'name',
      )
      plant(place, 'priorityReason', 'queueReason', 'interpreterLanguage', 'accessNeeds')
    }
    await route.fulfill({ response, json: example })
  })
  await beginWithExample(page)
  expect(count).toBeGreaterThanOrEqual(50)

  await test.step('the list is gone through by keys alone', async () => {
    await open(page, '/gallring')
    const places = page.getByRole('list', { name: 'Kursplatser och slutdokumentation' })
    await places.getByRole('checkbox', { name: /hösten 2018 omgång 2/ }).focus()
    await page.keyboard.press('Space')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('b')
    await page.getByLabel('Varför ska det vara kvar?').fill('En tillsyn pågår')
    await page.keyboard.press('Control+Enter')
    await expect(places.getByText('Behålls: En tillsyn pågår')).toBeVisible()
    const persons = page.getByRole('list', { name: 'Personer' })
    for (const place of [6, 7, 8, 9, 10])
      await persons
        .getByRole('checkbox')
        .nth(place - 1)
        .check()
    await page.getByRole('button', { name: 'Gallra det godkända …' }).click()
    await expect(page.getByRole('dialog')).toContainText('till och med')
    await page.keyboard.press('Control+Enter')
  })

  await test.step('the protokoll tells counts and reasons, and no code', async () => {
    await expect(page.getByRole('heading', { level: 1, name: 'Gallringsprotokoll' })).toBeVisible()
    const paper = page.getByRole('article')
    await expect(paper).toContainText('Kursplatser och slutdokumentation')
    await expect(paper).toContainText('En tillsyn pågår')
    await expect(paper).not.toContainText(/HAN-20/)
  })

  await test.step('nothing of it is found, and nothing can be undone', async () => {
    await page.keyboard.press('Control+K')
    await page.getByRole('textbox', { name: 'Sök eller gör' }).fill('planterat')
    await expect(page.getByText(/Inget|Inga träffar/).first()).toBeVisible()
    await page.keyboard.press('Escape')
  })

  await app.restart()
  await app.close()
  const text = await allOnDisk([app.profileFolder, app.stateFolder])
  for (let number = 1; number <= count; number += 1) expect(text.includes(planted(number)), String(number)).toBe(false)
})

/** Every byte of every file, as letters of one byte and of two. Dated backups are left out: they hold it for ten days. */
async function allOnDisk(folders: readonly string[]): Promise<string> {
  const texts = await Promise.all(
    folders.map(async (folder) => {
      const files = await readdir(folder, { recursive: true, withFileTypes: true })
      const plain = files.filter((file) => file.isFile() && !file.name.endsWith('.age'))
      const bytes = await Promise.all(plain.map((file) => readFile(path.join(file.parentPath, file.name))))
      return bytes.map((one) => one.toString('latin1') + one.toString('utf16le')).join('\n')
    }),
  )
  return texts.join('\n')
}
