import type { Answers, Host } from '@shared/host'
import { download } from './download'

interface Picked {
  createWritable(): Promise<{ write(bytes: Uint8Array): Promise<void>; close(): Promise<void> }>
}

declare global {
  interface Window {
    /** Chromium's own question where to save; absent where a policy has taken it away. */
    readonly showSaveFilePicker?: (options: { suggestedName: string }) => Promise<Picked>
  }
}

/**
 * Saves a sealed file where the user says, so that it can be another disk than a full one. The bytes are made when the place
 * is known: a browser asks only for a moment after a press. Rejects when the place does not take it.
 */
export async function saveElsewhere(
  { host, suggestedName }: { host: Pick<Host, 'saveDocument'>; suggestedName: string },
  make: () => Promise<Uint8Array<ArrayBuffer>>,
): Promise<Answers<'saveDocument'>['outcome']> {
  if (window.radrum) return (await host.saveDocument({ suggestedName, bytes: await make() })).outcome
  if (!window.showSaveFilePicker) {
    download(await make(), suggestedName)
    return 'handedOver'
  }
  const picked = await window.showSaveFilePicker({ suggestedName }).catch((error: unknown) => {
    if (error instanceof DOMException && error.name === 'AbortError') return null
    throw error
  })
  if (picked === null) return 'cancelled'
  const writable = await picked.createWritable()
  await writable.write(await make())
  await writable.close()
  return 'saved'
}
