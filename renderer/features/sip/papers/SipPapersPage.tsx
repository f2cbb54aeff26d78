import { useRow } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import type { Id } from '@shared/record/id'
import { IconFileText } from '@tabler/icons-react'
import { paperOfAddress } from './paper-addresses'
import { PlanPaper } from './PlanPaper'

const crumbs = [{ label: 'SIP', href: links.sips() }]

/** The papers of a SIP, one at a time, each as it will be read. */
export function SipPapersPage({ id, paper }: { id: Id; paper?: string }) {
  const sip = useRow('sips', id)
  if (sip) return <PlanPaper sip={sip} paper={paperOfAddress(paper)} />
  return (
    <Page crumbs={crumbs} title="SIP:en finns inte">
      <EmptyState icon={<IconFileText size={40} stroke={1.25} />} title="Här finns inga papper">
        Den kan ha tagits bort. <TextLink href={links.sips()}>Gå till alla SIP</TextLink>
      </EmptyState>
    </Page>
  )
}
