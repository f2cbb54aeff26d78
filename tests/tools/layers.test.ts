import { Linter } from 'eslint'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { layersRule } from './lint/layers.mjs'

const linter = new Linter({ cwd: process.cwd() })

/** What the layer rule says of one import in one file. */
function verdict(file: string, imported: string): string[] {
  const config = [
    {
      files: ['**/*.{ts,tsx,mjs}'],
      plugins: { radrum: { rules: { layers: layersRule } } },
      rules: { 'radrum/layers': 'error' },
    },
  ] as Linter.Config[]
  const messages = linter.verify(`import '${imported}'`, config, { filename: join(process.cwd(), file) })
  return messages.map(({ message }) => message)
}

describe('who may import whom', () => {
  it.each([
    ['shared/course/x.ts', '@renderer/data'],
    ['shared/course/x.ts', '../../renderer/data/write'],
    ['shared/course/x.ts', 'react'],
    ['shared/course/x.ts', 'dexie'],
    ['shared/course/x.ts', 'docx'],
    ['shared/course/x.ts', 'node:fs'],
    ['shared/documents/minutes.ts', 'docx'],
    ['shared/documents/word/x.ts', 'node:fs'],
    ['shared/calendar/x.ts', 'ical.js'],
    ['shared/calendar/ics/x.ts', 'docx'],
    ['renderer/data/x.ts', '@mantine/core'],
    ['renderer/data/x.ts', '../features/courses/CoursesPage'],
    ['renderer/host/x.ts', '@shared/course/cohort'],
    ['renderer/ui/x.ts', '@renderer/features/courses/CoursesPage'],
    ['renderer/ui/x.ts', 'dexie'],
    ['renderer/features/courses/x.ts', '../teams/TeamPage'],
    ['renderer/features/courses/x.ts', '@renderer/features/teams/TeamPage'],
    ['renderer/features/courses/x.ts', '@renderer/app/theme'],
    ['renderer/features/courses/x.ts', 'dexie'],
    ['renderer/features/courses/x.ts', 'electron'],
    ['renderer/app/x.ts', 'electron'],
    ['renderer/app/x.ts', '../../electron/main/window'],
    ['renderer/app/x.ts', 'node:path'],
    ['electron/main/x.ts', '@shared/course/cohort'],
    ['electron/main/x.ts', '../../renderer/app/theme'],
    ['electron/launch/x.mjs', 'zod'],
    ['electron/launch/x.mjs', '../guard/csp'],
  ])('%s may not import %s', (file, imported) => {
    expect(verdict(file, imported)).toEqual([expect.stringContaining('may not import')])
  })

  it.each([
    ['shared/course/x.ts', '../calendar/plan'],
    ['shared/calendar/recurrence.ts', 'rrule'],
    ['shared/documents/word/x.ts', 'docx'],
    ['shared/calendar/ics/x.ts', 'ical.js'],
    ['shared/documents/word/x.ts', '../model'],
    ['renderer/data/x.ts', 'dexie'],
    ['renderer/data/x.ts', '@shared/record/change'],
    ['renderer/host/x.ts', '@shared/host'],
    ['renderer/ui/x.tsx', '@mantine/core'],
    ['renderer/features/courses/x.tsx', './CoursesPage'],
    ['renderer/features/courses/x.tsx', '@renderer/ui/links'],
    ['renderer/features/courses/x.tsx', '@shared/course/cohort'],
    ['renderer/app/x.tsx', '../features/courses/CoursesPage'],
    ['electron/main/x.ts', '@shared/host'],
    ['electron/main/x.ts', 'electron'],
    ['electron/launch/x.mjs', 'node:path'],
    ['tests/e2e/x.ts', '@shared/course/cohort'],
  ])('%s may import %s', (file, imported) => {
    expect(verdict(file, imported)).toEqual([])
  })

  it('says what to do instead', () => {
    expect(verdict('shared/course/x.ts', 'react')[0]).toContain('pass the value in as an argument')
  })
})
