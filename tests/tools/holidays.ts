import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import process from 'node:process'
import Holidays from 'date-holidays'
import { format, resolveConfig } from 'prettier'
import type { IsoDate } from '@shared/calendar/date'
import { addDays, eachDay, isWeekend } from '@shared/calendar/days'

/**
 * Writes the table of Swedish days from date-holidays, which is too large to ship: `npm run tool -- holidays`.
 * Its data is CC-BY-3.0, its code ISC.
 */
const file = path.join('shared', 'calendar', 'swedish-days.json')
const firstYear = 2015
const lastYear = 2050

const eves = ['påskafton', 'pingstafton', 'midsommarafton', 'julafton', 'nyårsafton']
const halfDays = ['trettondagsafton', 'skärtorsdagen', 'valborgsmässoafton']
/** Red days whose eve is shorter in most places; date-holidays lacks these eves or calls them otherwise. */
const afterHalfDay = ['Kristi himmelsfärdsdag', 'nationaldagen', 'alla helgons dag']

type Days = Record<string, string>
type Table = Record<'redDay' | 'eve' | 'halfDay' | 'bridgeDay', Days>

export async function run(): Promise<void> {
  const options = await resolveConfig(file)
  await writeFile(file, await format(JSON.stringify(swedishDaysTable()), { ...options, parser: 'json' }))
  process.stdout.write(`${file}: ${firstYear}–${lastYear}\n`)
}

/** The table as it is written: the days of each kind in order, with their names. */
export function swedishDaysTable(): Table {
  const listed = new Holidays('SE', { languages: 'sv' })
  const table: Table = { redDay: {}, eve: {}, halfDay: {}, bridgeDay: {} }
  for (let year = firstYear; year <= lastYear; year += 1) {
    for (const { date: moment, name, type } of listed.getHolidays(year)) {
      const date = moment.slice(0, 10) as IsoDate
      if (type === 'public') table.redDay[date] = joined(table.redDay[date], name)
      if (eves.includes(name)) table.eve[date] = name
      if (halfDays.includes(name)) table.halfDay[date] = name
      if (afterHalfDay.includes(name)) table.halfDay[addDays(date, -1)] = `dagen före ${name}`
    }
  }
  table.bridgeDay = bridgeDays(table)
  return table
}

/** 6 June 2049 is both pingstdagen and nationaldagen. */
function joined(first: string | undefined, second: string): string {
  return first === undefined ? second : `${first} och ${second}`
}

/** A klämdag is a working day with a free day on each side: a red day, a free eve or the weekend. */
function bridgeDays({ redDay, eve }: Table): Days {
  const isFree = (date: IsoDate) => isWeekend(date) || date in redDay || date in eve || date.endsWith('-01-01')
  const everyDay = eachDay(`${firstYear}-01-01` as IsoDate, `${lastYear}-12-31` as IsoDate)
  return Object.fromEntries(
    everyDay
      .filter((date) => !isFree(date) && isFree(addDays(date, -1)) && isFree(addDays(date, 1)))
      .map((date) => [date, 'klämdag']),
  )
}
