import { spawnSync } from 'node:child_process'
import path from 'node:path'
import process from 'node:process'

/** Type-checks each project under its own rules: the core without DOM and Node, the shells without the app. */
const projects = ['shared', 'shared/documents/word', 'shared/calendar/ics', 'renderer', 'electron', 'tests']
const tsc = path.join('node_modules', '@typescript', 'native', 'bin', 'tsc')

const failed = projects.filter((project) => {
  const run = spawnSync(process.execPath, [tsc, '-p', path.join(project, 'tsconfig.json')], { stdio: 'inherit' })
  return run.status !== 0
})
if (failed.length > 0) console.error(`Types fail in: ${failed.join(', ')}`)
process.exit(failed.length > 0 ? 1 : 0)
