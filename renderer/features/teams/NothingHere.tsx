import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { IconMapOff } from '@tabler/icons-react'

/** Where an address names something that is not there. `what` in its definite form: `Teamet`. */
export function NothingHere({ what }: { what: string }) {
  return (
    <Page title="Team">
      <EmptyState icon={<IconMapOff size={40} stroke={1.25} />} title={`${what} finns inte kvar`}>
        Det kan ha tagits bort. Inget annat är ändrat. <TextLink href={links.teams()}>Gå till teamen</TextLink>
      </EmptyState>
    </Page>
  )
}
