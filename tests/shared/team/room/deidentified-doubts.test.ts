import type { Verb } from '@shared/record/change'
import { rowOf } from '@shared/record/state'
import { addAction } from '@shared/team/room/action'
import { deidentifiedDoubts } from '@shared/team/room/deidentified-doubts'
import { writeNote } from '@shared/team/room/note'
import { after, circumstances, rowWith } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'
import { aRoom, ids } from './a-room'

const mirjam = rowWith('persons', 700, { code: 'HAN-2027-700', name: 'Mirjam Ståhlberg' })

/** What is said of the case in the room after something was written at it. */
function doubts(write: Verb, mode: 'consent' | 'deidentified' = 'deidentified') {
  const state = after({ ...aRoom(), persons: new Map([[mirjam.id, mirjam]]) }, write, circumstances())
  const asked = { ...rowOf(state, 'cases', ids.case)!, mode }
  return deidentifiedDoubts(state, rowOf(state, 'agendaItems', ids.review)!, asked)
}

const named = 'Texten kan nämna någon vid namn. Läs igenom den, för ärendet dras avidentifierat.'
const note = (text: string) => writeNote(ids.review, 'assessment', text)

it('tells of a name and of a number, without saying which', () => {
  expect(doubts(note('Mirjam vill börja i mars.'))).toEqual([named])
  expect(doubts(note('Nås på 070-123 45 67.'))).toEqual([
    'Texten ser ut att innehålla ett telefonnummer. Ta bort det, för ärendet dras avidentifierat.',
  ])
})

it('reads the åtgärder too', () => {
  expect(doubts(addAction(ids.review, { what: 'Ring Mirjam', staffId: null, who: '', dueOn: null }))).toEqual([named])
})

it('says nothing of other words, nor of a case with a consent', () => {
  expect(doubts(note('Personen vill börja i mars.'))).toEqual([])
  expect(doubts(note('Mirjam vill börja i mars.'), 'consent')).toEqual([])
})
