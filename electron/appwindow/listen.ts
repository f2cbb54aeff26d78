import { randomInt } from 'node:crypto'
import type { Server } from 'node:http'

/** Where a first port is looked for: above the ports that browsers refuse to open, below those that systems hand out. */
const firstPorts = { from: 20000, below: 32768 }

/**
 * Binds the server to 127.0.0.1 and this port, or at a first start to a free one.
 *
 * @param fixed the port that the data lives at, or null at a first start
 * @returns the port, or null when the fixed one, or every one tried, is taken
 */
export async function listen(server: Server, fixed: number | null): Promise<number | null> {
  if (fixed !== null) return (await bind(server, fixed)) ? fixed : null
  for (let attempt = 0; attempt < 50; attempt++) {
    const port = randomInt(firstPorts.from, firstPorts.below)
    if (await bind(server, port)) return port
  }
  return null
}

function bind(server: Server, port: number): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (fault: NodeJS.ErrnoException) => {
      server.removeListener('listening', bound)
      // Windows keeps whole ranges for itself and answers EACCES.
      if (fault.code === 'EADDRINUSE' || fault.code === 'EACCES') resolve(false)
      else reject(fault)
    }
    const bound = () => {
      server.removeListener('error', failed)
      resolve(true)
    }
    server.once('error', failed)
    server.once('listening', bound)
    server.listen({ host: '127.0.0.1', port, exclusive: true })
  })
}
