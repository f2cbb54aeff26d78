import { onTestFinished } from 'vitest'
import { electronHost } from '@renderer/host/electron-host'
import { hostVerbs, type Host, type HostVerb } from '@shared/host'
import type { Sender } from '../../../electron/guard/sender'
import type { HostHandlers } from '../../../electron/host/answer-verb'
import { commonHandlers } from '../../../electron/host/handlers'
import { closeGate } from '../../../electron/main/close-gate'
import { closingHandlers } from '../../../electron/main/closing'
import { documentFolder } from '../../../electron/main/document-folder'
import { answerCall } from '../../../electron/main/host-calls'
import { saveDocument } from '../../../electron/main/save-document'
import { openStateFile } from '../../../electron/state/state-file'
import { pageHost, runningAppWindow } from './app-window'
import { backupsOf } from './backups'
import { copiesOf } from './copies'
import { ownHeaders, tradeCode } from './served-app-window'

/** A shell as the contract sees it: the app's side, and the same call without the app's own checks before it. */
export interface Shell {
  host: Host
  /** Carries a call as it stands; rejects when the shell refuses it. */
  raw: (verb: string, asks: unknown) => Promise<unknown>
  /** A call from where no call may come: another page, another frame, a window without the cookie. */
  stranger: (verb: HostVerb, asks: unknown) => Promise<unknown>
  /** The user presses the window's cross: whether it is held. Null where the window is the browser's. */
  holdsClose: (() => boolean) | null
}

const ownFrame: Sender = { url: 'app://radrum/', parent: null }

/** What the user of Electron chooses in the system's dialog for a folder. */
export const userOfElectron: { chooses: string | null } = { chooses: null }

export async function electron(folder: string): Promise<Shell> {
  const opened = await openStateFile(folder, 'aside.json')
  if (opened.kind !== 'open') throw new Error(opened.kind)
  const gate = closeGate(
    () => undefined,
    () => undefined,
  )
  onTestFinished(gate.pageGone)
  const handlers: HostHandlers = {
    ...closingHandlers(gate),
    ...commonHandlers('electron', '1.2.3', opened.file, copiesOf(folder, 'electron')),
    ...backupsOf(folder, opened.file, () => Promise.resolve(userOfElectron.chooses)),
    ...documentFolder(() => Promise.resolve(userOfElectron.chooses)),
    saveDocument: (asks) =>
      saveDocument(asks, folder, {
        chooseFile: (proposed) => Promise.resolve(proposed),
        tryAgain: () => Promise.resolve(false),
      }),
  }
  // What crosses the bridge is a structured clone.
  const call = (sender: Sender | null, verb: string, asks: unknown) =>
    answerCall(handlers, () => undefined, sender, verb, structuredClone(asks))
  const bridge = Object.fromEntries(
    Object.keys(hostVerbs).map((verb) => [verb, (asks: unknown) => call(ownFrame, verb, asks)]),
  ) as unknown as Host
  return {
    host: electronHost(bridge),
    raw: (verb, asks) => call(ownFrame, verb, asks),
    stranger: (verb, asks) => call({ url: 'app://radrum/', parent: {} }, verb, asks),
    holdsClose: gate.holds,
  }
}

export async function appWindow(folder: string): Promise<Shell> {
  const { port, origin } = await runningAppWindow(folder)
  const headers = ownHeaders(origin, await tradeCode(port))
  const carry = async (as: Record<string, string>, verb: string, asks: unknown) => {
    const answer = await fetch(`${origin}/host/${verb}`, { method: 'POST', headers: as, body: JSON.stringify(asks) })
    if (!answer.ok) throw new Error(String(answer.status))
    return answer.json() as Promise<unknown>
  }
  return {
    host: pageHost(port, headers),
    raw: (verb, asks) => carry(headers, verb, asks),
    stranger: (verb, asks) => carry({ ...headers, Cookie: '' }, verb, asks),
    holdsClose: null,
  }
}
