import { randomBytes, randomUUID } from 'node:crypto'
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import * as fc from 'fast-check'
import { keyFileName } from '@shared/host'
import type { Sender } from '../../electron/guard/sender'
import type { HostHandlers } from '../../electron/host/answer-verb'
import { commonHandlers } from '../../electron/host/handlers'
import { answerCall } from '../../electron/main/host-calls'
import { openStateFile } from '../../electron/state/state-file'
import { made } from './backup/made'
import { rightCalls, wrongCall, type Call } from './hostile/arguments'
import { hostileRequest, type HostileRequest } from './hostile/http-tricks'
import { backupsOf } from './shells/backups'
import { copiesOf } from './shells/copies'
import { send } from './shells/http'
import { ownHeaders, serveAppWindow, tradeCode } from './shells/served-app-window'

/** What came of the hostile calls. */
export interface Siege {
  readonly made: number
  /** Every call that a shell did something for, in words. */
  readonly accepted: readonly string[]
}

/**
 * Makes hostile calls to both shells, a third each: requests to the app window's server from where none may come, wrong
 * calls to it from its own page, and both kinds over Electron's bridge. Whether one was accepted is judged by the answer,
 * and in the end by the disk: nothing may have changed, and an upload that was on its way must still arrive.
 *
 * @param seed the same calls for the same seed
 */
export async function hostileCalls(seed: number, count: number): Promise<Siege> {
  const third = Math.ceil(count / 3)
  const besieged = await besiege()
  const accepted: string[] = []
  try {
    const { insider, request, callServer, callBridge } = besieged
    for (const asked of fc.sample(hostileRequest(insider), { seed, numRuns: third })) {
      if (await request(asked)) accepted.push(`app window: ${asked.what}`)
    }
    for (const call of fc.sample(wrongCall, { seed: seed + 1, numRuns: third })) {
      if (await callServer(call)) accepted.push(`app window: ${inWords(call)}`)
    }
    for (const { sender, call } of fc.sample(bridgeCall, { seed: seed + 2, numRuns: count - 2 * third })) {
      if (await callBridge(sender, call)) accepted.push(`bridge: ${inWords(call)} from ${JSON.stringify(sender)}`)
    }
    accepted.push(...(await besieged.changes()))
  } finally {
    await besieged.end()
  }
  return { made: count, accepted }
}

const ownFrame: Sender = { url: 'app://radrum/', parent: null }
const strangers: (Sender | null)[] = [
  null,
  { url: 'app://radrum/', parent: {} },
  ...['https://example.org/', 'file:///etc/passwd', 'about:blank', 'app://radrum.example.org/', 'app://radrum:1/'].map(
    (url) => ({ url, parent: null }),
  ),
  ...['data:text/html,x', 'app://user@radrum/', 'http://127.0.0.1/', '', 'javascript:0', 'devtools://x/'].map(
    (url) => ({
      url,
      parent: null,
    }),
  ),
]
const bridgeCall = fc.oneof(
  fc.record({ sender: fc.constantFrom(...strangers), call: fc.constantFrom<Call>(...rightCalls) }),
  fc.record({ sender: fc.constant(ownFrame), call: wrongCall }),
)

const inWords = ({ verb, asks }: Call) => `${verb} ${(JSON.stringify(asks) ?? 'undefined').slice(0, 200)}`

/** Both shells on folders of their own, with something in them to reach for. */
async function besiege() {
  const root = await mkdtemp(path.join(tmpdir(), 'radrum-hostile-'))
  const [window, electron] = [path.join(root, 'window'), path.join(root, 'electron')]
  const served = await serveAppWindow(window)
  await symlink(path.join(window, 'secret.txt'), path.join(window, 'out', 'ut.js'))
  await symlink(window, path.join(window, 'out', 'assets', 'ut'))
  const insider = { origin: served.origin, cookie: await tradeCode(served.port) }
  const own = ownHeaders(insider.origin, insider.cookie)
  const bridge = await bridgeOn(electron)

  const callServer = async ({ verb, asks }: Call) => {
    const body = JSON.stringify(asks) ?? ''
    // A server that hangs up on ten megabytes has not accepted them.
    const answer = await send(served.port, { method: 'POST', path: `/host/${verb}`, headers: own, body }).catch(
      () => null,
    )
    return answer !== null && answer.status < 300 && didSomething(verb, JSON.parse(answer.body))
  }
  const callBridge = (sender: Sender | null, { verb, asks }: Call) =>
    bridge(sender, verb, asks).then(
      (answer) => didSomething(verb, answer),
      () => false,
    )
  const mine = async (sent: (call: Call) => Promise<unknown>, upload: string, part: number, name: string | null) => {
    const bytes = parcel.bytes.subarray(part * 10, part === 0 ? 10 : undefined).toString('base64')
    return sent({ verb: 'keepBackup', asks: { upload, part, bytes, name } })
  }
  const sides = [
    { folder: window, upload: randomUUID(), carry: (call: Call) => post(served.port, own, call) },
    { folder: electron, upload: randomUUID(), carry: (call: Call) => bridge(ownFrame, call.verb, call.asks) },
  ]
  for (const { folder, upload, carry } of sides) {
    await plant(folder)
    await mine(carry, upload, 0, null)
  }
  const before = await Promise.all([window, electron].map(readPlanted))

  return {
    insider,
    callServer,
    callBridge,
    request: (asked: HostileRequest) => isLetIn(served.port, asked),
    async changes() {
      const after = await Promise.all([window, electron].map(readPlanted))
      const changed = JSON.stringify(after) === JSON.stringify(before) ? [] : ['something on the disk has changed']
      for (const { upload, carry } of sides) {
        const arrived = JSON.stringify(await mine(carry, upload, 1, parcel.name).catch(String))
        if (!arrived.includes('kept')) changed.push(`an upload on its way was disturbed: ${arrived}`)
      }
      return changed
    },
    async end() {
      served.close()
      await rm(root, { recursive: true, force: true })
    },
  }
}

