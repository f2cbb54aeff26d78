import { changeKindNames, changeLines, type ChangeLine } from '../../sip/change-words'
import type { Block, Table } from '../model'
import type { PlanSource } from './plan-source'

/** What this version says that the one before did not; nothing of the first version, and of one that changes nothing. */
export function changeBlocks({ state, plan, line }: PlanSource): Block[] {
  const changes = changeLines(state, plan, 'shown')
  if (changes.length === 0) return []
  const table: Table = {
    kind: 'table',
    caption: 'Det här har ändrats',
    description: 'Vad som är ändrat, hur det var i versionen före och hur det är nu. En rad för varje ändring.',
    columns: [
      { title: 'Vad', share: 36 },
      { title: 'Förut', share: 32 },
      { title: 'Nu', share: 32 },
    ],
    rows: changes.map((change) => [whatWords(change), ...beforeAndNow(change)].map(line)),
  }
  return [table]
}

/** `Insats: Du får hjälp hemma – Läge` */
function whatWords({ what, field }: ChangeLine): string {
  return [what, field].filter(Boolean).join(' – ')
}

function beforeAndNow({ kind, from, to }: ChangeLine): [string, string] {
  if (kind === 'added') return ['Fanns inte', changeKindNames.added]
  if (kind === 'removed') return ['Fanns', changeKindNames.removed]
  return [from || 'Tomt', to || 'Tomt']
}
