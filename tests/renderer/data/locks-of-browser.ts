import type { Windows } from '@renderer/data/writing-right'

interface Wanted {
  readonly grant: () => void
  readonly refuse: (error: unknown) => void
}

interface Held extends Wanted {
  readonly steal: () => void
}

/** The browser's locks and channels as several windows of one computer meet them, in one process: Node 20 has no locks. */
export function givenBrowser() {
  const held = new Map<string, Held>()
  const line = new Map<string, Wanted[]>()
  const channels = new Set<{ name: string; hear: (data: unknown) => void }>()

  function next(name: string): void {
    held.delete(name)
    line.get(name)?.shift()?.grant()
  }

  function request(name: string, options: LockOptions, job: LockGrantedCallback<unknown>): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const abort = () => reject(new DOMException('The request was aborted', 'AbortError'))
      let isStolen = false
      const wanted: Wanted = {
        grant() {
          const steal = () => {
            isStolen = true
            abort()
          }
          held.set(name, { ...wanted, steal })
          void Promise.resolve(job({ name, mode: 'exclusive' })).then((answer) => {
            if (isStolen) return
            resolve(answer)
            next(name)
          })
        },
        refuse: reject,
      }
      if (options.steal) {
        held.get(name)?.steal()
        return wanted.grant()
      }
      if (!held.has(name)) return wanted.grant()
      if (options.ifAvailable) return resolve(job(null))
      line.set(name, [...(line.get(name) ?? []), wanted])
      options.signal?.addEventListener('abort', () => {
        line.set(
          name,
          (line.get(name) ?? []).filter((other) => other !== wanted),
        )
        abort()
      })
    })
  }

  /** What one window sees. `deaf` is a window that hangs: it hears and answers nothing. */
  function window({ deaf = false } = {}): Windows {
    return {
      locks: { request: request as LockManager['request'] },
      channel(name) {
        const listeners = new Set<(event: MessageEvent) => void>()
        const own = {
          name,
          hear: (data: unknown) => {
            for (const listener of listeners) listener({ data } as MessageEvent)
          },
        }
        channels.add(own)
        return {
          postMessage(data: unknown) {
            for (const other of channels)
              if (other !== own && other.name === name) queueMicrotask(() => other.hear(data))
          },
          addEventListener: (_: string, listener: unknown) => {
            if (!deaf) listeners.add(listener as (event: MessageEvent) => void)
          },
          close: () => void channels.delete(own),
        } as ReturnType<Windows['channel']>
      },
    }
  }

  return { window }
}
