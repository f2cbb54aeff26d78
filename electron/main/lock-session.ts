import type { Session } from 'electron'
import { mayRequest } from '../guard/navigation'
import { mayHave } from '../guard/permissions'
import type { ShellLog } from '../state/shell-log'

/** Closes what Chromium leaves open: permissions, devices, and every request that is not for the app's own files. */
export function lockSession(session: Session, devTools: boolean, log: ShellLog): void {
  session.setPermissionRequestHandler((_page, permission, callback) => callback(mayHave(permission)))
  session.setPermissionCheckHandler((_page, permission) => mayHave(permission))
  session.setDevicePermissionHandler(() => false)
  session.setDisplayMediaRequestHandler(null)
  session.setSpellCheckerEnabled(false)
  session.webRequest.onBeforeRequest(({ url }, callback) => {
    const cancel = !mayRequest(url, devTools)
    if (cancel) log('refused-request')
    callback({ cancel })
  })
}
