import { actionListDocument } from '@shared/documents/action-list'
import { fileName } from '@shared/documents/file-name'
import { groupActions } from '@shared/team/action-filter'
import { listOpenActions } from '@shared/team/action-list'
import { date, id, plain, rowWith } from '@tests/shared/record/rows'
import { aCase, aTeam, meeting, person } from '@tests/shared/team/a-team'
import { people } from '@tests/shared/team/room/a-room'
import { expect, it } from 'vitest'

const today = date('2027-02-22')
const action = (number: number, fields: object) => ({
  ...rowWith('actions', number, { meetingId: meeting, what: `Åtgärd ${number}` }),
  ...fields,
})

it('has the list as it is gathered, by code, and names nobody who takes part', () => {
  const state = aTeam({
    persons: [rowWith('persons', 100, { code: 'HAN-2027-014', name: 'Elsa Påhittad' })],
    cases: [aCase(20, { code: 'HAN-2027-014', mode: 'consent', personId: person })],
    actions: [
      action(1, { what: 'ring Elsa Påhittad', caseId: id(20), dueOn: date('2027-02-19'), staffId: people[0]!.id }),
      action(2, { who: 'Elsa Påhittad', dueOn: null }),
    ],
  })
  const model = actionListDocument(state, groupActions(listOpenActions(state, today), 'due'), today)
  const rows = model.blocks.flatMap((block) =>
    block.kind === 'table' ? block.rows : [[block.kind === 'heading' ? block.text : '']],
  )
  expect(rows.map((cells) => plain(cells.join(' | ')))).toEqual([
    'Försenade',
    expect.stringMatching(
      /^Ring HAN-2027-014 \| .+, .+ \| fredag 19 februari \| HAN-2027-014 \| Resursråd Haninge 23 februari$/,
    ),
    'Utan datum',
    'Åtgärd 2 | (namn borttaget) | – | – | Resursråd Haninge 23 februari',
  ])
  const byWho = actionListDocument(state, groupActions(listOpenActions(state, today), 'responsible'), today)
  expect(JSON.stringify(byWho)).not.toMatch(/Påhittad/)
  expect(fileName(model)).toBe('2027-02-22 Åtgärder.docx')
})
