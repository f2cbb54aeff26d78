import type { Problem } from '../record/change'

/** What is said of a passphrase while it is chosen. Only `refused` stops. */
export interface Judgement {
  readonly level: 'refused' | 'weak' | 'fair' | 'strong'
  /** How hard it is to guess: each bit doubles the tries. An estimate that errs on the low side. */
  readonly bits: number
  /** A sentence for the one who chooses. */
  readonly sentence: string
}

const shortest = 8
const refusedBelow = 24
const weakBelow = 42
const fairBelow = 48

/** What people choose first, in Swedish and at keyboards. Each is worth a place on a short list and no more. */
const tired =
  /lösenord|losenord|password|hemlig|sommar|vinter|höst|vår|januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|måndag|fredag|sverige|stockholm|göteborg|malmö|rådrum|radrum|samordning|förbund|admin|välkommen|valkommen|hejsan|qwerty|asdf|zxcv|letmein|abc|12345|1234|123|000|111/giu

const bitsOfTired = 6
const bitsOfYear = 7
/** A word chosen among some six thousand; a made-up one of that length is guessed no faster. */
const mostBitsOfWord = 12.5
const bitsOfLetter = 4
const bitsOfDigit = 3.3
const bitsOfOther = 4.5

/** A sign that follows the one before it in the alphabet, on the number row, or repeats it, adds almost nothing. */
function freshSigns(part: string): number {
  let fresh = 0
  for (let place = 0; place < part.length; place += 1) {
    const step = place === 0 ? 99 : Math.abs(part.charCodeAt(place) - part.charCodeAt(place - 1))
    fresh += step <= 1 ? 0.3 : 1
  }
  return fresh
}

function bitsOf(text: string): number {
  let bits = 0
  const known = new Set<string>()

  /** The same part once more is one more try for the guesser. */
  function count(part: string, worth: number): string {
    bits += known.has(part) ? Math.min(1, worth) : worth
    known.add(part)
    return '\n'
  }

  const rest = text
    .toLowerCase()
    .replace(tired, (word) => count(word, bitsOfTired))
    .replace(/(?:19|20)\d\d/g, (year) => count(year, bitsOfYear))
  for (const [part] of rest.matchAll(/\p{L}+|\d+|[^\p{L}\d\n]+/gu)) {
    if (/\p{L}/u.test(part)) count(part, Math.min(mostBitsOfWord, freshSigns(part) * bitsOfLetter))
    else if (/\d/.test(part)) count(part, freshSigns(part) * bitsOfDigit)
    else count(part, part.trim() === '' ? 0.5 : freshSigns(part) * bitsOfOther)
  }
  // Capitals inside words, not at their beginning, where everybody has them.
  return bits + [...text.matchAll(/(?<=\p{L})\p{Lu}/gu)].length
}

/** Somebody with the whole computer and good equipment tries this many a second: each one costs 48 MiB and half a second of ours. */
const triesASecond = 10_000

const spans = [
  { seconds: 1, words: 'på ett ögonblick' },
  { seconds: 60, words: 'på några sekunder' },
  { seconds: 3600, words: 'på några minuter' },
  { seconds: 86_400, words: 'på några timmar' },
  { seconds: 30 * 86_400, words: 'på några dagar' },
  { seconds: 365 * 86_400, words: 'på några månader' },
  { seconds: 100 * 365 * 86_400, words: 'på några år' },
]

function timeToGuess(bits: number): string {
  const seconds = 2 ** (bits - 1) / triesASecond
  return spans.find((span) => seconds < span.seconds)?.words ?? 'men knappast under någons livstid'
}

const advice = 'Fyra ord som inte hör ihop, eller tolv slumpade tecken, håller länge.'

/** Judges a passphrase by how long it takes to guess, and by nothing else: no rule about capitals, digits or signs. */
export function judgePassphrase(text: string): Judgement {
  const bits = bitsOf(text)
  const time = timeToGuess(bits)
  if ([...text].length < shortest)
    return { level: 'refused', bits, sentence: `För kort: minst ${shortest} tecken. ${advice}` }
  if (bits < refusedBelow) return { level: 'refused', bits, sentence: `För lätt att gissa: går ${time}. ${advice}` }
  const guess = `Den som har stulit datorn kan gissa den ${time}.`
  if (bits < weakBelow) return { level: 'weak', bits, sentence: `Svag. ${guess} ${advice}` }
  if (bits < fairBelow) return { level: 'fair', bits, sentence: `Godtagbar. ${guess} Ett ord till gör den stark.` }
  return { level: 'strong', bits, sentence: `Stark. ${guess}` }
}

/** What stops a new passphrase, typed twice. */
export function problemsOfNewPassphrase(text: string, again: string): Problem[] {
  const { level, sentence } = judgePassphrase(text)
  if (text === '') return [{ field: 'passphrase', message: 'Skriv en lösenfras.' }]
  if (level === 'refused') return [{ field: 'passphrase', message: sentence }]
  if (text !== again)
    return [{ field: 'again', message: 'De två är inte lika. Skriv lösenfrasen en gång till, likadant som ovan.' }]
  return []
}
