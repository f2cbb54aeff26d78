import path from 'node:path'
import process from 'node:process'
import { runnerImport } from 'vite'

/**
 * Runs one of the tools beside this file, or a measurement, all TypeScript: `npm run tool -- holidays`,
 * `npm run tool -- bench/opening`. Each exports `run(args)`.
 */
const here = import.meta.dirname
const root = path.join(here, '..', '..')
const [name, ...args] = process.argv.slice(2)
if (!name) {
  console.error('Say which tool: npm run tool -- NAME')
  process.exit(1)
}
const { module } = await runnerImport(path.join(here, name.includes('/') ? '..' : '', `${name}.ts`), {
  configFile: false,
  resolve: {
    alias: {
      '@shared': path.join(root, 'shared'),
      '@renderer': path.join(root, 'renderer'),
      '@tests': path.join(root, 'tests'),
    },
  },
})
await module.run(args)
// Windows that a tool opened in this process keep their clocks going.
process.exit()
