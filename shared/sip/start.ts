import type { Gender } from '../person/person'
import { savePersonAsTyped } from '../person/person-verbs'
import {
  done,
  putNew,
  putNewWithId,
  refused,
  type Circumstances,
  type Problem,
  type Put,
  type Verb,
} from '../record/change'
import type { Id } from '../record/id'
import { rowsBy } from '../record/rows-by'
import { rowOf, type State } from '../record/state'
import { readNeed, type NeedInput } from './need-input'
import { newParticipant, newSip } from './new-sip'
import type { Sip } from './sip'

/** What the form of a new SIP gives: the need, and somebody who exists or a new person in as few words as possible. */
export interface StartInput extends NeedInput {
  readonly who: 'existing' | 'new'
  readonly personId: Id | null
  readonly code: string
  readonly gender: Gender
  /** As typed. */
  readonly birthYear: string
}

/**
 * Starts a SIP from a need, with the id given so that the screen can open it, and with the case that it came from if there
 * is one. The person takes part from the beginning; a new one is made in the same change.
 */
export function startSip(id: Id, asked: StartInput, caseId: Id | null = null): Verb {
  return (state, circumstances) => {
    const whom = readPerson(state, asked, circumstances)
    const { need, problems } = readNeed(state, asked, circumstances.today)
    const found = [...whom.problems, ...problems, ...checkCase(state, caseId, whom.personId)]
    if (need === null || whom.personId === null || found.length > 0) return refused(...found)
    const { personId } = whom
    return done('startade en SIP', [
      ...whom.puts,
      putNewWithId('sips', id, { ...newSip, ...need, personId, caseId }, circumstances),
      putNew('sipParticipants', { ...newParticipant, sipId: id, as: 'person' }, circumstances),
    ])
  }
}

/** A SIP of the same kind that the person has and that has not ended. */
export function ongoingSip(state: State, personId: Id | null, kind: Sip['kind']): Sip | undefined {
  return rowsBy(state, 'sips', 'personId', personId).find(
    (sip) => sip.kind === kind && sip.endedOn === null && sip.putAwayAt === null,
  )
}

interface Whom {
  readonly personId: Id | null
  readonly puts: readonly Put[]
  readonly problems: readonly Problem[]
}

function readPerson(state: State, asked: StartInput, circumstances: Circumstances): Whom {
  const refuse = (message: string): Whom => ({ personId: null, puts: [], problems: [{ field: 'personId', message }] })
  if (asked.who === 'new') {
    const { code, gender, birthYear } = asked
    const saved = savePersonAsTyped(null, { code, gender, birthYear, name: '', protectedIdentity: false })(
      state,
      circumstances,
    )
    if (!saved.ok) return { personId: null, puts: [], problems: saved.problems }
    return { personId: saved.change.puts[0]?.row.id ?? null, puts: saved.change.puts, problems: [] }
  }
  if (asked.personId === null) return refuse('Välj vem SIP:en gäller, eller lägg till en ny person.')
  if (!rowOf(state, 'persons', asked.personId)) return refuse('Personen finns inte kvar. Välj en annan.')
  return { personId: asked.personId, puts: [], problems: [] }
}

/** A SIP that comes from a case is about that case's person. */
function checkCase(state: State, caseId: Id | null, personId: Id | null): Problem[] {
  if (caseId === null || personId === null) return []
  const found = rowOf(state, 'cases', caseId)
  if (!found)
    return [{ message: 'Ärendet som SIP:en skulle utgå från finns inte kvar. Börja om från listan över SIP.' }]
  if (found.personId === personId) return []
  return [{ field: 'personId', message: 'Ärendet gäller en annan person. Välj den som ärendet gäller.' }]
}
