import { Linter } from 'eslint'
import { join } from 'node:path'
import tseslint from 'typescript-eslint'
import { expect, it } from 'vitest'
import { personNamesRule } from './lint/person-names.mjs'

const linter = new Linter({ cwd: process.cwd() })
const config = [
  {
    files: ['**/*.ts'],
    plugins: { radrum: { rules: { 'person-names': personNamesRule } } },
    rules: { 'radrum/person-names': 'error' },
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: {
        project: 'renderer/tsconfig.json',
        tsconfigRootDir: process.cwd(),
        // On a build server the parser would else read the file from the disk, not the text that is given here.
        disallowAutomaticSingleRunInference: true,
      },
    },
  },
] as Linter.Config[]

const types = `import type { Person } from '@shared/person/person'
import type { Staff } from '@shared/organisation/organisation'
declare const person: Person, maybe: Person | undefined, persons: Person[], staff: Staff`

/** Which lines the rule refuses where they stand in a feature. It needs a file that the project has, to know its types. */
function refusedOf(lines: readonly string[]): (string | undefined)[] {
  const filename = join(process.cwd(), 'renderer/features/persons/person-row.ts')
  const messages = linter.verify([types, ...lines].join('\n'), config, { filename })
  for (const { message } of messages) expect(message).toContain('personName')
  return messages.map(({ line }) => lines[line - types.split('\n').length - 1])
}

it('a view that reads a person’s name is refused, however it reads it', { timeout: 60_000 }, () => {
  const reads = [
    'person.name',
    "person['name']",
    'maybe?.name',
    '{ const { code, name } = person }',
    'persons.map(({ name }) => name)',
    "persons.filter((one) => one.name !== '')",
    '{ const listed = { ...person, more: 1 }; void listed.name }',
  ]
  const leavesAlone = [
    'person.code',
    'staff.name',
    '{ const { name } = staff }',
    '{ const { code } = person }',
    'window.name',
  ]
  expect(refusedOf([...reads, ...leavesAlone])).toEqual(reads)
})
