import { presentUser } from '../../organisation/user-verbs'
import { done, doneForGood, put, putDeleted, refused, type Problem, type Verb } from '../../record/change'
import { checkLine } from '../../record/checks'
import type { Id } from '../../record/id'
import { newRow } from '../../record/row'
import { sameContent } from '../../record/same-content'
import { rowOf, type State } from '../../record/state'
import { oneLine } from '../../record/text'
import { roomPhase } from '../../team/room/open-close'
import { sectionsToFix, whyNotFixed } from '../../team/sections'
import { minutesDocument } from '../minutes'
import { numbered } from '../registry/numbered'
import { registryNoFor, takeNo } from '../registry/registry-series'
import { keeping, versionWith, type MadeDocument } from './keep'
import { justBegun } from './kept-document'
import { isFinal, versionsOf } from './versions'

const gone: Problem = { message: 'Dokumentet finns inte kvar. Gå till Dokument.' }
const moved: Problem = {
  message: 'Mötet ändrades medan dokumentet skapades. Läs igenom det igen och försök en gång till.',
}
const alreadyFinal: Problem = { message: 'Det är redan färdigställt. En ändring görs som en ny version med skäl.' }

/** Why the minutes of a meeting cannot be färdigställda now; undefined when they can. */
export function whyNotFinished(state: State, meetingId: Id): Problem | undefined {
  const meeting = rowOf(state, 'meetings', meetingId)
  if (!meeting) return gone
  if (roomPhase(meeting) !== 'closed') return { message: 'Mötet är inte avslutat. Avsluta det först.' }
  return whyNotFixed(state, meeting)
}

/**
 * Färdigställer the minutes of a meeting: they are kept as they are now, dated and hashed, and get their §§ and their dnr for good. The
 * file that is kept must say what the meeting says at this moment.
 */
export function finishMinutes(meetingId: Id, made: MadeDocument): Verb {
  return (state, circumstances) => {
    const minutes = minutesDocument(state, meetingId, circumstances)
    if (!minutes.ok) return refused(minutes.problem)
    const why = whyNotFinished(state, meetingId)
    if (why) return refused(why)
    const row = versionWith(state, made, circumstances)
    const no = registryNoFor(state, row, circumstances.today)
    if (!sameContent(numbered(minutes.document, no), made.model)) return refused(moved)
    const [last] = versionsOf(state, row)
    if (last && isFinal(last)) return refused(alreadyFinal)
    const finished = {
      ...row,
      state: 'finished' as const,
      savedAt: null,
      finishedAt: circumstances.now,
      finishedById: presentUser(state)?.id ?? null,
      registryNo: no,
      sections: sectionsToFix(state, rowOf(state, 'meetings', meetingId)!),
    }
    const file = { documentId: row.id, model: made.model, bytes: made.bytes }
    return keeping('färdigställde ett dokument', [put('documents', finished), ...takeNo(state, no)], [file])
  }
}

/** Begins a new version of something finished, with the reason why it is changed. The one before stays as it is. */
export function beginNewVersion(documentId: Id, { reason }: { readonly reason: string }): Verb {
  return (state, { now, newId }) => {
    const before = rowOf(state, 'documents', documentId)
    if (!before) return refused(gone)
    const [last] = versionsOf(state, before)
    if (last?.state === 'draft') return refused({ message: 'En ny version är redan påbörjad.' })
    const why = oneLine(reason)
    const problems = checkLine('reason', why, 'Skriv varför dokumentet ändras.')
    if (problems.length > 0) return refused(...problems)
    const draft = {
      ...before,
      ...newRow(newId(), now),
      version: before.version + 1,
      replacesId: before.id,
      reason: why,
      state: 'draft' as const,
      sha256: '',
      size: 0,
      madeAt: now,
      madeById: presentUser(state)?.id ?? null,
      ...justBegun,
    }
    return done('påbörjade en ny version av ett dokument', [put('documents', draft)])
  }
}

/** Gives up a version that was begun and not finished, with its file. */
export function giveUpDraft(documentId: Id): Verb {
  return (state, circumstances) => {
    const draft = rowOf(state, 'documents', documentId)
    if (draft?.state !== 'draft') return refused(gone)
    const puts = [putDeleted('documents', draft, circumstances)]
    // Where no file was saved there is nothing that cannot come back.
    if (draft.sha256 === '') return done('tog bort en påbörjad version', puts)
    return doneForGood('tog bort ett utkast', puts, { rows: [], isInDraft: () => false, documentIds: [draft.id] })
  }
}
