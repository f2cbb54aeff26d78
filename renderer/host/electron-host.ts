import type { Host } from '@shared/host'
import { checkedHost } from './check'

declare global {
  interface Window {
    /** The bridge of Electron's preload; absent in the app window. */
    readonly radrum?: Host
  }
}

/** The contract over Electron's bridge. */
export const electronHost = (bridge: Host): Host => checkedHost(bridge)
