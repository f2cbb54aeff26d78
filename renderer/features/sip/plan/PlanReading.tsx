import { useSelector, useToday } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDate, formatDateShort } from '@shared/calendar/format'
import { rowOf, type State } from '@shared/record/state'
import { goalOutcomeNames, goalTermNames, measureStatusNames } from '@shared/sip/names'
import { participantName } from '@shared/sip/participant-name'
import type { SipPlan } from '@shared/sip/plan'
import { goalsOf, measuresOf } from '@shared/sip/plan-rows'
import { responsibleName } from '@shared/sip/responsible'
import { useCallback } from 'react'
import classes from './PlanReading.module.css'

/** A version of the plan to read: nothing in it can be changed. */
export function PlanReading({ plan }: { plan: SipPlan }) {
  return (
    <>
      <Section title="Vad är viktigt för mig">
        <Text text={plan.importantToMe} />
      </Section>
      <Section title="Nuläge">
        <Text text={plan.situation} />
      </Section>
      <Section title="Mål">
        <Goals plan={plan} />
      </Section>
      <Section title="Insatser">
        <Measures plan={plan} />
      </Section>
      <Section title="Ansvar och uppföljning">
        <Roles plan={plan} />
      </Section>
    </>
  )
}

function Text({ text }: { text: string }) {
  return <p className={classes.text}>{text.trim() === '' ? 'Inget är skrivet.' : text}</p>
}

function Goals({ plan }: { plan: SipPlan }) {
  const goals = useSelector(useCallback((state: State) => goalsOf(state, plan.id), [plan.id]))
  return (
    <ol className={classes.goals}>
      {goals.map(({ id, text, term, outcome, outcomeNote }) => (
        <li key={id}>
          {text}{' '}
          <span className={classes.quiet}>
            {[goalTermNames[term], outcome && goalOutcomeNames[outcome], outcomeNote].filter(Boolean).join(' · ')}
          </span>
        </li>
      ))}
    </ol>
  )
}

function Measures({ plan }: { plan: SipPlan }) {
  const today = useToday()
  const naming = useNaming()
  const measures = useSelector(
    useCallback(
      (state: State) =>
        measuresOf(state, plan.id).map((measure) => ({
          ...measure,
          responsible: responsibleName(state, measure, naming),
        })),
      [plan.id, naming],
    ),
  )
  return (
    <table className={classes.measures}>
      <thead>
        <tr>
          <th scope="col">Vad</th>
          <th scope="col">Ansvarig</th>
          <th scope="col">Senast</th>
          <th scope="col">Läge</th>
        </tr>
      </thead>
      <tbody>
        {measures.map(({ id, what, need, note, responsible, dueOn, status }) => (
          <tr key={id}>
            <td>
              {what}
              <span className={classes.under}>{[need, note].filter(Boolean).join(' · ')}</span>
            </td>
            <td>{responsible}</td>
            <td>{dueOn === null ? '' : formatDateShort(dueOn, today)}</td>
            <td>{measureStatusNames[status]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Roles({ plan }: { plan: SipPlan }) {
  const naming = useNaming()
  const facts = useSelector(
    useCallback(
      (state: State) => {
        const called = (id: SipPlan['ownerId']) => {
          const participant = rowOf(state, 'sipParticipants', id)
          return participant ? participantName(state, participant, naming) : ''
        }
        return [
          ['Övergripande ansvar', rowOf(state, 'parties', plan.overallPartyId)?.name ?? ''],
          ['Huvudansvarig', called(plan.ownerId)],
          ['Om läget försämras', plan.ifWorse],
          ['Avvikande mening', plan.differingOpinion],
          ['Följs upp', plan.followUpOn === null ? '' : formatDate(plan.followUpOn)],
          ['Kallar till uppföljningen', called(plan.followUpCallerId)],
          ['Kopia till', plan.copyTo],
        ].filter(([, value]) => value !== '') as [string, string][]
      },
      [plan, naming],
    ),
  )
  return (
    <dl className={classes.facts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
