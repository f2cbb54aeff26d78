import { createHmac, randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { get } from 'node:http'
import path from 'node:path'
import { sameSecret } from '../guard/one-time-code'
import { atomicWrite } from '../state/atomic-write'

/**
 * How a second start tells Rådrum from another program on the port: the running server has left a secret that only this
 * user can read, and proves that it knows it without showing it.
 */
export interface Handshake {
  /** The answer to a challenge of 32 bytes in hex, or null when it is not one. */
  prove(challenge: string): string | null
}

const secretFile = (folder: string) => path.join(folder, 'appwindow.secret')

/**
 * Leaves a new secret in the state folder. Called once the port is ours. On a full disk the last one stays and is as
 * good; without any, a second start cannot tell that it is we who have the port, and that is all.
 */
export async function leaveSecret(folder: string): Promise<Handshake> {
  const secret = randomBytes(32).toString('hex')
  const left = await atomicWrite(secretFile(folder), secret).then(
    () => secret,
    () => readSecret(folder),
  )
  return { prove: (challenge) => (left === null ? null : proof(left, challenge)) }
}

/** Whether what answers on the port is Rådrum, started by this user with this state folder. */
export async function isOurs(folder: string, origin: string): Promise<boolean> {
  const secret = await readSecret(folder)
  if (secret === null) return false
  const challenge = randomBytes(32).toString('hex')
  const expected = proof(secret, challenge)
  const answer = await ask(`${origin}/handshake/${challenge}`)
  return expected !== null && answer !== null && sameSecret(answer, expected)
}

/** What another start left; null when there is none, or no more than an empty file. */
async function readSecret(folder: string): Promise<string | null> {
  const text = await readFile(secretFile(folder), 'utf8').catch(() => '')
  return text === '' ? null : text
}

function proof(secret: string, challenge: string): string | null {
  return /^[0-9a-f]{64}$/.test(challenge) ? createHmac('sha256', secret).update(challenge).digest('hex') : null
}

function ask(address: string): Promise<string | null> {
  return new Promise((resolve) => {
    const request = get(address, { timeout: 2000 }, (response) => {
      let text = ''
      response.setEncoding('utf8')
      response.on('data', (part: string) => {
        text += part
        if (text.length > 1000) request.destroy()
      })
      response.on('end', () => resolve(response.statusCode === 200 ? text : null))
      response.on('close', () => resolve(null))
    })
    request.on('timeout', () => request.destroy())
    request.on('error', () => resolve(null))
  })
}
