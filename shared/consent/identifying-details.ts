/** What would tell who an avidentifierat case is about, whatever else the text says. */
const patterns = [
  { found: 'ett personnummer', pattern: /(?<!\d)(?:19|20)?\d{6}[-+ ]?\d{4}(?!\d)/ },
  { found: 'ett telefonnummer', pattern: /(?<![\d-])(?:\+46|0)[ -]?\d{1,3}[ -]?\d{2,3}(?:[ -]?\d{2}){2}(?!\d)/ },
  { found: 'en e-postadress', pattern: /[^\s@]+@[^\s@]+\.\p{L}{2,}/u },
] as const

/** What kind of detail a text holds that singles a person out (`domain.md` §2.2); undefined when none is found. */
export function identifyingDetail(text: string): string | undefined {
  return patterns.find(({ pattern }) => pattern.test(text))?.found
}
