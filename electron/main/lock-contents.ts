import type { App } from 'electron'
import { isOwnAddress } from '../guard/navigation'
import type { ShellLog } from '../state/shell-log'

/** Every page there will ever be stays where it is: no leaving, no new windows, no pages within the page. */
export function lockContents(app: App, log: ShellLog): void {
  app.on('web-contents-created', (_created, contents) => {
    const stay = (event: { preventDefault: () => void; url: string }) => {
      if (isOwnAddress(event.url)) return
      log('refused-navigation')
      event.preventDefault()
    }
    contents.on('will-navigate', stay)
    contents.on('will-frame-navigate', stay)
    contents.on('will-redirect', stay)
    contents.on('will-attach-webview', (event) => {
      log('refused-navigation')
      event.preventDefault()
    })
    contents.setWindowOpenHandler(() => {
      log('refused-navigation')
      return { action: 'deny' }
    })
  })
}
