import type { Host } from '@shared/host'
import { appWindowHost } from './app-window-host'
import { download } from './download'
import { electronHost } from './electron-host'
import { pickedFolder } from './picked-folder'

export { HostError } from './host-error'
export { saveElsewhere } from './save-elsewhere'

/** The shell that the app runs in: Electron when its bridge is there, else the app window's server. */
export const host: Host = window.radrum
  ? electronHost(window.radrum)
  : appWindowHost({ fetch: (address, init) => fetch(address, init), download, folder: pickedFolder(window) })
