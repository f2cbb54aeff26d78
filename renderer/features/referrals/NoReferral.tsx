import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { IconInbox } from '@tabler/icons-react'

/** Where an address names something that is not there. `what` in its definite form: `Remissen`. */
export function NoReferral({ what }: { what: string }) {
  return (
    <Page crumbs={[{ label: 'Team', href: links.teams() }]} title="Remisser">
      <EmptyState icon={<IconInbox size={40} stroke={1.25} />} title={`${what} finns inte kvar`}>
        Det kan ha tagits bort. Inget annat är ändrat. <TextLink href={links.teams()}>Gå till teamen</TextLink>
      </EmptyState>
    </Page>
  )
}
