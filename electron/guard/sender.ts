import { isOwnAddress } from './navigation'

/** What is looked at of the frame that a call came from; null when that frame is gone. */
export interface Sender {
  readonly url: string
  /** The frame above, or null for a window's own frame. */
  readonly parent: object | null
}

/** Whether a call to the shell comes from the app's own page in a window's main frame. */
export function isTrustedSender(sender: Sender | null): boolean {
  return sender !== null && sender.parent === null && isOwnAddress(sender.url)
}
