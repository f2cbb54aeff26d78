import type { BrowserContext } from '@playwright/test'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build } from 'vite'

const root = path.join(import.meta.dirname, '..', '..', '..')

/** Where the page lies at the app's origin. The app's server knows nothing of it. */
const base = '/faults/'

let built: Promise<string> | null = null

/** Builds the page once in a run, into a folder of its own. */
async function buildPage(): Promise<string> {
  const outDir = await mkdtemp(path.join(tmpdir(), 'radrum-faults-page-'))
  await build({
    configFile: false,
    logLevel: 'error',
    root: import.meta.dirname,
    base,
    resolve: {
      alias: {
        '@shared': path.join(root, 'shared'),
        '@renderer': path.join(root, 'renderer'),
        '@tests': path.join(root, 'tests'),
      },
    },
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'chrome140', minify: false },
  })
  return outDir
}

const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript' }

/** Serves the page to a browser at the app's own origin, beside the app: it reaches the same data by the same code. */
export async function servePage(context: BrowserContext, origin: string): Promise<string> {
  built ??= buildPage()
  const folder = await built
  await context.route(`${origin}${base}**`, async (route) => {
    const file = new URL(route.request().url()).pathname.slice(base.length)
    const body = await readFile(path.join(folder, file))
    await route.fulfill({ body, contentType: types[path.extname(file)] ?? 'application/octet-stream' })
  })
  return `${origin}${base}index.html`
}
