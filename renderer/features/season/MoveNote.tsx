import { Status } from '@renderer/ui/Status'
import type { IsoDate } from '@shared/calendar/date'
import { formatDateShort, formatWeek } from '@shared/calendar/format'
import { freeDaySentences, howFar, movedPlanSentence } from '@shared/course/move-words'
import { countOf } from '@shared/record/count'
import classes from './MoveNote.module.css'
import type { RoundMove } from './use-round-move'

const howTo =
  'En omgång som inte har börjat flyttas med piltangenterna eller genom att dra i stapeln. Inget ändras förrän du har sett vad flytten gör och sparar.'

/** Where a round is being put and what that comes to, told while it moves. Until then it says how. */
export function MoveNote({ move, today }: { move: RoundMove | undefined; today: IsoDate }) {
  return (
    <div role="status" className={classes.note}>
      {move ? <Told move={move} today={today} /> : <span className={classes.quiet}>{howTo}</span>}
    </div>
  )
}

function Told({ move: { round, startDate, plan }, today }: { move: RoundMove; today: IsoDate }) {
  if (round.fixed !== undefined) return <Status tone="blocked">{`${round.title}: ${round.fixed}`}</Status>
  if (!plan?.plan) return <span>{round.title} står där den stod.</span>
  const sentences = freeDaySentences(plan.plan, today)
  const [first] = sentences
  return (
    <>
      <b>
        {round.title}: start {formatDateShort(startDate, today)} ({formatWeek(startDate)}),{' '}
        {howFar(round.startDate, startDate)}.
      </b>{' '}
      <span>{movedPlanSentence(plan.plan, round.to, today)}</span>{' '}
      {first !== undefined && (
        <Status tone="need">{sentences.length === 1 ? first : `${first} Och ${sentences.length - 1} till.`}</Status>
      )}{' '}
      {plan.clashes.length > 0 && <Status tone="need">{countOf(plan.clashes.length, 'krock', 'krockar')}.</Status>}
    </>
  )
}
