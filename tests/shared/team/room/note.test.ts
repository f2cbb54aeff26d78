import { rowsOf, type State } from '@shared/record/state'
import { noteOf, writeNote } from '@shared/team/room/note'
import { after, circumstances, problemsOf } from '@tests/shared/record/rows'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const at = circumstances()
const write = (state: State, field: 'discussion' | 'assessment' | 'recommendation', text: string) =>
  after(state, writeNote(ids.review, field, text), at)

it('keeps the three texts of an item in one row', () => {
  const state = write(write(aRoom(), 'assessment', 'Förmågan finns.'), 'recommendation', 'Mitt Val i mars.')
  expect(rowsOf(state, 'notes')).toMatchObject([
    { meetingId: ids.meeting, assessment: 'Förmågan finns.', recommendation: 'Mitt Val i mars.', discussion: '' },
  ])
})

it('writes nothing when the text is the same, nor an empty first text', () => {
  const state = write(aRoom(), 'assessment', 'Förmågan finns.')
  expect(writeNote(ids.review, 'assessment', 'Förmågan finns.')(state, at)).toMatchObject({ change: { puts: [] } })
  expect(writeNote(ids.review, 'assessment', '')(aRoom(), at)).toMatchObject({ change: { puts: [] } })
})

it('empties a text that was taken away', () => {
  expect(noteOf(write(write(aRoom(), 'discussion', 'Nej.'), 'discussion', ''), ids.review)?.discussion).toBe('')
})

it.each([
  ['control characters of pasted text', 'Ring\u0000 vården\u0007.', 'Ring vården.'],
  ['line breaks of Windows', 'Först.\r\nSedan.', 'Först.\nSedan.'],
  ['the space after the last word, for more is coming', 'Ring vården, \n', 'Ring vården, \n'],
  ['emoji and right-to-left writing', 'Läget är bra 👩🏽‍⚕️ مرحبا', 'Läget är bra 👩🏽‍⚕️ مرحبا'],
  ['ten thousand characters', 'å'.repeat(10_000), 'å'.repeat(10_000)],
])('takes %s', (_, typed, kept) => {
  expect(noteOf(write(aRoom(), 'discussion', typed), ids.review)?.discussion).toBe(kept)
})

it('takes any text, and the same text again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const state = write(aRoom(), 'discussion', text)
      expect(writeNote(ids.review, 'discussion', text)(state, at)).toMatchObject({ change: { puts: [] } })
    }),
  )
})

it('says so when the item has been taken off the agenda', () => {
  const room = { ...aRoom(), agendaItems: new Map() }
  expect(problemsOf(writeNote(ids.review, 'discussion', 'Text')(room, at))[0]?.field).toBe('discussion')
})

it.each([
  ['intake', true],
  ['closing', true],
  ['review', false],
  ['consultation', false],
  ['feedback', false],
] as const)('takes a beslut in a case of kind %s: %s', (kind, takes) => {
  const room = aRoom()
  const asked = { ...room.cases.get(ids.case)!, kind }
  const outcome = writeNote(
    ids.review,
    'decision',
    'Personen tas in.',
  )({ ...room, cases: new Map([[ids.case, asked]]) }, at)
  if (takes) return expect(outcome.ok).toBe(true)
  expect(problemsOf(outcome)).toEqual([
    {
      field: 'decision',
      message: 'Teamet beslutar bara om intag, avslut och sitt eget arbete. Skriv en rekommendation i stället.',
    },
  ])
})

it('takes a beslut on what is the team’s own, and none in a pause', () => {
  expect(writeNote(ids.opening, 'decision', 'Teamet ses varje vecka.')(aRoom(), at).ok).toBe(true)
  expect(writeNote(ids.pause, 'decision', 'Kaffe.')(aRoom(), at).ok).toBe(false)
})
