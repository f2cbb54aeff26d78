import type { Folder } from '@renderer/host/picked-folder'

/** What a disk does instead of taking a file. */
export interface DiskFault {
  readonly at: 'create' | 'write' | 'close'
  readonly name: string
}

/** A folder as the browser gives it, on a disk in memory: a file is there from its making, and has its bytes when it is closed. */
export function aFolder(there: readonly string[] = [], fault?: DiskFault) {
  const files = new Map<string, string>(there.map((name) => [name, 'som det var']))
  const failAt = (at: DiskFault['at']) =>
    fault?.at === at ? Promise.reject(new DOMException('', fault.name)) : Promise.resolve()

  const fileNamed = (name: string) => ({
    async createWritable() {
      await failAt('create')
      let written = ''
      return {
        async write(bytes: Uint8Array) {
          await failAt('write')
          written += new TextDecoder().decode(bytes)
        },
        async close() {
          await failAt('close')
          files.set(name, written)
        },
        abort: () => Promise.resolve(),
      }
    },
  })
  const folder: Folder = {
    getFileHandle(name, options) {
      if (!files.has(name) && !options?.create) return Promise.reject(new DOMException('', 'NotFoundError'))
      if (!files.has(name)) files.set(name, '')
      return Promise.resolve(fileNamed(name))
    },
    removeEntry(name) {
      files.delete(name)
      return Promise.resolve()
    },
  }
  return { folder, files }
}
