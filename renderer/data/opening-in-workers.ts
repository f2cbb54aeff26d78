import type { BatchAnswer, BatchQuestion } from './batch-worker'
import type { Opening } from './records'

const count = 2

interface Asked {
  readonly resolve: (texts: Uint8Array<ArrayBuffer>) => void
  readonly reject: (error: Error) => void
}

/** Workers that open rows beside the window and beside each other. They start at once, and end with `end`. */
export function openingInWorkers(): Opening {
  const workers = Array.from({ length: count }, startWorker)
  return {
    open(key, batch) {
      const least = workers.reduce((one, other) => (other.rows() < one.rows() ? other : one))
      return least.open(key, batch)
    },
    end: () => workers.forEach(({ end }) => end()),
  }
}

function startWorker() {
  const worker = new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' })
  const waiting = new Map<number, Asked>()
  let failed: Error | null = null
  let asked = 0
  let rows = 0

  worker.onmessage = ({ data }: MessageEvent<BatchAnswer>) => {
    const { resolve, reject } = waiting.get(data.nth)!
    waiting.delete(data.nth)
    if ('texts' in data) resolve(data.texts)
    else reject(new DOMException('A row does not open', data.fault))
  }
  worker.onerror = () => {
    failed = new Error('A worker failed')
    for (const { reject } of waiting.values()) reject(failed)
  }

  const open: Opening['open'] = (key, batch) =>
    new Promise((resolve, reject) => {
      if (failed !== null) return reject(failed)
      const nth = (asked += 1)
      rows += batch.ids.length
      waiting.set(nth, { resolve, reject })
      worker.postMessage({ nth, key, batch } satisfies BatchQuestion, [batch.bytes.buffer])
    })
  return { open, rows: () => rows, end: () => worker.terminate() }
}
