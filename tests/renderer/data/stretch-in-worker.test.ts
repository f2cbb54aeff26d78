import { afterEach, describe, expect, it, vi } from 'vitest'
import { floorCost } from '@renderer/data/argon2-cost'
import { readyToStretch, stretchingInWorker } from '@renderer/data/stretch-in-worker'

/** The browser's worker, whose script the test has load or not; one that did not load answers nobody. */
class WorkerOfBrowser {
  static started: WorkerOfBrowser[] = []
  onmessage: ((event: { data: unknown }) => void) | null = null
  onerror: (() => void) | null = null
  private hasFailed = false

  constructor() {
    WorkerOfBrowser.started.push(this)
  }

  fail() {
    this.hasFailed = true
    this.onerror?.()
  }

  postMessage() {
    if (this.hasFailed) return
    queueMicrotask(() => this.onmessage?.({ data: { bytes: new Uint8Array(32), milliseconds: 1 } }))
  }

  terminate() {
    this.hasFailed = true
  }
}

vi.stubGlobal('Worker', WorkerOfBrowser)

afterEach(() => {
  WorkerOfBrowser.started = []
})

const stretch = () => stretchingInWorker.stretch('blåklocka', new Uint8Array(16), floorCost)

describe('a passphrase that is stretched', () => {
  it('is stretched by the worker that stands ready', async () => {
    readyToStretch()
    expect(await stretch()).toHaveLength(32)
    expect(WorkerOfBrowser.started).toHaveLength(1)
  })

  it('is stretched by a new one where the one that stood ready did not load', async () => {
    readyToStretch()
    WorkerOfBrowser.started[0]!.fail()
    expect(await stretch()).toHaveLength(32)
    expect(WorkerOfBrowser.started).toHaveLength(2)
  })

  it('is refused where its worker fails after it was asked', async () => {
    readyToStretch()
    const stretched = stretch()
    WorkerOfBrowser.started[0]!.fail()
    await expect(stretched).rejects.toThrow('A worker failed')
  })
})
