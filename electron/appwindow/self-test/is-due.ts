import type { SelfTest } from '../../state/shell-state'

const week = 7 * 86_400_000

/**
 * Whether the browser is to be tested: it never was, it is another one or another version of it, the last try did not end
 * well, or a week has passed, for a policy may come to the machine, or be lifted, at any time.
 *
 * @param edition what tells one version of the browser from another
 */
export function isDue(last: SelfTest | null, browser: string, edition: string, now: Date): boolean {
  if (last?.keepsData !== 'yes') return true
  const age = now.getTime() - Date.parse(last.at)
  return last.browser !== browser || last.edition !== edition || age > week || age < 0
}
