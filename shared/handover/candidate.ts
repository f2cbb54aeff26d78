import { put, putDeleted, type Circumstances, type Put, type Received } from '../record/change'
import type { Id } from '../record/id'
import type { Rows, TableName } from '../record/tables'
import type { Choice, Side } from './choice'
import type { Compared } from './compare'
import { comesAfter, presentStamp } from './versions'
import { stampOf } from '../record/stamp'

/** What a choice wants written for one row of a file. */
export interface Candidate {
  readonly compared: Compared
  /** The row as it will stand first; after it the one that gives way to it, where both sides had made one. */
  readonly puts: readonly [Put, ...Put[]]
}

/** What is to be written for a row; undefined when it stays as it is. */
export function candidateFor(compared: Compared, choice: Choice, circumstances: Circumstances): Candidate | undefined {
  const { here, there, standing } = compared
  const sides = sidesOf(compared, choice)
  const isMoot = sides === 'here' && standing !== 'changedBoth' && !compared.isUnknownTwin
  if (isMoot) return undefined
  if (!there) return here && { compared, puts: [afterDeletion(compared, here, sides, circumstances)] }
  const content = sides === 'there' ? there : sides === 'here' ? here! : withSides(here!, there, sides)
  if (here && here.id !== there.id) return { compared, puts: asOne(compared, here, there, content, circumstances) }
  return { compared, puts: [received(compared, content, isTakenAsIs(compared, sides))] }
}

/** One side when all fields have the same. */
function sidesOf({ fields }: Compared, choice: Choice): Choice {
  if (typeof choice === 'string') return choice
  const [first, ...rest] = new Set(fields.map((field) => choice[field]))
  return first !== undefined && rest.length === 0 ? first : choice
}

function withSides(here: Rows[TableName], there: Rows[TableName], sides: Exclude<Choice, Side>): Rows[TableName] {
  const taken = Object.entries(there).filter(([field]) => sides[field] === 'there')
  return { ...here, ...Object.fromEntries(taken) }
}

/** A version that says what the file says keeps the sender's stamp, so that the next round trip knows it. */
function isTakenAsIs(compared: Compared, sides: Choice): boolean {
  const { here, sent, standing } = compared
  if (!isAfterOwn(compared)) return false
  if (standing === 'same') return here === undefined || comesAfter(sent, stampOf(here))
  return sides === 'there'
}

/** A `rev` never falls where a row is known. */
function isAfterOwn({ own, sent }: Compared): boolean {
  return own === undefined || presentStamp(sent).rev > own.rev
}

/** A put of content that comes after both what is here and what was sent. */
function received(
  { table, sent, own }: Pick<Compared, 'table' | 'sent' | 'own'>,
  content: Rows[TableName],
  isAsIs: boolean,
): Put {
  const row = { ...content, rev: own?.rev ?? 0, updatedAt: own?.updatedAt ?? content.updatedAt }
  return withOrigin(put(table, row as never), { stamp: isAsIs ? presentStamp(sent) : null, builtOn: sent.stamps })
}

function withOrigin(plain: Put, origin: Received): Put {
  return { ...plain, received: origin }
}

/** Deleted here as it was there; or kept, as a version that knows of the deletion. */
function afterDeletion(compared: Compared, here: Rows[TableName], sides: Choice, { now }: Circumstances): Put {
  const content = sides === 'there' ? { ...here, deletedAt: now } : here
  return received(compared, content, isTakenAsIs(compared, sides))
}

/**
 * Each side has made a row for the same thing: the older id stays, wherever it was made, so that both sides end with the
 * same one. The other is deleted.
 */
function asOne(
  compared: Compared,
  here: Rows[TableName],
  there: Rows[TableName],
  content: Rows[TableName],
  circumstances: Circumstances,
): [Put, Put] {
  const { table } = compared
  if (there.id < here.id) {
    const stays = received(compared, { ...content, id: there.id }, content === there && isAfterOwn(compared))
    return [stays, putDeleted(table, here as never, circumstances)]
  }
  const gives = { ...there, deletedAt: circumstances.now }
  const stays: Put = put(table, { ...content, id: here.id, rev: here.rev, updatedAt: here.updatedAt })
  return [stays, received(compared, gives, false)]
}

/** The id of the row that stands after the candidate is written. */
export function standsAs({ puts: [first] }: Candidate): Id {
  return first.row.id
}
