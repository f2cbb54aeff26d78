import { done, put, putDeleted, putNew, refused, type Fields, type Verb } from '../record/change'
import { checkLength } from '../record/checks'
import type { Id } from '../record/id'
import { rowOf, type State } from '../record/state'
import { multiLine, oneLine } from '../record/text'
import { numberedItems } from './agenda'
import type { Case } from './case'
import { gateAtMeeting } from './case-gate'
import type { AgendaItem, Meeting } from './meeting'
import { onItem } from './open-agenda'
import { summonsesOf, type Summoned } from './summons'

export type SummonsInput = Pick<Fields<'summonses'>, 'whom' | 'to' | 'message'>

/**
 * Notes that somebody has been called to an item of their own, for the time that it has now. A new kallelse to the same case
 * takes the place of the one before.
 */
export function noteSummons(itemId: Id, { whom, to, message }: SummonsInput): Verb {
  return onItem(itemId, (state, item, circumstances, meeting) => {
    const found = rowOf(state, 'cases', item.caseId)
    const start = numberedItems(state, meeting.id).find((numbered) => numbered.item.id === itemId)?.start
    if (!found || start === undefined)
      return refused({ message: 'Bara den som har ett ärende kan kallas till en punkt.' })
    const problem = summonsProblem(state, { item, found, meeting, whom })
    const told = { to: oneLine(to), message: multiLine(message) }
    const problems = [
      ...(problem === undefined ? [] : [{ field: 'whom', message: problem }]),
      ...checkLength('to', told.to),
    ]
    if (problems.length > 0) return refused(...problems)
    const fields = { meetingId: meeting.id, caseId: found.id, whom, ...told, date: meeting.date, start }
    const before = summonsesOf(state, found.id).find((summons) => summons.whom === whom)
    const sent = { ...fields, sentOn: circumstances.today }
    return done('noterade en kallelse', [
      before ? put('summonses', { ...before, ...sent }) : putNew('summonses', sent, circumstances),
    ])
  })
}

/** Takes back that somebody has been called. */
export function takeBackSummons(id: Id): Verb {
  return (state, circumstances) => {
    const summons = rowOf(state, 'summonses', id)
    if (!summons) return refused({ message: 'Kallelsen finns inte kvar.' })
    return done('tog tillbaka en kallelse', [putDeleted('summonses', summons, circumstances)])
  }
}

interface Asked {
  readonly item: AgendaItem
  readonly found: Case
  readonly meeting: Meeting
  readonly whom: Summoned
}

/** Why somebody should not be called to an item; undefined when nothing speaks against it. */
export function summonsProblem(state: State, { item, found, meeting, whom }: Asked): string | undefined {
  if (whom === 'person' && found.mode === 'deidentified') {
    return 'Ärendet dras avidentifierat, så personen kan inte kallas. Kalla remittenten.'
  }
  const gate = gateAtMeeting(state, found, meeting, item)
  return gate.state === 'blocked' ? `Ärendet får inte tas upp än. ${gate.sentence}` : undefined
}
