import { defineConfig } from '@playwright/test'

/**
 * Drives the built app: each test gets a server, a state folder and a browser profile of its own (`tests/e2e/app.ts`),
 * so nothing is shared and the order is free. Reports go where the run's summary reads them.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  workers: 2,
  forbidOnly: true,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
