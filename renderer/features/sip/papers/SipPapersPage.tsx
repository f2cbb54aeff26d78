import { useRow } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import { IconFileText } from '@tabler/icons-react'
import { CallPapers } from './CallPapers'
import { paperOfAddress } from './paper-addresses'
import { PlanPaper } from './PlanPaper'

const crumbs = [{ label: 'SIP', href: links.sips() }]

/** The papers of a SIP, each as it will be read. */
export function SipPapersPage({ id, paper }: { id: Id; paper?: string }) {
  const sip = useRow('sips', id)
  const shown = paperOfAddress(paper)
  if (sip && (shown === 'kallelse' || shown === 'inbjudan')) return <CallPapers key={shown} sip={sip} word={shown} />
  if (sip) return <PlanPaper sip={sip} paper={shown === 'din-plan' ? shown : 'plan'} />
  return (
    <Page crumbs={crumbs} title="SIP:en finns inte">
      <EmptyState icon={<IconFileText size={40} stroke={1.25} />} title="Här finns inga papper">
        Den kan ha tagits bort. <TextLink href={links.sips()}>Gå till alla SIP</TextLink>
      </EmptyState>
    </Page>
  )
}
