import { numberedItems } from '@shared/team/agenda'
import { setItemState } from '@shared/team/room/item-state'
import { pace } from '@shared/team/room/pace'
import { after, circumstances, clock } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const meeting = { end: clock('11:30') }
const items = numberedItems(aRoom(), ids.meeting)

it('adds what is left to now, the pause too', () => {
  expect(pace({ items, meeting, now: clock('11:00'), current: ids.opening, spent: 4 })).toEqual({
    end: '11:26',
    late: -4,
  })
})

it('counts an item that runs over as over, not as time won', () => {
  expect(pace({ items, meeting, now: clock('11:15'), current: ids.opening, spent: 25 })).toEqual({
    end: '11:35',
    late: 5,
  })
})

it('leaves out what is done or bordlagt', () => {
  const state = after(aRoom(), setItemState(ids.review, 'adjourned'), circumstances())
  const left = numberedItems(state, ids.meeting)
  expect(pace({ items: left, meeting, now: clock('11:00'), current: null, spent: 0 }).end).toBe('11:20')
})
