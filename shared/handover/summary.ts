import { capitalised } from '../calendar/format'
import { countOf } from '../record/count'
import { tableNames, type TableName } from '../record/tables'
import type { TableRow } from './parcel'
import type { Thing } from './thing'

interface Words {
  readonly one: string
  readonly many: string
  /** Why rows of this kind go along. */
  readonly why: string
}

const itself = 'det som du lämnar över'
const mentioned = 'för att det som går med hänvisar dit'

const words: Partial<Record<TableName, Words>> = {
  cohorts: { one: 'kursomgång', many: 'kursomgångar', why: itself },
  sessions: { one: 'kurstillfälle', many: 'kurstillfällen', why: 'omgångens plan' },
  enrolments: { one: 'plats', many: 'platser', why: 'omgångens deltagare och kö, med läge och GK' },
  attendances: { one: 'närvaro', many: 'närvaro', why: 'vilka som var med på tillfällena' },
  closingDocuments: { one: 'slutdokumentation', many: 'slutdokumentationer', why: 'det som är skrivet om deltagarna' },
  outcomeKinds: { one: 'vägval', many: 'vägval', why: mentioned },
  courseTemplates: { one: 'kursmall', many: 'kursmallar', why: mentioned },
  teams: { one: 'team', many: 'team', why: 'för namn, tider och hur protokollet skrivs' },
  teamMembers: { one: 'ledamot', many: 'ledamöter', why: 'för närvaron, och för vilka parter samtycken ska omfatta' },
  meetingSeries: { one: 'mötesserie', many: 'mötesserier', why: 'för vilka dagar teamet ses' },
  meetings: { one: 'möte', many: 'möten', why: itself },
  agendaItems: { one: 'punkt på dagordningen', many: 'punkter på dagordningen', why: 'mötets dagordning' },
  notes: { one: 'anteckning', many: 'anteckningar', why: 'det som är skrivet vid punkterna' },
  presences: { one: 'närvaro', many: 'närvaro', why: 'vilka som var där' },
  stays: { one: 'sen eller tidig', many: 'sena eller tidiga', why: 'vilka som kom sent eller gick tidigt' },
  recusals: { one: 'jäv', many: 'jäv', why: 'vilka som lämnade rummet vid en punkt' },
  actions: { one: 'åtgärd', many: 'åtgärder', why: 'vem som gör vad till när' },
  summonses: { one: 'kallelse', many: 'kallelser', why: 'vilka som är kallade till en egen punkt' },
  preparations: { one: 'tidigare insats', many: 'tidigare insatser', why: 'vad parterna har gjort förut i ärendena' },
  feedbacks: { one: 'återkoppling', many: 'återkopplingar', why: 'vilka som har fått svar' },
  cases: {
    one: 'ärende',
    many: 'ärenden',
    why: 'de som står på dagordningen eller väntar, avidentifierat eller med samtycke',
  },
  referrals: { one: 'remiss', many: 'remisser', why: 'de som ännu inte är klara, avidentifierade eller med samtycke' },
  referralCriteria: { one: 'kriterium', many: 'kriterier', why: mentioned },
  persons: { one: 'person', many: 'personer', why: 'kod, kön och födelseår. Med skyddad identitet bara koden' },
  consents: { one: 'samtycke', many: 'samtycken', why: 'så att de prövas där också' },
  parties: { one: 'part', many: 'parter', why: mentioned },
  staff: { one: 'medarbetare', many: 'medarbetare', why: mentioned },
  rooms: { one: 'lokal', many: 'lokaler', why: mentioned },
}

/** One kind of rows that go along: how many, and why. */
export interface SummaryLine {
  readonly table: TableName
  /** `8 punkter på dagordningen` */
  readonly count: string
  readonly why: string
}

/** What goes along with a thing, in numbers. What is handed over stands first. */
export function summary(thing: Thing, rows: readonly Pick<TableRow, 'table'>[]): SummaryLine[] {
  const order = [thing.table, ...tableNames.filter((table) => table !== thing.table).reverse()]
  return order.flatMap((table): SummaryLine[] => {
    const count = rows.filter((row) => row.table === table).length
    const known = words[table]
    if (count === 0 || !known) return []
    const why =
      table === 'meetings' && thing.table === 'teams'
        ? 'de som kommer, det senaste, och de med öppna åtgärder'
        : known.why
    return [{ table, count: countOf(count, known.one, known.many), why: table === thing.table ? itself : why }]
  })
}

/** What rows of a table are called together, as a heading. */
export function tableHeading(table: TableName): string {
  return capitalised(words[table]?.many ?? 'annat')
}
