import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test, type App } from './app'
import { beginWithExample } from './begin'

/** What the shell's test of the browser found, as the next start reads it. */
async function found(app: App, keepsData: 'yes' | 'no') {
  await app.close()
  for (const name of ['state.json', 'state.copy.json']) {
    const file = path.join(app.stateFolder, name)
    const state = JSON.parse(await readFile(file, 'utf8')) as object
    const selfTest = { browser: '/b', edition: '1', at: '2027-02-22T08:00:00.000Z', keepsData }
    await writeFile(file, JSON.stringify({ ...state, selfTest }))
  }
  await app.restart()
}

test('warns before anything is begun, and on every screen after, where the browser forgets all', async ({ app }) => {
  await found(app, 'no')
  const warning = app.page.getByRole('alert').filter({ hasText: 'raderar det du skriver i Rådrum' })
  await expect(warning).toBeVisible()
  await expect(app.page.getByRole('button', { name: 'Börja tomt' })).toBeVisible()
  await beginWithExample(app.page)
  await expect(warning).toContainText('Skriv inte in riktiga uppgifter')
})

test('says nothing where the browser keeps what it should', async ({ app }) => {
  await found(app, 'yes')
  await beginWithExample(app.page)
  await expect(app.page.getByText('raderar det du skriver')).toHaveCount(0)
})
