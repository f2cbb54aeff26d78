import { defineConfig } from '@playwright/test'

/**
 * Drives the built app: each test gets a server, a state folder and a browser profile of its own (`tests/e2e/app.ts`),
 * so nothing is shared and the order is free. Reports go where the run's summary reads them.
 */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results/e2e',
  fullyParallel: true,
  // One more than the cores of the smallest build server: many tests wait for a disk or a clock.
  workers: 3,
  forbidOnly: true,
  // Long enough for any test on a slow build server that does other things: how long things take is measured in bench/.
  timeout: 300_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/e2e.json' }]],
})
