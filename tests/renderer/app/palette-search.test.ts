import { searchActions } from '@renderer/app/palette-search'
import { expect, it } from 'vitest'

const actions = [
  { id: '1', label: 'Nytt team' },
  { id: '2', label: 'Gå till Kalender' },
  { id: '3', label: 'Öppna mötesläge, Resursråd Haninge', description: 'tisdag 23 februari kl. 09.00' },
  { id: '4', label: 'Ny remiss, Resursråd Haninge', description: 'Team' },
]
const found = (typed: string, limit = 12) => searchActions(actions, typed, limit).map(({ id }) => id)

it('finds by name before it finds by description, in small letters and large, all words in any order', () => {
  expect(found('TEAM ')).toEqual(['1', '4'])
  expect(found('haninge remiss')).toEqual(['4'])
  expect(found('mötesläge 23 februari')).toEqual(['3'])
})

it('shows all up to the limit before anything is asked, and nothing that does not answer', () => {
  expect(found('')).toEqual(['1', '2', '3', '4'])
  expect(found('', 3)).toEqual(['1', '2', '3'])
  expect(found('xyz')).toEqual([])
})
