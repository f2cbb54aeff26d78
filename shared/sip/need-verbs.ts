import { done, put, putDeleted, refused, type Put, type Verb } from '../record/change'
import type { Id } from '../record/id'
import { putAwayOrBackVerb, type RowWords } from '../record/row-verbs'
import { rowOf, type State } from '../record/state'
import { readNeed, type NeedInput } from './need-input'
import { isUsuallySummoned } from './participant'
import type { Sip } from './sip'
import { callsOf, participantsOf, plansOf, sipMeetingsOf } from './sip-state'

const words: RowWords = { one: 'en SIP', the: 'SIP:en' }

/** What is answered when the SIP that something was to be done to is gone. */
export const sipGone = refused({ message: 'SIP:en finns inte kvar. Se efter i listan över SIP.' })

/** Changes the need. Another kind calls other parties: those that are called as usual follow it. */
export function changeNeed(id: Id, asked: NeedInput): Verb {
  return (state, { today }) => {
    const sip = rowOf(state, 'sips', id)
    if (!sip) return sipGone
    const { need, problems } = readNeed(state, asked, today)
    if (need === null || problems.length > 0) return refused(...problems)
    return done('ändrade behovet i en SIP', [put('sips', { ...sip, ...need }), ...calledAs(state, sip, need.kind)])
  }
}

function calledAs(state: State, sip: Sip, kind: Sip['kind']): Put[] {
  return participantsOf(state, sip.id).flatMap((participant) => {
    const party = rowOf(state, 'parties', participant.partyId)
    const usual = isUsuallySummoned(kind, party)
    const followed = participant.isSummoned === isUsuallySummoned(sip.kind, party)
    return followed && participant.isSummoned !== usual
      ? [put('sipParticipants', { ...participant, isSummoned: usual })]
      : []
  })
}

/** Takes a SIP out of the list, or brings it back. */
export function putAwayOrBackSip(id: Id): Verb {
  return putAwayOrBackVerb('sips', id, words)
}

/** Deletes a SIP that was started by mistake: one that nobody has been called to and that has no plan. */
export function deleteSip(id: Id): Verb {
  return (state, circumstances) => {
    const sip = rowOf(state, 'sips', id)
    if (!sip) return sipGone
    if (plansOf(state, id).length > 0 || callsOf(state, id).some(({ sentOn }) => sentOn !== null)) {
      return refused({
        message: 'SIP:en har en plan eller skickade kallelser och kan inte tas bort. Avsluta den i stället.',
      })
    }
    return done('tog bort en SIP', [
      putDeleted('sips', sip, circumstances),
      ...participantsOf(state, id).map((row) => putDeleted('sipParticipants', row, circumstances)),
      ...callsOf(state, id).map((row) => putDeleted('sipCalls', row, circumstances)),
      ...sipMeetingsOf(state, id).map((row) => putDeleted('sipMeetings', row, circumstances)),
    ])
  }
}
