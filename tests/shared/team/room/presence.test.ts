import { attendees, partyPresences, setPresence } from '@shared/team/room/presence'
import { rowsOf } from '@shared/record/state'
import { after, circumstances, id } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const at = circumstances()
const tick = (state: ReturnType<typeof aRoom>, staffId: typeof ids.johan, status: 'present' | 'absent') =>
  after(state, setPresence(ids.meeting, staffId, status), at)

it('asks for every member, by party and name, before anybody is ticked', () => {
  expect(
    attendees(aRoom(), ids.meeting).map(({ staff, party, status }) => [staff.name, party?.shortName, status]),
  ).toEqual([
    ['Johan Sandberg', 'FK', null],
    ['Karin Öberg', 'kommunen', null],
    ['Lena Dahl', 'regionen', null],
  ])
})

it('ticks and changes the tick in one row, with the role of the team', () => {
  const state = tick(tick(aRoom(), ids.karin, 'present'), ids.karin, 'absent')
  expect(rowsOf(state, 'presences')).toMatchObject([{ staffId: ids.karin, status: 'absent', role: 'chair' }])
})

it('keeps the role of the day when the team changes later', () => {
  const ticked = tick(aRoom(), ids.karin, 'present')
  const member = ticked.teamMembers.get(id(212))!
  const changed = { ...ticked, teamMembers: new Map([[member.id, { ...member, role: 'member' as const }]]) }
  expect(attendees(changed, ids.meeting).find(({ staff }) => staff.id === ids.karin)?.role).toBe('chair')
})

it('keeps a member on the list who has left the team since, once ticked', () => {
  const ticked = tick(aRoom(), ids.lena, 'present')
  const left = { ...ticked, teamMembers: new Map() }
  expect(attendees(left, ids.meeting).map(({ staff }) => staff.name)).toEqual(['Lena Dahl'])
})

it('takes a guest in as adjungerad', () => {
  const state = tick(aRoom(), ids.guest, 'present')
  expect(attendees(state, ids.meeting).find(({ staff }) => staff.id === ids.guest)).toMatchObject({
    role: 'coopted',
    status: 'present',
  })
})

it('writes nothing when the tick is there already', () => {
  const outcome = setPresence(ids.meeting, ids.karin, 'present')(tick(aRoom(), ids.karin, 'present'), at)
  expect(outcome).toMatchObject({ ok: true, change: { puts: [] } })
})

it('says which parties are in the room', () => {
  const state = tick(tick(aRoom(), ids.johan, 'present'), ids.lena, 'absent')
  const parties = partyPresences(attendees(state, ids.meeting)).map(({ party, status }) => [party.shortName, status])
  expect(parties).toEqual([
    ['FK', 'present'],
    ['kommunen', 'unknown'],
    ['regionen', 'absent'],
  ])
})
