import { rowsOf, type State } from '@shared/record/state'
import { agendaItems, numberedItems } from '@shared/team/agenda'
import { setItemState } from '@shared/team/room/item-state'
import { noteOf, writeNote } from '@shared/team/room/note'
import { splitItem } from '@shared/team/room/split'
import { after, circumstances, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const at = circumstances()
const { meeting, opening, review, pause } = ids
const split = (title: string, minutes: number | string, itemId = opening) => splitItem(itemId, { title, minutes })
const agenda = (state: State) =>
  numberedItems(state, meeting).map(({ section, title, item }) => [section, title, item.minutes])

describe('an item that is split', () => {
  it('becomes two, with a § each and its time shared', () => {
    expect(agenda(after(aRoom(), split(' Rundan ', 4), at))).toEqual([
      [1, 'Öppnande och närvaro', 6],
      [2, 'Rundan', 4],
      [3, 'Genomlysning HAN-2027-014', 10],
      [null, 'Paus', 10],
    ])
  })

  it('keeps what was written, and its case', () => {
    const written = after(aRoom(), writeNote(review, 'assessment', 'Klarar halv tid.'), at)
    const state = after(written, split('Väntetiden till vårdcentralen', 5, review), at)
    const [, first, second] = agendaItems(state, meeting)
    expect(noteOf(state, first!.id)?.assessment).toBe('Klarar halv tid.')
    expect([first!.caseId, second!.caseId]).toEqual([ids.case, null])
    expect(rowsOf(state, 'notes')).toHaveLength(1)
  })

  it('finds a place also where no number is left between its neighbours', () => {
    const room = aRoom()
    const near = { ...room.agendaItems.get(review)!, position: 301 + Number.EPSILON * 256 }
    const state = after({ ...room, agendaItems: new Map(room.agendaItems).set(review, near) }, split('Rundan', 4), at)
    expect(agenda(state).map(([, title]) => title)).toEqual([
      'Öppnande och närvaro',
      'Rundan',
      'Genomlysning HAN-2027-014',
      'Paus',
    ])
  })
})

it.each([
  ['without a title', split('  ', 4), 'title'],
  ['for no time', split('Rundan', 0), 'minutes'],
  ['for all the time', split('Rundan', 10), 'minutes'],
  ['when it is a pause', split('Rundan', 4, pause), undefined],
  ['when it is gone', split('Rundan', 4, id(999)), undefined],
])('cannot be split %s', (_, verb, field) => {
  expect(problemsOf(verb(aRoom(), at))).toMatchObject([{ field }])
})

it('cannot be split when it is behandlad', () => {
  const state = after(aRoom(), setItemState(opening, 'done'), at)
  expect(problemsOf(split('Rundan', 4)(state, at))[0]?.message).toContain('Ta upp den igen')
})
