import { lackedLeaders } from '@shared/course/parties-without-leader'
import { id, stateWith } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { around, eva, johan, maria } from './a-round'

const [af, fk] = [id(2), id(3)]

it.each([
  [[af, fk], [maria, johan], undefined],
  [[af, fk], [johan, eva], 'Ledare från AF saknas.'],
  [[af, fk], [], 'Ledare från AF och FK saknas.'],
  [[], [], undefined],
])('parties %j with leaders %j: %s', (leaderPartyIds, leaderIds, sentence) => {
  expect(lackedLeaders(stateWith(around), { leaderPartyIds, leaderIds })).toBe(sentence)
})
