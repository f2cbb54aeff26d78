import { capitalised, formatDateShort } from '../calendar/format'
import { rowOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { ActionItem } from '../team/meeting'
import type { Clear } from './identities'
import type { MinutesSource } from './minutes-source'
import type { Block, Table } from './model'

/** What stands where an åtgärd lacks somebody or a date, so that the row has no empty cell. */
const missing = '–'

/** An åtgärd's vem, vad and när, ready for a table. Years are told when they are not the meeting's. */
export function actionTexts(
  state: State,
  clear: Clear,
  { meeting }: Pick<MinutesSource, 'meeting'>,
  action: ActionItem,
): string[] {
  const ofCase = rowOf(state, 'cases', action.caseId)
  return [
    responsible(state, clear, action) || missing,
    capitalised(oneLine(clear(action.what, ofCase).text)),
    action.dueOn === null ? missing : formatDateShort(action.dueOn, meeting.date),
  ]
}

/** The åtgärder of one item. */
export function itemActionsTable(name: string, rows: readonly string[][]): Table {
  return {
    kind: 'table',
    caption: `Åtgärder i ${name}`,
    description: 'Vem som gör vad och när. En rad för varje åtgärd.',
    columns: [
      { title: 'Vem', share: 30 },
      { title: 'Vad', share: 42 },
      { title: 'När', share: 28 },
    ],
    rows,
  }
}

/** All åtgärder of the meeting by date, each with its §; nothing when there are none. */
export function actionSummary(state: State, clear: Clear, source: MinutesSource): Block[] {
  if (source.actions.length === 0) return []
  const sections = new Map(source.items.map(({ item, section }) => [item.id, section]))
  const sectionOf = ({ agendaItemId }: ActionItem) => (agendaItemId === null ? null : sections.get(agendaItemId))
  return [
    { kind: 'heading', level: 1, text: 'Sammanställning av åtgärder' },
    {
      kind: 'table',
      caption: 'Sammanställning av åtgärder',
      description: 'Alla åtgärder från mötet efter datum: paragraf, vem som gör vad och när. En rad för varje åtgärd.',
      columns: [
        { title: '§', share: 7 },
        { title: 'Vem', share: 28 },
        { title: 'Vad', share: 38 },
        { title: 'När', share: 27 },
      ],
      rows: source.actions.map((action) => [
        String(sectionOf(action) ?? missing),
        ...actionTexts(state, clear, source, action),
      ]),
    },
  ]
}

/** `Maria Ek, AF`, or what was typed: `Deltagaren själv`. */
function responsible(state: State, clear: Clear, { staffId, who, caseId }: ActionItem): string {
  const staff = rowOf(state, 'staff', staffId)
  if (!staff) return capitalised(oneLine(clear(who, rowOf(state, 'cases', caseId)).text))
  const party = rowOf(state, 'parties', staff.partyId)
  return [staff.name, party?.shortName || party?.name || ''].map(oneLine).filter(Boolean).join(', ')
}
