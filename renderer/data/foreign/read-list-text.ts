import Papa from 'papaparse'
import { listTable, refuse, type ReadList } from './list-table'

/** What stands between cells: a tab when pasted from Excel, a semicolon in Swedish files, else a comma. */
const marks = ['\t', ';', ',']

/** Reads a list from text: pasted from Excel, or with any of the usual marks between its cells. */
export function readListText(text: string): ReadList {
  if (text.includes('\u0000')) return refuse('notAList')
  return listTable(Papa.parse<string[]>(text, { delimiter: markOf(text), skipEmptyLines: false }).data)
}

/** The mark that its beginning has most of: Papa's own guess is led astray by lists of one column and by empty lines. */
function markOf(text: string): string {
  const beginning = text.slice(0, 4000)
  const counts = marks.map((mark) => beginning.split(mark).length)
  return marks[counts.indexOf(Math.max(...counts))] ?? ';'
}
