import ICAL from 'ical.js'

/** What a rule may narrow its days by. More than this is rare, and some of it never comes true and is looked for for ever. */
const readableParts: Readonly<Record<string, readonly string[]>> = {
  DAILY: ['BYDAY'],
  WEEKLY: ['BYDAY'],
  MONTHLY: ['BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
  YEARLY: ['BYMONTH', 'BYDAY', 'BYMONTHDAY', 'BYSETPOS'],
}

/** Why a rule is not followed; undefined when it is. */
export function unreadableRule({ freq, interval, parts }: ICAL.Recur): 'tooOften' | 'rule' | undefined {
  const readable = readableParts[freq]
  if (readable === undefined) return 'tooOften'
  const named = Object.keys(parts)
  const isKnown = named.every((part) => readable.includes(part))
  const isSure = freq !== 'DAILY' || interval === 1 || named.length === 0
  return isKnown && isSure && !(named.includes('BYDAY') && named.includes('BYMONTHDAY')) ? undefined : 'rule'
}

/** What stands where a rule stood that cannot be read at all, for at one of those ical.js reads nothing of the file. */
export const brokenRule = 'x-broken-rule'

/** The lines of a calendar with what is no rule put out of the way, so that only its own event is left out. */
export function withBrokenRulesMarked(lines: readonly string[]): string[] {
  return lines.map((line) => (/^RRULE[;:]/i.test(line) && !isRule(line) ? `${brokenRule}:` : line))
}

function isRule(line: string): boolean {
  try {
    return ICAL.Recur.fromString(line.slice(line.indexOf(':') + 1)).freq !== null
  } catch {
    return false
  }
}
