import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import fc from 'fast-check'
import { beforeEach, expect, it } from 'vitest'
import { isScreen, staticPath } from '../../../electron/guard/static-path'
import { temporaryFolder } from '../temporary-folder'

let root: string

beforeEach(async () => {
  const folder = await realpath(await temporaryFolder())
  root = path.join(folder, 'renderer')
  await mkdir(path.join(root, 'assets'), { recursive: true })
  await writeFile(path.join(root, 'assets', 'index.js'), '')
  await writeFile(path.join(root, 'med mellanslag.js'), '')
  await writeFile(path.join(folder, 'secret.json'), '')
  await mkdir(path.join(folder, 'renderer-other'))
  await writeFile(path.join(folder, 'renderer-other', 'secret.json'), '')
  await symlink(path.join(folder, 'secret.json'), path.join(root, 'link.json'))
})

it('finds a file of the app', async () => {
  expect(await staticPath(root, '/assets/index.js')).toBe(path.join(root, 'assets', 'index.js'))
  expect(await staticPath(root, '/med%20mellanslag.js')).toBe(path.join(root, 'med mellanslag.js'))
})

it.each([
  '/../secret.json',
  '/..%2fsecret.json',
  '/..%2Fsecret.json',
  '/%2e%2e/secret.json',
  '/%2e%2e%2fsecret.json',
  '/assets/../../secret.json',
  '/assets/..%2f..%2fsecret.json',
  '/..%5csecret.json',
  '/../renderer-other/secret.json',
  '//etc/passwd',
  '/%2fetc%2fpasswd',
  '/C:/Windows/win.ini',
  '/%5c%5cserver%5cshare%5cfile',
  '/assets/index.js%00.html',
  '/link.json',
  '/%',
  '/%c0%ae%c0%ae/secret.json',
  '/',
  '/missing.js',
])('finds nothing at %s', async (urlPath) => {
  expect(await staticPath(root, urlPath)).toBeNull()
})

it('never leaves the folder, whatever the address', async () => {
  const part = fc.constantFrom(
    '..',
    '.',
    '%2e%2e',
    '%2f',
    '%5c',
    '/',
    '\\',
    'assets',
    'index.js',
    'secret.json',
    '%00',
    'C:',
  )
  await fc.assert(
    fc.asyncProperty(fc.array(part, { maxLength: 8 }), async (parts) => {
      const file = await staticPath(root, `/${parts.join('/')}`)
      expect(file === null || file.startsWith(root + path.sep)).toBe(true)
    }),
  )
})

it('tells a screen from a file', () => {
  expect(['/', '/kurser', '/kurser/0198-ab', '/team/1/nytt-arende'].every(isScreen)).toBe(true)
  expect(['/assets/x', '/before-app.js', '/favicon.ico', '/..%2fsecret.json'].some(isScreen)).toBe(false)
})
