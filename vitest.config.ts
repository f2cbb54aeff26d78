import { resolve } from 'node:path'
import { defineConfig } from 'vitest/config'

const here = (path: string) => resolve(import.meta.dirname, path)
const alias = { '@shared': here('shared'), '@renderer': here('renderer'), '@tests': here('tests') }

/** Everything that touches dates runs in three zones: a fault in one of them is invisible in the others. */
const zones = ['UTC', 'Europe/Stockholm', 'America/New_York']
const dated = 'tests/shared/**/*.test.ts'

/** Areas that count no days: what they show of dates is text, whose making `tests/shared/calendar` proves in every zone. */
const undated = 'tests/shared/{documents,organisation,person,record}/**/*.test.ts'

/** Keys are costly by design, and a build server may be slow: how long things take is measured in bench/, not judged here. */
const patience = { testTimeout: 60_000, hookTimeout: 60_000 }

export default defineConfig({
  test: {
    projects: [
      ...zones.map((zone) => ({
        resolve: { alias },
        test: { ...patience, name: zone, env: { TZ: zone }, include: [dated], exclude: [undated] },
      })),
      {
        resolve: { alias },
        test: {
          ...patience,
          name: 'once',
          env: { TZ: 'Europe/Stockholm' },
          include: ['tests/{renderer,electron,world,tools,faults}/**/*.test.ts', undated],
        },
      },
    ],
  },
})
