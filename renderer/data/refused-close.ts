import { useSyncExternalStore } from 'react'
import { createStore } from './store'

const refused = createStore(false)

/** The window was to close and stays, since what was typed is not on the disk. */
export const refuseClose = () => refused.set(true)

/** Somebody has seen it. */
export const forgetRefusedClose = () => refused.set(false)

/** Whether a close was refused that nobody has answered yet. */
export function useIsCloseRefused(): boolean {
  return useSyncExternalStore(refused.subscribe, refused.get)
}
