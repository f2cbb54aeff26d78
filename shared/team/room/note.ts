import { done, put, putNew, refused, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowOf, rowsOf, type State } from '../../record/state'
import { growingText } from '../../record/text'
import type { Note } from '../meeting'

/** The texts of an item. Only a case has a bedömning and a rekommendation. */
export type NoteField = 'discussion' | 'assessment' | 'recommendation'

const wrote: Record<NoteField, string> = {
  discussion: 'skrev en anteckning',
  assessment: 'skrev en samlad bedömning',
  recommendation: 'skrev en rekommendation',
}

/** What has been written at an item; undefined before the first text. */
export function noteOf(state: State, agendaItemId: Id): Note | undefined {
  return rowsOf(state, 'notes').find((note) => note.agendaItemId === agendaItemId)
}

/**
 * Writes one text of an item: one row an item, made at its first text. Any text will do. A meeting that is closed can
 * still be written in, for that is when the secretary polishes, and nothing typed may be lost.
 */
export function writeNote(agendaItemId: Id, field: NoteField, text: string): Verb {
  return (state, circumstances) => {
    const item = rowOf(state, 'agendaItems', agendaItemId)
    if (!item) return refused({ field, message: 'Punkten finns inte kvar på dagordningen.' })

    const kept = growingText(text)
    const note = noteOf(state, agendaItemId)
    if (kept === (note?.[field] ?? '')) return done(wrote[field], [])
    if (note) return done(wrote[field], [put('notes', { ...note, [field]: kept })])

    const empty = { meetingId: item.meetingId, agendaItemId, discussion: '', assessment: '', recommendation: '' }
    return done(wrote[field], [putNew('notes', { ...empty, [field]: kept }, circumstances)])
  }
}
