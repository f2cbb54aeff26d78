import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { TextLink } from '@renderer/ui/TextLink'
import { countOf } from '@shared/record/count'
import type { Id } from '@shared/record/id'
import { actionsSummary } from '@shared/team/action-filter'
import { IconCheckbox } from '@tabler/icons-react'
import { ActionGroups } from './ActionGroups'
import { ActionsInWord } from './ActionsInWord'
import { ActionTools } from './ActionTools'
import classes from './actions.module.css'
import { useActionList } from './use-action-list'

const crumbs = [{ label: 'Team', href: links.teams() }]

/** Every åtgärd of every team on one page: whose, when, from which meeting. The one in the address has the keyboard. */
export function ActionsPage({ id }: { id?: Id }) {
  const list = useActionList(id)
  const { asked, all, groups } = list
  const isOpen = asked.shown === 'open'
  return (
    <Page
      crumbs={crumbs}
      title="Åtgärder"
      facts={isOpen ? actionsSummary(all) : countOf(all.length, 'klar eller struken', 'klara eller strukna')}
      actions={isOpen && groups.length > 0 && <ActionsInWord groups={groups} />}
    >
      <ActionTools list={list} />
      {groups.length > 0 && <ActionGroups groups={groups} linked={id} isOpen={isOpen} />}
      {all.length > 0 && groups.length === 0 && (
        <p role="status" className={classes.nothing}>
          Inga åtgärder passar valen.
        </p>
      )}
      {all.length === 0 && (
        <EmptyState
          icon={<IconCheckbox size={40} stroke={1.25} />}
          title={isOpen ? 'Inget är kvar att göra' : 'Ingen åtgärd är klar än'}
        >
          Åtgärder skrivs under ett möte: vem gör vad, och när. Här följs de över alla möten och team.{' '}
          <TextLink href={links.teams()}>Gå till teamen</TextLink>
        </EmptyState>
      )}
    </Page>
  )
}
