import { inOrder } from '../../record/order'
import { rowOf, rowsOf, type State } from '../../record/state'
import { cancelledSentence } from '../../team/sections'

/** Of every team whose §§ are counted through the year: why its inställda möten have no minutes. The latest first. */
export function cancelledMeetings(state: State): string[] {
  return rowsOf(state, 'meetings')
    .filter(({ status, putAwayAt }) => status === 'cancelled' && putAwayAt === null)
    .sort((a, b) => inOrder(b.date, a.date))
    .flatMap((meeting) => {
      const sentence = cancelledSentence(state, meeting)
      const team = rowOf(state, 'teams', meeting.teamId)?.name
      return sentence === undefined ? [] : [`${team}: ${sentence}`]
    })
}
