import type { BatchAnswer, BatchQuestion } from './batch-worker'
import type { Opening } from './records'

const count = 2

/** Workers that open rows beside the window and beside each other. They start at once, and end with `end`. */
export function openingInWorkers(): Opening {
  const workers = Array.from({ length: count }, () => ({
    worker: new Worker(new URL('./batch-worker.ts', import.meta.url), { type: 'module' }),
    rows: 0,
  }))
  const waiting = new Map<
    number,
    { resolve: (texts: Uint8Array<ArrayBuffer>) => void; reject: (error: Error) => void }
  >()
  let asked = 0

  for (const { worker } of workers) {
    worker.onmessage = ({ data }: MessageEvent<BatchAnswer>) => {
      const { resolve, reject } = waiting.get(data.nth)!
      waiting.delete(data.nth)
      if ('texts' in data) resolve(data.texts)
      else reject(new DOMException('A row does not open', data.fault))
    }
    worker.onerror = () => {
      for (const { reject } of waiting.values()) reject(new Error('A worker failed'))
    }
  }

  return {
    open: (key, batch) =>
      new Promise((resolve, reject) => {
        const nth = (asked += 1)
        waiting.set(nth, { resolve, reject })
        const least = workers.reduce((one, other) => (other.rows < one.rows ? other : one))
        least.rows += batch.ids.length
        least.worker.postMessage({ nth, key, batch } satisfies BatchQuestion, [batch.bytes.buffer])
      }),
    end: () => workers.forEach(({ worker }) => worker.terminate()),
  }
}
