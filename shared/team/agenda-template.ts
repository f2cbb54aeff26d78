import { oneLine } from '../record/text'
import type { Problem } from '../record/change'
import { mostMinutes } from './agenda-limits'
import type { FixedItem } from './fixed-items'
import { agendaItemTitles } from './names'

/** More items than these are no template but a list pasted by mistake. */
const mostItems = 30
const example = 'till exempel ”Laget runt, 10”'
/** `Laget runt, 10`, `Laget runt 10 min`. */
const line = /^(?<title>.*?)[\s,:–-]*\b(?<minutes>\d{1,3})\s*(?:min(?:uter)?)?\.?$/iu

/** What was typed as the items of a team's agenda, one on each line with its minutes. */
export interface ReadTemplate {
  readonly items: readonly FixedItem[]
  readonly problems: readonly Problem[]
}

/**
 * Reads a template's lines. A title that Rådrum knows becomes that kind of item, any other one of the team's own. Each
 * line that cannot be read is told with its number.
 */
export function readAgendaTemplate(text: string): ReadTemplate {
  const lines = text
    .split(/\r?\n/u)
    .map((typed, index) => ({ typed: oneLine(typed), number: index + 1 }))
    .filter(({ typed }) => typed !== '')
  const read = lines.map(({ typed, number }) => readLine(typed, number))
  const problems = [
    ...read.flatMap((one) => (typeof one === 'string' ? [problem(one)] : [])),
    ...(lines.length > mostItems ? [problem(`En dagordning har högst ${mostItems} fasta punkter.`)] : []),
  ]
  return { items: problems.length > 0 ? [] : (read as FixedItem[]), problems: problems.slice(0, 1) }
}

/** A template as its field shows it. */
export function agendaTemplateAsText(items: readonly FixedItem[]): string {
  return items.map(({ kind, title, minutes }) => `${title || agendaItemTitles[kind]}, ${minutes}`).join('\n')
}

function readLine(typed: string, number: number): FixedItem | string {
  const { title = '', minutes = '' } = line.exec(typed)?.groups ?? {}
  if (title === '') return `Rad ${number}, ”${typed}”: skriv punkten och minuterna, ${example}.`
  const count = Number(minutes)
  if (count < 1 || count > mostMinutes) return `Rad ${number}: skriv minuter från 1 till ${mostMinutes}.`
  const kind = kindOf(title)
  return { kind, title: kind === 'other' ? title : '', minutes: count }
}

function kindOf(title: string): FixedItem['kind'] {
  const folded = title.toLocaleLowerCase('sv-SE')
  const known = Object.entries(agendaItemTitles).find(([, name]) => name.toLocaleLowerCase('sv-SE') === folded)
  return (known?.[0] ?? 'other') as FixedItem['kind']
}

const problem = (message: string): Problem => ({ field: 'agendaTemplate', message })
