import type { IsoDate } from '../calendar/date'
import { capitalised, formatDate, formatDateShort, formatDayNear } from '../calendar/format'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { ActionGroup } from '../team/action-filter'
import type { ListedAction } from '../team/action-list'
import { identityRule, type Clear } from './identities'
import type { Block, DocumentModel } from './model'

/** What stands where an åtgärd lacks something, so that the row has no empty cell. */
const missing = '–'

/** The åtgärder that are left to do, as they are gathered on the screen: to send to a part, or to go through on paper. */
export function actionListDocument(state: State, groups: readonly ActionGroup[], today: IsoDate): DocumentModel {
  const organisation = oneLine(rowsOf(state, 'organisation')[0]?.name ?? '')
  const clear = identityRule(state)
  const count = groups.reduce((sum, { actions }) => sum + actions.length, 0)
  return {
    kind: 'actionList',
    about: null,
    language: 'sv-SE',
    paper: 'lying',
    title: 'Åtgärder',
    author: organisation || 'Rådrum',
    description: 'Åtgärder från teamens möten: vad, vem, när, och vilket möte de kommer från.',
    organisation,
    facts: [
      { label: 'Dag', value: formatDate(today) },
      { label: 'Antal', value: String(count) },
    ],
    blocks: groups.flatMap((group) => groupBlocks(state, clear, group, today)),
    footer: 'Åtgärder',
    fileTitle: `${today} Åtgärder`,
  }
}

/** A head may be somebody who takes part, where they answer for an åtgärd themselves. */
function groupBlocks(state: State, clear: Clear, { title, actions }: ActionGroup, today: IsoDate): Block[] {
  const head = capitalised(oneLine(clear(title).text))
  return [
    { kind: 'heading', level: 1, text: head },
    {
      kind: 'table',
      caption: `Åtgärder, ${head}`,
      description: 'En rad för varje åtgärd: vad, vem, när, ärendet och mötet som bestämde den.',
      columns: [
        { title: 'Vad', share: 36 },
        { title: 'Vem', share: 20 },
        { title: 'Senast', share: 14 },
        { title: 'Ärende', share: 12 },
        { title: 'Möte', share: 18 },
      ],
      rows: actions.map((listed) => rowOfAction(state, clear, listed, today)),
    },
  ]
}

function rowOfAction(
  state: State,
  clear: Clear,
  { action, meeting, team, code, responsible }: ListedAction,
  today: IsoDate,
): string[] {
  const cleared = (text: string) => capitalised(oneLine(clear(text, rowOf(state, 'cases', action.caseId)).text))
  const who = action.staffId === null ? cleared(responsible.name) : oneLine(responsible.name)
  return [
    cleared(action.what),
    who || missing,
    action.dueOn === null ? missing : formatDateShort(action.dueOn, today),
    oneLine(code) || missing,
    `${oneLine(team.name)} ${formatDayNear(meeting.date, today)}`,
  ]
}
