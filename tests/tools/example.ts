import { writeFile } from 'node:fs/promises'
import { format, resolveConfig } from 'prettier'
import { exampleOf, examplePath } from '@tests/world/example'
import { sampleWorld } from '@tests/world/sample-world'

/** `npm run tool -- example` writes the example profile's data from the sample world. */
export async function run(): Promise<void> {
  const style = await resolveConfig(examplePath)
  await writeFile(examplePath, await format(JSON.stringify(exampleOf(sampleWorld())), { ...style, parser: 'json' }))
  console.log(`Wrote ${examplePath}`)
}
