import * as z from 'zod'
import { countOf } from '../record/count'

/** What has a time of its own to be kept, in the order that it is listed (`domain.md` §2.5). */
export const RetentionKind = z.enum([
  'cases',
  'referrals',
  'attendance',
  'places',
  'sips',
  'consents',
  'persons',
  'minutes',
  'deleted',
  'drafts',
])
export type RetentionKind = z.infer<typeof RetentionKind>

/** What each kind is called, as a heading begins. */
export const retentionKindNames: Readonly<Record<RetentionKind, string>> = {
  cases: 'Ärenden',
  referrals: 'Remisser utan ärende',
  attendance: 'Närvaro på kurstillfällen',
  places: 'Kursplatser och slutdokumentation',
  sips: 'SIP',
  consents: 'Samtycken',
  persons: 'Personer',
  minutes: 'Möten, protokoll och mötesanteckningar',
  deleted: 'Borttaget',
  drafts: 'Utkast',
}

/** What goes when the time of a kind has run out, and what it is counted from. */
export const retentionKindNotes: Readonly<Record<RetentionKind, string>> = {
  cases:
    'Räknas från att ärendet avslutades. Frågeställning, bakgrund, remiss, tidigare insatser, kallelser och återkoppling tas bort. Det som står i ett protokoll följer protokollet.',
  referrals: 'Räknas från att remissen avslutades eller avvisades.',
  attendance: 'Räknas från omgångens sista tillfälle.',
  places: 'Räknas från omgångens sista tillfälle. Närvaron som finns kvar tas bort samtidigt.',
  sips: 'Räknas från att SIP:en avslutades. Behov, deltagare, möten, kallelser och alla versioner av planen tas bort.',
  consents: 'Räknas från att personen inte längre är aktuell.',
  persons: 'Räknas från att personen inte längre är aktuell. Personen tas bort när inget annat om den sparas.',
  minutes: 'Räknas från mötet. Dagordning, närvaro, anteckningar och åtgärder tas bort.',
  deleted: 'Det som tagits bort ur listorna finns kvar för att kunna ångras, och gallras sedan.',
  drafts:
    'Det som någon har skrivit i ett fält utan att spara tas bort vid nästa gallring. Ett utkast av ett protokoll tas bort när Rådrum startar, så länge efter att det sparades senast.',
}

/** Why something stays although its time has run out. */
export const KeptBecause = z.enum(['reason', 'bornOnKeptDay', 'bornOnOtherDay'])

/** Each of them in words. */
export const keptBecauseNames: Readonly<Record<z.infer<typeof KeptBecause>, string>> = {
  reason: 'Ett skäl',
  bornOnKeptDay: 'Född den 5, 15 eller 25',
  bornOnOtherDay: 'Född en annan dag',
}

/** Kinds whose time is counted in days; the others have years. */
export const dayKinds = ['deleted', 'drafts'] as const satisfies readonly RetentionKind[]

/** How long kinds may be kept: the choices of the form, beside for good. */
export const yearChoices = [1, 2, 3, 5, 7, 10] as const
export const dayChoices = [10, 30, 90, 180] as const

/** Whether a kind's time is counted in days. */
export function isInDays(kind: RetentionKind): boolean {
  return dayKinds.some((one) => one === kind)
}

/** `2 år`, `30 dagar`, `bevaras`: how long a kind is kept. */
export function periodWords(kind: RetentionKind, period: number | null): string {
  if (period === null) return 'bevaras'
  return isInDays(kind) ? countOf(period, 'dag', 'dagar') : `${period} år`
}
