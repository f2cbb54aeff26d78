import { ESLint, Linter } from 'eslint'
import path from 'node:path'
import ts from 'typescript'
import tseslint from 'typescript-eslint'
import { describe, expect, it } from 'vitest'

/** A file of the core as far as the linter's and the compiler's own settings can tell. */
const coreFile = path.resolve('shared/calendar/clock.ts')

/** What the project's linter settings say of a line in that file, by the rules that know no types. */
async function refusals(line: string): Promise<string[]> {
  const { rules } = (await new ESLint().calculateConfigForFile(coreFile)) as { rules: Linter.RulesRecord }
  const bans = Object.entries(rules).filter(([name]) => name.startsWith('no-restricted-'))
  const config = [
    { files: ['**/*.ts'], languageOptions: { parser: tseslint.parser }, rules: Object.fromEntries(bans) },
  ] as Linter.Config[]
  return new Linter().verify(line, config, { filename: coreFile }).map(({ message }) => message)
}

describe('the core has no clock, no chance and no locale of its own', () => {
  it.each([
    ['const today = new Date()', 'Time is an argument'],
    ['const now = Date.now()', 'Time is an argument'],
    ['const now = DateTime.now()', 'Time is an argument'],
    ['const now = DateTime.local()', 'Time is an argument'],
    ['const now = DateTime.utc()', 'Time is an argument'],
    ['const one = Math.random()', 'Chance is an argument'],
    ['const id = crypto.randomUUID()', 'Chance is an argument'],
    ['names.sort((a, b) => a.localeCompare(b))', 'Name the locale'],
    ['name.toLocaleLowerCase()', 'Name the locale'],
    ['count.toLocaleString()', 'Name the locale'],
    ['const order = new Intl.Collator()', 'Name the locale'],
  ])('%s is refused', async (line, reason) => {
    expect((await refusals(line)).join()).toContain(reason)
  })

  it.each([
    'const day = DateTime.fromISO(date)',
    'const day = DateTime.utc(2027, 3, 8)',
    "names.sort((a, b) => a.localeCompare(b, 'sv-SE'))",
    "name.toLocaleLowerCase('sv-SE')",
    "const order = new Intl.Collator('sv-SE')",
    'const most = Math.max(1, 2)',
  ])('%s is not', async (line) => {
    expect(await refusals(line)).toEqual([])
  })
})

/** Which lines the compiler finds a fault in, where they stand in the core and are compiled with its settings. */
function faultyOf(lines: readonly string[]): string[] {
  const failed = ({ messageText }: ts.Diagnostic) => expect.fail(ts.flattenDiagnosticMessageText(messageText, ' '))
  const machine = { ...ts.sys, onUnRecoverableConfigFileDiagnostic: failed }
  const { options } = ts.getParsedCommandLineOfConfigFile('shared/tsconfig.json', {}, machine)!
  const file = path.resolve('shared/calendar/lines.ts')
  const host = ts.createCompilerHost(options)
  const fromDisk = host.getSourceFile.bind(host)
  host.getSourceFile = (name, language) =>
    path.resolve(name) === file ? ts.createSourceFile(name, lines.join('\n'), language) : fromDisk(name, language)
  const program = ts.createProgram([file], options, host)
  const source = program.getSourceFile(file)!
  const faultyLines = program
    .getSemanticDiagnostics(source)
    .map(({ start }) => source.getLineAndCharacterOfPosition(start!).line)
  return lines.filter((_, line) => faultyLines.includes(line))
}

it('the core is compiled without the window and without Node', () => {
  const unknown = [
    "import 'node:fs'",
    'document.title',
    'window.open()',
    'localStorage.clear()',
    "fetch('/')",
    'setTimeout(() => undefined, 1)',
    'process.env',
    "Buffer.from('')",
  ]
  expect(faultyOf([...unknown, 'export const most = Math.max(1, 2)'])).toEqual(unknown)
})
