import type { IsoDate } from '../calendar/date'
import { formatDateShort } from '../calendar/format'
import type { Answers, Canary } from '../host'
import { countOf, countOfRows, formatCount } from '../record/count'
import type { KeptBackup } from './kept-backups'
import { betweenWords, dayWords, isBefore, momentWords, wallMoment } from './moments'

/** What is known of a database that is gone, damaged or behind, before anybody has opened it. */
export interface Loss {
  readonly kind: 'missingData' | 'damaged'
  /** The newest that is remembered of it. */
  readonly known: Canary | null
  /** How many rows lie there now, where that can be said. */
  readonly here: number | null
}

function rowsOf(canary: Canary): number {
  return Object.values(canary.rows).reduce((sum, count) => sum + count, 0)
}

/** What was here, what is here now, and what is safe. `copies` is null as long as nobody knows. */
export function lossSentences({ kind, known, here }: Loss, copies: number | null, today: IsoDate): string {
  const was =
    known === null
      ? 'Här har funnits uppgifter.'
      : `När Rådrum senast användes, ${momentWords(wallMoment(known.at), today)}, fanns här ${countOfRows(rowsOf(known))}.`
  const safe =
    copies === null || copies === 0
      ? 'Rådrum har inte ändrat något.'
      : 'Säkerhetskopiorna finns kvar, och Rådrum har inte ändrat något.'
  return `${was} ${nowSentence({ kind, known, here })} ${safe}`
}

function nowSentence({ kind, known, here }: Loss): string {
  if (kind === 'damaged') return 'Nu går de inte att läsa: det som ligger på disken är skadat.'
  if (here === null || here === 0) return 'Nu är det tomt.'
  if (known !== null && here < rowsOf(known)) return `Nu finns här ${countOfRows(here)}.`
  return `Nu finns här ${countOfRows(here)}, men de senaste ändringarna saknas.`
}

/** What a copy has not got of what was here. Null when nothing is known to be missing in it. */
export function lackSentence(copy: KeptBackup, known: Canary | null, today: IsoDate): string | null {
  if (known === null) return null
  const last = wallMoment(known.at)
  if (!isBefore(copy, last)) return null
  const lacks = rowsOf(known) - copy.rows
  const between = `Det som skrevs ${betweenWords(copy, last, today)} finns inte i den.`
  const day = dayWords(copy.date, today)
  if (lacks <= 0) return `Kopian är från ${day}. ${between}`
  const latest = lacks === 1 ? 'den senaste uppgiften' : `de ${formatCount(lacks)} senaste uppgifterna`
  return `Kopian från ${day} saknar ${latest}. ${between}`
}

/**
 * What became of the files that lie here, before somebody goes on without them. Null where there are none, and as long as
 * the shell has not said.
 */
export function setAsideSentence(copy: Answers<'describe'>['databaseCopy'] | null): string | null {
  if (copy === null || copy === 'nothing') return null
  return copy === 'made'
    ? 'Filerna som ligger här nu är sparade undan i Rådrums mapp.'
    : 'Filerna som ligger här nu är inte sparade undan, så de försvinner när du går vidare. Vill du ha dem kvar: stäng Rådrum, frigör utrymme på disken och starta igen.'
}

const occasionWords: Readonly<Record<NonNullable<KeptBackup['occasion']>, string>> = {
  restore: 'före en hämtning',
  migration: 'före en uppdatering',
  import: 'före en inläsning',
}

/** `måndag 22 februari, före en hämtning`: a copy in a list. Today and yesterday are named too. */
export function copyTitle({ date, occasion }: KeptBackup, today: IsoDate): string {
  const day = dayWords(date, today)
  const formatted = formatDateShort(date, today)
  const named = day === formatted ? formatted : `${day}, ${formatted}`
  return occasion === null ? named : `${named}, ${occasionWords[occasion]}`
}

/** `14 kopior`. */
export function countOfCopies(count: number): string {
  return countOf(count, 'kopia', 'kopior')
}
