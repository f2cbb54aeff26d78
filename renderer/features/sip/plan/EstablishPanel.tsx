import { Button, Group } from '@mantine/core'
import { useSelector, useToday, write } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { notifyDone } from '@renderer/ui/notify'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { State } from '@shared/record/state'
import { establishPlan } from '@shared/sip/establish'
import type { SipPlan } from '@shared/sip/plan'
import { planChecks, type PlanCheck } from '@shared/sip/plan-checks'
import { discardPlan } from '@shared/sip/plan-verbs'
import { useCallback, useState } from 'react'
import { useLocation } from 'wouter'
import classes from './EstablishPanel.module.css'

/** What the plan lacks, and the button that fixes it. What the law asks for stops it, the rest is told. */
export function EstablishPanel({ plan }: { plan: SipPlan }) {
  const today = useToday()
  const [, navigate] = useLocation()
  const checks = useSelector(useCallback((state: State) => planChecks(state, plan, today), [plan, today]))
  const [problem, setProblem] = useState<string>()

  async function establish() {
    const outcome = await write(establishPlan(plan.id))
    if (!outcome.ok) return setProblem(outcome.problems.map(({ message }) => message).join(' '))
    notifyDone(`Plan ${plan.version} är upprättad.`)
    navigate(links.sip(plan.sipId))
  }

  return (
    <>
      <Checks title="Detta ska planen innehålla enligt lagen" checks={checks.filter(({ stops }) => stops)} />
      <Checks title="Detta kan ni lämna så" checks={checks.filter(({ stops }) => !stops)} />
      {problem !== undefined && (
        <p role="alert" className={classes.problem}>
          {problem}
        </p>
      )}
      <Group mt={12} gap={16}>
        <Button onClick={() => void establish()}>Upprätta planen</Button>
        <TextButton
          onClick={() => void writeOrTell(discardPlan(plan.id), 'Utkastet är borttaget. Ctrl+Z tar tillbaka det.')}
        >
          Kasta utkastet
        </TextButton>
      </Group>
    </>
  )
}

function Checks({ title, checks }: { title: string; checks: readonly PlanCheck[] }) {
  if (checks.length === 0) return null
  return (
    <div className={classes.checks}>
      <h3 className={classes.title}>{title}</h3>
      <ul className={classes.list}>
        {checks.map(({ message, stops }) => (
          <li key={message}>
            <Status tone={stops ? 'blocked' : 'need'}>{message}</Status>
          </li>
        ))}
      </ul>
    </div>
  )
}
