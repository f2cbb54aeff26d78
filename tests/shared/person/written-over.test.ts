import { minutesDocument } from '@shared/documents/minutes'
import { savePerson } from '@shared/person/person-verbs'
import type { Verb } from '@shared/record/change'
import type { State } from '@shared/record/state'
import { removePerson } from '@shared/retention/remove-person'
import { held, heldMeeting } from '@tests/shared/documents/held-meeting'
import { after, circumstances, id } from '@tests/shared/record/rows'
import { expect, it } from 'vitest'

const at = circumstances('2027-02-23')
const state = namedEverywhere(heldMeeting())
const person = state.persons.get(held.person)!

/** Her name in the note of her case and in that of another item, and in an åtgärd. */
function namedEverywhere(before: State): State {
  const { name } = before.persons.get(held.person)!
  const notes = new Map(before.notes)
  for (const note of notes.values())
    notes.set(note.id, { ...note, discussion: `${name} vill börja. ${note.discussion}` })
  const actions = new Map(before.actions)
  for (const action of actions.values()) actions.set(action.id, { ...action, what: `Ring ${name}` })
  return { ...before, notes, actions }
}

function papersOf(of: State): string {
  const minutes = minutesDocument(of, held.meeting, { today: at.today })
  return JSON.stringify([minutes, [...of.notes.values()], [...of.actions.values()]])
}

it.each<[string, Verb]>([
  ['skyddad identitet', savePerson(person.id, { ...person, protectedIdentity: true })],
  ['a removal for good', removePerson(person.id, id(1))],
])('%s leaves the code where the name stood in what meetings wrote', (_, verb) => {
  expect(papersOf(state)).toContain(person.name)
  const own = [...state.agendaItems.values()].find(({ caseId }) => state.cases.get(caseId!)?.personId === person.id)!
  const note = [...state.notes.values()].find(({ agendaItemId }) => agendaItemId === own.id)!
  const other = [...state.notes.values()].find(({ agendaItemId }) => agendaItemId !== own.id)!

  const next = after(state, verb, at)
  expect(papersOf(next)).not.toContain(person.name)
  expect(next.notes.get(note.id)!.discussion).toMatch(`${state.cases.get(own.caseId!)!.code} vill börja.`)
  expect(next.notes.get(other.id)!.discussion).toMatch('(namn borttaget) vill börja.')

  const outcome = verb(state, at)
  const purged = outcome.ok ? outcome.change.purge!.rows : []
  expect(purged.find((row) => row.id === note.id)?.emptied).toMatchObject({
    discussion: next.notes.get(note.id)!.discussion,
  })
})
