import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { TextLink } from '@renderer/ui/TextLink'
import { countOf } from '@shared/record/count'
import type { State } from '@shared/record/state'
import { bornDaysToAsk, dueThings } from '@shared/retention/due'
import { isKeptNow, keepOf } from '@shared/retention/keeps'
import { thingKey } from '@shared/retention/purge-verb'
import { IconArchiveOff } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { BornDays } from './BornDays'
import { DueList } from './DueList'
import { PastRuns } from './PastRuns'

const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: 'Gallring', href: links.settingsSection('gallring') },
]
const whole = (state: State) => state

/** Gallringslistan: what may go, why, and what is approved of it. Nothing goes before somebody has said so. */
export function RetentionPage() {
  const state = useSelector(whole)
  const today = useToday()
  const due = useMemo(() => dueThings(state, today), [state, today])
  const toAsk = useMemo(() => bornDaysToAsk(state, today), [state, today])
  const [approved, setApproved] = useState<ReadonlySet<string>>(new Set())
  const kept = due.filter((thing) => {
    const keep = keepOf(state, thing)
    return keep !== undefined && isKeptNow(keep, today)
  })
  const chosen = due.filter((thing) => approved.has(thingKey(thing)) && !kept.includes(thing))

  return (
    <Page
      crumbs={crumbs}
      title="Gallringslista"
      facts={factsOf(due.length - kept.length, chosen.length, kept.length)}
      actions={
        due.length > 0 && (
          <>
            <PrintButton />
            <Button
              disabled={chosen.length === 0}
              onClick={() => openDialog('purge', { things: chosen.map(({ kind, thingId }) => ({ kind, thingId })) })}
            >
              Gallra det godkända …
            </Button>
          </>
        )
      }
    >
      <BornDays persons={toAsk} />
      {due.length > 0 ? (
        <DueList state={state} due={due} approved={approved} onApprove={setApproved} />
      ) : (
        <EmptyState icon={<IconArchiveOff size={40} stroke={1.25} aria-hidden />} title="Inget ska gallras nu">
          Här visas det som har sparats så länge som ni har bestämt.{' '}
          <TextLink href={links.settingsSection('gallring')}>Se hur länge uppgifter sparas</TextLink>
        </EmptyState>
      )}
      <PastRuns />
    </Page>
  )
}

function factsOf(waiting: number, approved: number, kept: number): string | undefined {
  if (waiting + kept === 0) return undefined
  return [
    `${countOf(waiting, 'sak', 'saker')} att gå igenom`,
    `${approved} ${approved === 1 ? 'godkänd' : 'godkända'}`,
    ...(kept > 0 ? [`${kept} behålls`] : []),
  ].join(' · ')
}
