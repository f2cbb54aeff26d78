import { host } from '@renderer/host'
import { useSyncExternalStore } from 'react'

/** When the shell is asked, in milliseconds after the start: its test of the browser runs beside the window. */
const asks = [0, 2_000, 4_000, 7_000, 12_000, 25_000, 60_000]

let wipes = false
let isAsking = false
const listeners = new Set<() => void>()

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  if (!isAsking) asks.forEach((delay) => setTimeout(() => void ask(), delay))
  isAsking = true
  return () => void listeners.delete(listener)
}

async function ask(): Promise<void> {
  // A shell that does not answer has its own way to tell.
  wipes = await host.describe({}).then(
    ({ keepsData }) => keepsData === 'no',
    () => wipes,
  )
  listeners.forEach((listener) => listener())
}

/** Whether the browser forgets all that is kept in it when it ends, as far as the shell has found out. */
export function useWipesData(): boolean {
  return useSyncExternalStore(subscribe, () => wipes)
}
