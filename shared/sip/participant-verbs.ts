import { done, put, putDeleted, refused, type Fields, type Problem, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { putAwayOrBackVerb, saveFields, type RowWords } from '../record/row-verbs'
import { rowsBy } from '../record/rows-by'
import { rowOf, rowsOf, type State } from '../record/state'
import { oneLine } from '../record/text'
import type { SipParticipant } from './participant'
import { participantsOf, sipMeetingsOf } from './sip-state'

const words: RowWords = { one: 'en deltagare', the: 'deltagaren' }

export type SipParticipantInput = Omit<Fields<'sipParticipants'>, 'sipId'>

/** Saves somebody who is to take part. A member of staff comes from the own party; whoever comes from none is nobody's kallelse. */
export function saveSipParticipant(sipId: Id, id: Id | null, asked: SipParticipantInput): Verb {
  return (state, circumstances) => {
    const saved = rowOf(state, 'sipParticipants', id)
    const fields = { sipId, ...readParticipant(state, saved?.as === 'person' ? { ...asked, as: 'person' } : asked) }
    const problems = [...checkSip(state, sipId), ...checkWho(state, id, fields), ...checkLengths(fields)]
    if (problems.length > 0) return refused(...problems)
    return saveFields({ table: 'sipParticipants', id, fields, words }, state, circumstances)
  }
}

function readParticipant(state: State, asked: SipParticipantInput): SipParticipantInput {
  const isParty = asked.as === 'party'
  const staff = isParty ? rowOf(state, 'staff', asked.staffId) : undefined
  return {
    as: asked.as,
    partyId: isParty ? (staff?.partyId ?? asked.partyId) : null,
    staffId: isParty ? asked.staffId : null,
    name: asked.as === 'person' || (isParty && asked.staffId !== null) ? '' : oneLine(asked.name),
    role: oneLine(asked.role),
    unit: oneLine(asked.unit),
    phone: oneLine(asked.phone),
    isSummoned: isParty && asked.isSummoned,
    isNamedInConsent: !isParty && asked.as !== 'person' && asked.isNamedInConsent,
  }
}

function checkSip(state: State, sipId: Id): Problem[] {
  return rowOf(state, 'sips', sipId) ? [] : [{ message: 'SIP:en finns inte kvar. Se efter i listan över SIP.' }]
}

function checkWho(state: State, id: Id | null, fields: Fields<'sipParticipants'>): Problem[] {
  const others = participantsOf(state, fields.sipId).filter((other) => other.id !== id)
  switch (fields.as) {
    case 'person':
      return others.some((other) => other.as === 'person')
        ? [{ field: 'as', message: 'Personen är redan med. Ändra den raden i stället.' }]
        : []
    case 'party':
      return checkFromParty(state, others, fields)
    default:
      if (fields.name !== '' || fields.role !== '') return []
      return [{ field: 'name', message: 'Skriv vem det är, eller vilken roll, till exempel god man.' }]
  }
}

function checkFromParty(
  state: State,
  others: readonly SipParticipant[],
  { partyId, staffId, name, role, unit }: Fields<'sipParticipants'>,
): Problem[] {
  if (staffId !== null) {
    const staff = rowOf(state, 'staff', staffId)
    if (!staff) return [{ field: 'staffId', message: 'Medarbetaren finns inte kvar. Välj någon annan.' }]
    if (!others.some((other) => other.staffId === staffId)) return []
    return [{ field: 'staffId', message: `${staff.name} är redan med. Ändra den raden i stället.` }]
  }
  const noParty = { field: 'partyId', message: 'Välj vilken part deltagaren kommer från.' }
  const nobody = {
    field: 'name',
    message: 'Skriv vem som ska komma. Är det inte bestämt räcker roll eller verksamhet.',
  }
  return [
    ...(rowOf(state, 'parties', partyId) ? [] : [noParty]),
    ...(name === '' && role === '' && unit === '' ? [nobody] : []),
  ]
}

function checkLengths({ name, role, unit, phone }: Fields<'sipParticipants'>): Problem[] {
  return Object.entries({ name, role, unit, phone }).flatMap(([field, text]) => checkLength(field, text))
}

/** Takes somebody out of those who are to come from now on, or back among them. What was done before stays. */
export function putAwayOrBackSipParticipant(id: Id): Verb {
  return (state, circumstances) => {
    if (rowOf(state, 'sipParticipants', id)?.as === 'person') return staysPerson
    return putAwayOrBackVerb('sipParticipants', id, words)(state, circumstances)
  }
}

const staysPerson = refused({
  message: 'Personen är alltid med i sin egen SIP. Kommer personen inte till mötet skriver du det i svaret.',
})

/** Deletes somebody who has not been called, and who stands in no plan. Who was to lead a meeting leads it no more. */
export function removeSipParticipant(id: Id): Verb {
  return (state, circumstances) => {
    const participant = rowOf(state, 'sipParticipants', id)
    if (!participant) return refused({ message: 'Deltagaren finns inte kvar. Stäng rutan och se efter i listan.' })
    if (participant.as === 'person') return staysPerson
    const calls = rowsBy(state, 'sipCalls', 'participantId', id)
    if (calls.some(({ sentOn }) => sentOn !== null) || standsInPlan(state, id)) {
      return refused({ message: 'Deltagaren är kallad eller står i planen. Välj Deltar inte längre i stället.' })
    }
    const led = sipMeetingsOf(state, participant.sipId).filter(({ chairIds }) => chairIds.includes(id))
    return done('tog bort en deltagare', [
      putDeleted('sipParticipants', participant, circumstances),
      ...calls.map((call) => putDeleted('sipCalls', call, circumstances)),
      ...led.map((meeting) =>
        put('sipMeetings', { ...meeting, chairIds: meeting.chairIds.filter((chairId) => chairId !== id) }),
      ),
    ])
  }
}

function standsInPlan(state: State, id: Id): boolean {
  return (
    rowsBy(state, 'sipMeasures', 'participantId', id).length > 0 ||
    rowsOf(state, 'sipPlans').some(({ ownerId, followUpCallerId }) => ownerId === id || followUpCallerId === id)
  )
}
