import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@renderer': here('renderer'), '@tests': here('tests') }

/** Everything that touches dates runs in three zones: a fault in one of them is invisible in the others. */
const zones = ['UTC', 'Europe/Stockholm', 'America/New_York']
const dated = 'tests/shared/**/*.test.ts'

/** Areas that count no days: what they show of dates is text, whose making `tests/shared/calendar` proves in every zone. */
const undated = 'tests/shared/{documents,organisation,person,record}/**/*.test.ts'

/** What replaces things of the whole process, such as `indexedDB`: each file needs a process of its own. */
const apart = 'tests/{renderer/data,electron,faults/old-profiles}/**/*.test.ts'

/** Keys are costly by design, and a build server may be slow: how long things take is measured in bench/, not judged here. */
const patience = { testTimeout: 300_000, hookTimeout: 300_000 }

declare module 'vitest' {
  interface ProvidedContext {
    /** The zone that a project of dates runs in. */
    zone: string
  }
}

/** Files share a process unless it is said otherwise: to read all modules anew for each costs more than its tests. */
const together = { ...patience, isolate: false }

export default defineConfig({
  test: {
    // All cores: it leaves one free unless it is told.
    maxWorkers: '100%',
    projects: [
      ...zones.map((zone) => ({
        resolve: { alias },
        test: {
          ...together,
          name: zone,
          env: { TZ: zone },
          provide: { zone },
          include: [dated],
          exclude: [undated],
        },
      })),
      {
        resolve: { alias },
        test: {
          ...together,
          name: 'once',
          env: { TZ: 'Europe/Stockholm' },
          include: ['tests/{renderer,world,tools,faults}/**/*.test.ts', undated],
          exclude: [apart],
        },
      },
      {
        resolve: { alias },
        test: { ...patience, name: 'apart', env: { TZ: 'Europe/Stockholm' }, include: [apart] },
      },
    ],
  },
})
