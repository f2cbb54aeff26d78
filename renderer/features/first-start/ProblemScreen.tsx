import { Button } from '@mantine/core'
import type { StartUp } from '@renderer/data'
import { Status } from '@renderer/ui/Status'
import { IconLock, IconRefresh } from '@tabler/icons-react'
import classes from './ProblemScreen.module.css'
import { StartFrame } from '@renderer/ui/StartFrame'

/** A start that ended in a problem that has no way on but outside Rådrum. */
export type StartProblem = Extract<StartUp, { kind: 'newerDatabase' | 'failed' }>

interface Account {
  readonly title: string
  /** What happened and what is safe. */
  readonly lead: string
  /** What to do, in order. */
  readonly steps: readonly string[]
}

function accountOf(problem: StartProblem): Account {
  switch (problem.kind) {
    case 'newerDatabase':
      return {
        title: 'Uppgifterna är sparade av en nyare Rådrum',
        lead: 'Den här versionen är äldre och skulle kunna skada dem. Därför har den inte öppnat dem. Allt finns kvar och inget är ändrat.',
        steps: [
          'Stäng det här fönstret.',
          'Starta den nyare versionen, den som användes senast.',
          'Finns den inte på datorn: be den som sköter era datorer att installera den.',
        ],
      }
    case 'failed':
      return {
        title: 'Rådrum kunde inte öppnas',
        lead: problem.reason,
        steps: ['Försök igen.', 'Hjälper det inte: ta hjälp av den som sköter era datorer. Rensa inget innan dess.'],
      }
  }
}

/** Data that cannot be opened: what happened, what is safe, what to do. Nothing is written from here. */
export function ProblemScreen({ problem }: { problem: StartProblem }) {
  const { title, lead, steps } = accountOf(problem)
  return (
    <StartFrame
      title={title}
      lead={lead}
      aside={
        <Status tone="need" icon={<IconLock size={16} stroke={1.75} aria-hidden />}>
          Ingenting skrivs till disken
        </Status>
      }
    >
      <h2 className={classes.head}>Gör så här</h2>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <Button leftSection={<IconRefresh size={18} stroke={1.75} />} onClick={() => location.reload()}>
        Försök igen
      </Button>
    </StartFrame>
  )
}
