import { countOf } from '../../record/count'
import { done, putNewWithId, refused, type Put, type Verb } from '../../record/change'
import type { Id } from '../../record/id'
import { rowOf } from '../../record/state'
import { cohortGone, cohortIs } from '../cohort-status'
import { newPlace } from '../new-place'
import { participation } from '../participation'
import { queueOf } from '../queue'
import { statusOfNewPlace } from '../takes-people'
import { judgeRows, type ListedParticipant } from './participant-list'

/**
 * Takes the good rows of a list into a round, in one change that one undo takes back. Those with a place left get one in
 * the order of the list, the rest stand in the queue. The rows are judged again on the state that they go into.
 */
export function takeInList(cohortId: Id, rows: readonly ListedParticipant[]): Verb {
  return (state, circumstances) => {
    const cohort = rowOf(state, 'cohorts', cohortId)
    if (!cohort) return cohortGone()
    const placed = statusOfNewPlace[cohort.status]
    if (!placed) return refused({ message: `Omgången är ${cohortIs[cohort.status]} och tar inte emot deltagare.` })
    const good = judgeRows(state, { cohortId, rows, today: circumstances.today }).filter(({ value }) => value !== null)
    if (good.length === 0)
      return refused({ message: 'Ingen rad går att läsa in än. Rätta raderna, eller välj vad kolumnerna innehåller.' })

    const left = queueOf(state, cohort).length > 0 ? 0 : participation(state, cohortId).free
    const puts = good.flatMap(({ value, person, code }, place): Put[] => {
      if (value === null) return []
      const { gender, birthYear, name, registeredOn } = value
      const { referringPartyId, incomeSource, interpreterLanguage, gkRequestedOn, gkFirstOn } = value
      const personId = person?.id ?? circumstances.newId()
      const hasPlace = place < left
      const status = hasPlace ? placed : 'waiting'
      const enrolment = {
        ...newPlace,
        referringPartyId,
        incomeSource,
        interpreterLanguage,
        gkRequestedOn,
        gkFirstOn,
        cohortId,
        personId,
        status,
        statusOn: circumstances.today,
        registeredOn: registeredOn ?? circumstances.today,
        startedOn: status === 'participating' ? circumstances.today : null,
      }
      return [
        ...(person
          ? []
          : [
              putNewWithId(
                'persons',
                personId,
                { code, gender, birthYear, name, protectedIdentity: false },
                circumstances,
              ),
            ]),
        putNewWithId('enrolments', circumstances.newId(), enrolment, circumstances),
      ]
    })
    return done(`läste in ${countOf(good.length, 'deltagare', 'deltagare')} från en lista`, puts)
  }
}
