import type { IsoDate } from '../calendar/date'
import { addDays } from '../calendar/days'
import { formatDate, formatDateShort } from '../calendar/format'
import { backupDays } from '../backup/backup-name'
import { countOf, countOfRows } from '../record/count'
import type { DueThing } from './due-thing'
import { periodWords, type RetentionKind } from './kind'
import { retentionRules, type Rules } from './rules'
import type { PersonRemoval } from './remove-person'
import type { State } from '../record/state'

/** What a thing's time is counted from, as its row says it. */
const endedWords: Readonly<Record<RetentionKind, string>> = {
  cases: 'Avslutades',
  referrals: 'Senast ändrad',
  attendance: 'Sista tillfället var',
  places: 'Sista tillfället var',
  sips: 'Avslutades',
  consents: 'Senast aktuell',
  persons: 'Senast aktuell',
  minutes: 'Mötet var',
  deleted: 'Det äldsta togs bort',
  drafts: 'Det äldsta skrevs',
}

/** `Avslutades 3 mars 2025. Sparas 2 år. 7 uppgifter.`: why something stands in the list. */
export function whyDue(state: State, { kind, ended, rows }: DueThing, today: IsoDate): string {
  return `${endedWords[kind]} ${formatDateShort(ended, today)}. ${sparedWords(kind, retentionRules(state))}. ${countOfRows(rows.length)}.`
}

function sparedWords(kind: RetentionKind, rules: Rules): string {
  const period = rules[kind]
  return period === null ? 'Bevaras' : `Sparas ${periodWords(kind, period)}`
}

/** Until when backups that are made already hold what goes. */
export function backupsHoldUntil(today: IsoDate): IsoDate {
  return addDays(today, backupDays)
}

/** What a purge does that cannot be taken back, before it is done. */
export function purgeWarnings(today: IsoDate): string[] {
  return [
    'Det som gallras är borta för gott, också ur historiken, sökningen och det som är skrivet men inte sparat.',
    'Det går inte att ångra, och inget som gjordes tidigare går heller att ångra efteråt.',
    `Säkerhetskopior som redan är gjorda har kvar uppgifterna till och med ${formatDate(backupsHoldUntil(today))}. Hämtas en sådan kopia läggs det gallrade inte in igen.`,
  ]
}

/** What goes with a person who is removed alone, and what stays. */
export function removalSentences({ rows, papers, minutes }: PersonRemoval): string[] {
  return [
    `${countOfRows(rows.size)} tas bort: personen, samtycken, kursplatser med närvaro, remisser, ärenden, SIP och det som hör till dem.`,
    ...(papers > 0
      ? [`${countOf(papers, 'sparat dokument', 'sparade dokument')} som berättar om personen tas också bort.`]
      : []),
    ...(minutes > 0 ? [`${countOf(minutes, 'mötes', 'mötens')} anteckningar bevaras, men där står bara koden.`] : []),
  ]
}
