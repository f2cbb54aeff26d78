import { isTrustedSender, type Sender } from '../guard/sender'
import { answerVerb, type HostHandlers } from '../host/answer-verb'
import type { ShellLog } from '../state/shell-log'

/**
 * Answers one call over the bridge. The sender is checked before anything that it sent is looked at.
 *
 * @throws Error with the refusal's name only
 */
export async function answerCall(
  handlers: HostHandlers,
  log: ShellLog,
  sender: Sender | null,
  verb: string,
  asks: unknown,
): Promise<unknown> {
  if (!isTrustedSender(sender)) {
    log('refused-sender')
    throw new Error('untrusted-sender')
  }
  const answered = await answerVerb(handlers, verb, asks)
  if (answered.ok) return answered.answer
  log(answered.refusal === 'failed' ? 'failed-verb' : 'refused-arguments')
  throw new Error(answered.refusal)
}
