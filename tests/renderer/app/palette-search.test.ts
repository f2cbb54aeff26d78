import { expect, it } from 'vitest'
import { searchPalette } from '@renderer/app/palette-search'

const groups = [
  {
    group: 'Gör',
    actions: [
      { id: '1', label: 'Nytt team' },
      { id: '2', label: 'Gå till Kalender' },
    ],
  },
  {
    group: 'Hittat',
    actions: [
      { id: '3', label: 'HAN-2027-001', description: 'Ärende i Resursråd Haninge' },
      { id: '4', label: 'Resursråd Haninge', description: 'Team' },
    ],
  },
]
const found = (typed: string, limit = 12) =>
  searchPalette(groups, typed, limit).map(({ group, actions }) => [group, ...actions.map(({ id }) => id)])

it('finds by name before it finds by description, in small letters and large, and keeps the groups', () => {
  expect(found('haninge')).toEqual([['Hittat', '4', '3']])
  expect(found('TEAM ')).toEqual([
    ['Gör', '1'],
    ['Hittat', '4'],
  ])
})

it('shows all up to the limit before anything is asked', () => {
  expect(found('')).toEqual([
    ['Gör', '1', '2'],
    ['Hittat', '3', '4'],
  ])
  expect(found('', 3)).toEqual([
    ['Gör', '1', '2'],
    ['Hittat', '3'],
  ])
})

it('has no group without an answer', () => {
  expect(found('xyz')).toEqual([])
})
