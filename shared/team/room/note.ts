import { done, put, putNew, refused, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowsBy } from '../../record/rows-by'
import { rowOf, type State } from '../../record/state'
import { growingText } from '../../record/text'
import { isBreak, type AgendaItem, type Note } from '../meeting'

/** The texts of an item. Only a case has a bedömning and a rekommendation. */
export type NoteField = 'discussion' | 'assessment' | 'recommendation' | 'decision'

const wrote: Record<NoteField, string> = {
  discussion: 'skrev en anteckning',
  assessment: 'skrev en samlad bedömning',
  recommendation: 'skrev en rekommendation',
  decision: 'skrev ett beslut',
}

/** What has been written at an item; undefined before the first text. */
export function noteOf(state: State, agendaItemId: Id): Note | undefined {
  return rowsBy(state, 'notes', 'agendaItemId', agendaItemId)[0]
}

const noTexts = { discussion: '', assessment: '', recommendation: '', decision: '' }

/** All that is written in a note, for whoever looks through it. */
export function textsOfNote(note: Note | undefined): string[] {
  return note ? [note.discussion, note.assessment, note.recommendation, note.decision] : []
}

/**
 * Whether the team decides at an item: on who is taken in and let go, and on what is its own. Of a person's rights and
 * insatser it decides nothing (lagen 2003:1210, 7 §).
 */
export function mayDecide(state: State, item: Pick<AgendaItem, 'kind' | 'caseId'>): boolean {
  if (item.kind !== 'case') return !isBreak(item)
  const asked = rowOf(state, 'cases', item.caseId)
  return asked?.kind === 'intake' || asked?.kind === 'closing'
}

const noDecision = 'Teamet beslutar bara om intag, avslut och sitt eget arbete. Skriv en rekommendation i stället.'

/**
 * Writes one text of an item: one row an item, made at its first text. Any text will do. A meeting that is closed can
 * still be written in, for that is when the secretary polishes, and nothing typed may be lost.
 */
export function writeNote(agendaItemId: Id, field: NoteField, text: string): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', agendaItemId)
    if (!item) return refused({ field, message: 'Punkten finns inte kvar på dagordningen.' })

    const kept = growingText(text)
    if (field === 'decision' && kept !== '' && !mayDecide(state, item)) return refused({ field, message: noDecision })
    const note = noteOf(state, agendaItemId)
    if (kept === (note?.[field] ?? '')) return done(wrote[field], [])
    if (note) return done(wrote[field], [put('notes', { ...note, [field]: kept })])

    const empty = { meetingId: item.meetingId, agendaItemId, ...noTexts }
    return done(wrote[field], [putNew('notes', { ...empty, [field]: kept }, circumstances)])
  }
}
