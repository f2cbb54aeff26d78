import 'fake-indexeddb/auto'
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { identityOfCode } from '@renderer/data/recovery-identity'
import { FileHeader } from '@shared/file/file-format'
import { hasAge } from '@tests/faults/backup/by-age'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { aComputer, backupsIn, freshBrowser, givenSecured } from './a-computer'

const page = readFileSync('resources/handbok/sakerhetskopians-format.md', 'utf8')
const blocks = (language: string) =>
  [...page.matchAll(new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 'gs'))].map(([, text]) => text!)
const hasPython = spawnSync('python3', ['--version']).status === 0
const patience = 30_000

let folder: string
beforeEach(() => {
  freshBrowser()
  folder = mkdtempSync(join(tmpdir(), 'radrum-handbok-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

describe("the handbook's page about the format", () => {
  it('names every field of the first line', () => {
    for (const field of Object.keys(FileHeader.shape)) expect(page).toContain(`\`${field}\``)
  })

  it.runIf(hasAge() && hasPython)(
    'leads from the paper with the code to what the backup holds, by its own commands',
    async () => {
      const computer = aComputer()
      const window = await givenSecured(computer)
      await window.end()
      const name = backupsIn(computer).at(-1)!
      writeFileSync(join(folder, name), computer.shell.files.own.get(name)!)
      const code = window.code.toLowerCase().replace(/(.{4})/g, '$1-')
      const key = execFileSync('python3', ['-c', blocks('python')[0]!], { input: `${code}\n` }).toString()
      expect(key).toContain(await identityOfCode(window.code))
      writeFileSync(join(folder, 'nyckel.txt'), key.replace('Koden: ', ''))
      const run = (command: string) => execFileSync('sh', ['-c', command], { cwd: folder }).toString()
      const [, openWithKey, check] = blocks('sh')
      run(openWithKey!.replace('KOPIA', name))
      const [sum, last] = run(check!).split('\n')
      expect(JSON.parse(last!)).toMatchObject({ is: 'end', sha256: sum!.split(' ')[0] })
      const lines = readFileSync(join(folder, 'innehall.jsonl'), 'utf8').split('\n')
      expect(lines.filter((line) => line.includes('"table":"parties"') && line.includes('"is":"row"'))).toHaveLength(3)
    },
    patience,
  )
})
