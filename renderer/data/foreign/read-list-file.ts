import { readSheet } from 'read-excel-file/universal'
import { decodeText } from './decode-text'
import { listTable, refuse, type ReadList } from './list-table'
import { readListText } from './read-list-text'
import { isZip, zipFault } from './zip-guard'

const largestFile = 10 * 1024 * 1024

/**
 * Reads a list from a file, by what is in it and never by its name: an .xlsx, or text in UTF-8, UTF-16 or the
 * Windows-1252 of older Excel. Cells come as text; a formula comes as what it last gave, a merged cell once.
 */
export async function readListFile(bytes: Uint8Array<ArrayBuffer>): Promise<ReadList> {
  if (bytes.length > largestFile) return refuse('tooLarge')
  if (!isZip(bytes)) return readListText(decodeText(bytes))
  const fault = await zipFault(bytes)
  if (fault !== undefined) return refuse(fault === 'damaged' ? 'damaged' : 'unsafe')
  try {
    return listTable((await readSheet(bytes.buffer)).map((row) => row.map(cellText)))
  } catch {
    return refuse('damaged')
  }
}

/** Excel keeps dates as days: they come as midnight in UTC. */
function cellText(value: unknown): string {
  if (value instanceof Date) return Number.isNaN(value.getTime()) ? '' : value.toISOString().slice(0, 10)
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
