import { deleteRoom, saveRoom } from '@shared/organisation/room-verbs'
import { rowsOf } from '@shared/record/state'
import { describe, expect, it } from 'vitest'
import { after, circumstances, id, problemsOf, rowWith, stateWith } from '@tests/shared/record/rows'

const sal2 = { name: 'Sal 2', place: 'Arbetsförmedlingen Haninge', capacity: 12, accessible: true }
const state = stateWith({ rooms: [rowWith('rooms', 1, sal2)] })

describe('a room', () => {
  it.each([0, -1, 2.5, 1e9, 'tolv', '1e3 personer'])('refuses room for %s people', (capacity) => {
    const outcome = saveRoom(null, { ...sal2, name: 'Sal 3', capacity })(state, circumstances())
    expect(problemsOf(outcome)).toMatchObject([{ field: 'capacity' }])
  })

  it('may leave its capacity out', () => {
    const added = after(state, saveRoom(null, { ...sal2, name: 'Sal 3', capacity: '' }), circumstances())
    expect(rowsOf(added, 'rooms').map(({ capacity }) => capacity)).toEqual([12, null])
  })

  it('has a name of its own at its place', () => {
    expect(problemsOf(saveRoom(null, { ...sal2, name: 'sal 2' })(state, circumstances()))).toMatchObject([
      { field: 'name' },
    ])
    expect(saveRoom(null, { ...sal2, place: 'Tyresö' })(state, circumstances()).ok).toBe(true)
  })

  it('without rounds in it is deleted', () => {
    expect(rowsOf(after(state, deleteRoom(id(1)), circumstances()), 'rooms')).toEqual([])
  })
})
