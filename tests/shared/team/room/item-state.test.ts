import { rowOf, type State } from '@shared/record/state'
import { takeUpDeidentified } from '@shared/team/case-verbs'
import { setItemState } from '@shared/team/room/item-state'
import { after, circumstances, id, problemsOf } from '@tests/shared/record/rows'
import { describe, expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const at = circumstances()
const states = (state: State) => [
  rowOf(state, 'agendaItems', ids.review)?.state,
  rowOf(state, 'cases', ids.case)?.status,
]

it('moves the case with its item: behandlat, bordlagt, and back', () => {
  const handled = after(aRoom(), setItemState(ids.review, 'done'), at)
  expect(states(handled)).toEqual(['done', 'handled'])
  const adjourned = after(handled, setItemState(ids.review, 'adjourned'), at)
  expect(states(adjourned)).toEqual(['adjourned', 'adjourned'])
  expect(states(after(adjourned, setItemState(ids.review, 'waiting'), at))).toEqual(['waiting', 'planned'])
})

it('leaves a closed case closed', () => {
  const room = aRoom()
  const closed = { ...room, cases: new Map([[ids.case, { ...room.cases.get(ids.case)!, status: 'closed' as const }]]) }
  expect(states(after(closed, setItemState(ids.review, 'done'), at))).toEqual(['done', 'closed'])
})

it('does not adjourn a pause', () => {
  expect(problemsOf(setItemState(ids.pause, 'adjourned')(aRoom(), at))).toHaveLength(1)
})

it('writes nothing when the item is in that state already', () => {
  const handled = after(aRoom(), setItemState(ids.review, 'done'), at)
  expect(setItemState(ids.review, 'done')(handled, at)).toMatchObject({ ok: true, change: { puts: [] } })
})

describe('a case that may not be spoken of', () => {
  const room = aRoom()
  const barred = {
    ...room,
    cases: new Map([[ids.case, { ...room.cases.get(ids.case)!, mode: 'consent' as const, personId: id(77) }]]),
  }

  it('cannot be klar, and says why and what to do', () => {
    expect(problemsOf(setItemState(ids.review, 'done')(barred, at))).toEqual([
      {
        message:
          'Samtycke till informationsutbyte saknas. Ärendet kan inte bli klart. Bordlägg det, eller dra det avidentifierat.',
      },
    ])
  })

  it('can be bordlagt, and klar once it is avidentifierat', () => {
    expect(states(after(barred, setItemState(ids.review, 'adjourned'), at))).toEqual(['adjourned', 'adjourned'])
    const deidentified = after(barred, takeUpDeidentified(ids.case), at)
    expect(states(after(deidentified, setItemState(ids.review, 'done'), at))).toEqual(['done', 'handled'])
  })
})
