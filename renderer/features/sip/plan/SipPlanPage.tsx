import { useRow, useSelector, useToday } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { useNaming } from '@renderer/ui/use-naming'
import { formatDate, formatDayNear } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { changeLines } from '@shared/sip/change-words'
import type { SipPlan } from '@shared/sip/plan'
import { planInForce, plansOf } from '@shared/sip/sip-state'
import { sipTitle } from '@shared/sip/sip-title'
import { IconFileText } from '@tabler/icons-react'
import { useCallback } from 'react'
import { PlanChangeList } from './PlanChangeList'
import { PlanReading } from './PlanReading'

/** A version of the plan to read, what it changed, and the way to the others. */
export function SipPlanPage({ id, planId }: { id: Id; planId?: Id }) {
  const sip = useRow('sips', id)
  const title = useSelector(useCallback((state: State) => (sip ? sipTitle(state, sip) : 'SIP'), [sip]))
  const plan = useSelector(
    useCallback(
      (state: State) => (planId === undefined ? planInForce(state, id) : rowOf(state, 'sipPlans', planId)),
      [id, planId],
    ),
  )
  const crumbs = [
    { label: 'SIP', href: links.sips() },
    { label: title, href: links.sip(id) },
  ]
  if (plan?.sipId === id) return <Version key={plan.id} plan={plan} crumbs={crumbs} title={title} />
  return (
    <Page crumbs={crumbs} title="Plan">
      <EmptyState
        icon={<IconFileText size={40} stroke={1.25} />}
        title="Ingen plan är upprättad än"
        actions={<ButtonLink href={links.sip(id)}>Till SIP:en</ButtonLink>}
      >
        Planen skrivs vid SIP-mötet och läses här när den är upprättad.
      </EmptyState>
    </Page>
  )
}

interface VersionProps {
  plan: SipPlan
  crumbs: { label: string; href: string }[]
  title: string
}

function Version({ plan, crumbs, title }: VersionProps) {
  const today = useToday()
  const naming = useNaming()
  const lines = useSelector(useCallback((state: State) => changeLines(state, plan, naming), [plan, naming]))
  const others = useSelector(
    useCallback((state: State) => plansOf(state, plan.sipId).filter(({ id }) => id !== plan.id), [plan]),
  )
  return (
    <Page
      crumbs={crumbs}
      title={`Plan, version ${plan.version}`}
      actions={
        <ButtonLink href={links.sipPapers(plan.sipId)} variant="default">
          Papper
        </ButtonLink>
      }
      facts={`${title} · ${plan.establishedOn === null ? 'Utkast, inte upprättad' : `Upprättad ${formatDate(plan.establishedOn)}`}`}
    >
      {lines.length > 0 && (
        <Section title="Det här är nytt" count={lines.length}>
          <PlanChangeList lines={lines} />
        </Section>
      )}
      <PlanReading plan={plan} />
      {others.length > 0 && (
        <Section title="Andra versioner">
          <RowList label="Andra versioner">
            {others.map(({ id, version, establishedOn }) => (
              <ListRow
                key={id}
                href={links.sipPlan(plan.sipId, id)}
                title={`Version ${version}`}
                aside={establishedOn === null ? 'Utkast' : `Upprättad ${formatDayNear(establishedOn, today)}`}
              />
            ))}
          </RowList>
        </Section>
      )}
    </Page>
  )
}