const parcel = made(randomBytes(20))

/** A copy of the database folder. */
const copyPath = path.join('databaskopior', '2027-02-22T07-58-00-000Z')
const planted = made(Buffer.from('en säkerhetskopia'), { time: '06:00:00' })
const linkName = made(Buffer.from('en länk'), { time: '05:00:00' }).name

async function plant(folder: string): Promise<void> {
  const own = path.join(folder, 'kopior')
  await mkdir(own, { recursive: true })
  await writeFile(path.join(own, planted.name), planted.bytes)
  await writeFile(path.join(own, keyFileName), 'nyckel')
  await writeFile(path.join(folder, 'secret.txt'), 'hemligt')
  await mkdir(path.join(folder, copyPath), { recursive: true })
  await writeFile(path.join(folder, copyPath, 'CURRENT'), 'kopia')
  await symlink(path.join(folder, 'secret.txt'), path.join(own, linkName))
}

/** What a call may not have touched; `state.json` with the canaries and the picked folder is made by the first change. */
function readPlanted(folder: string): Promise<(string | null)[]> {
  const files = [
    path.join('kopior', planted.name),
    path.join('kopior', keyFileName),
    path.join(copyPath, 'CURRENT'),
    'secret.txt',
    'state.json',
  ]
  return Promise.all(files.map((file) => readFile(path.join(folder, file), 'utf8').catch(() => null)))
}

async function bridgeOn(folder: string) {
  await mkdir(folder)
  const opened = await openStateFile(folder, 'aside.json')
  if (opened.kind !== 'open') throw new Error(opened.kind)
  const handlers: HostHandlers = {
    ...commonHandlers('electron', '1.2.3', opened.file, copiesOf(folder, 'electron')),
    ...backupsOf(folder, opened.file, () => Promise.resolve(null)),
    saveDocument: () => Promise.resolve({ outcome: 'saved' }),
    saveInFolder: () => Promise.resolve({ outcome: 'saved', name: 'kallelse.docx' }),
    awaitClose: () => Promise.resolve({}),
    closeNow: () => Promise.resolve({}),
    stayOpen: () => Promise.resolve({}),
  }
  return (sender: Sender | null, verb: string, asks: unknown) =>
    answerCall(handlers, () => undefined, sender, verb, structuredClone(asks))
}

async function post(port: number, headers: Record<string, string>, { verb, asks }: Call): Promise<unknown> {
  return (await send(port, { method: 'POST', path: `/host/${verb}`, headers, body: JSON.stringify(asks) })).body
}

/** A folder that the user could have typed is answered, and refused in the answer. */
function didSomething(verb: string, answer: unknown): boolean {
  return verb !== 'pickBackupFolder' || (answer as { outcome: string }).outcome === 'picked'
}

/** Whether a request got anything that the page before the lock does not show to all. */
async function isLetIn(port: number, { method, path, headers, body }: HostileRequest): Promise<boolean> {
  const asked = body === undefined ? { method, path, headers } : { method, path, headers, body }
  const answer = await send(port, asked).catch(() => null)
  if (answer === null) return false
  if (answer.headers['set-cookie'] !== undefined || answer.body.includes('hemligt')) return true
  const isPage = method !== 'POST' && answer.body.startsWith('<!doctype html>')
  return answer.status < 300 && answer.body !== '' && !isPage
}
