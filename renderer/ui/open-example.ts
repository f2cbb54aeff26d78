import { loadExample, type StartUp } from '@renderer/data'

/** Fetched when it is asked for, and never part of the first load. */
const address = new URL('../../resources/example.json', import.meta.url)

/** Reads the example data in afresh and opens its profile. The real profile is only closed, never touched. */
export async function openExample(): Promise<StartUp> {
  const failed: StartUp = {
    kind: 'failed',
    reason: 'Exempeldata gick inte att hämta. Dina egna uppgifter är orörda. Starta om Rådrum och försök igen.',
  }
  try {
    const response = await fetch(address)
    return response.ok ? await loadExample(await response.json()) : failed
  } catch {
    return failed
  }
}
