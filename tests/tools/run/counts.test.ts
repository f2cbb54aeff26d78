import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, it } from 'vitest'
import { temporaryFolder } from '../../electron/temporary-folder'
import { add, countPlaywright, countVitest, none, summary } from './counts.mjs'

async function report(content: unknown) {
  const file = path.join(await temporaryFolder(), 'report.json')
  await writeFile(file, JSON.stringify(content))
  return file
}

it('counts a file that could not be loaded as a failure, though no test of it ran', async () => {
  const file = await report({
    numPassedTests: 12,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: 'failed', assertionResults: [] },
      { status: 'failed', assertionResults: [{ status: 'failed' }] },
      { status: 'passed', assertionResults: [{ status: 'passed' }] },
    ],
  })
  expect(countVitest(file)).toEqual({ passed: 12, failed: 2, skipped: 3 })
})

it('counts a test that passed only at a second try as failed, and an error outside the tests too', async () => {
  const file = await report({ stats: { expected: 5, unexpected: 1, flaky: 1, skipped: 3 }, errors: [{ message: 'x' }] })
  expect(countPlaywright(file)).toEqual({ passed: 5, failed: 3, skipped: 3 })
})

it('knows no counts without a report, so that nothing passes unseen', () => {
  expect(countVitest('missing.json')).toBeNull()
  expect(countPlaywright('missing.json')).toBeNull()
})

it('adds up to the last line', () => {
  const total = [
    { ...none, passed: 2 },
    { ...none, failed: 1, skipped: 3 },
  ].reduce(add, none)
  expect(summary(total)).toBe('2 passed, 1 failed, 3 skipped')
})
