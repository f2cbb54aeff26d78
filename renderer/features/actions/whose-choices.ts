import type { Party } from '@shared/organisation/organisation'
import type { Id } from '@shared/record/id'
import type { WhoseActions } from '@shared/team/action-filter'
import type { ListedAction } from '@shared/team/action-list'

const order = (a: { label: string }, b: { label: string }) => a.label.localeCompare(b.label, 'sv-SE')

/** Those whose åtgärder can be asked for: the parties that have any, then everyone who answers for one. */
export function whoseChoices(actions: readonly ListedAction[], parties: readonly Party[]) {
  const owing = new Set(actions.map(({ responsible }) => responsible.partyId))
  const people = new Map(actions.map(({ responsible: { key, name } }) => [key, name || 'Ingen ansvarig']))
  return [
    {
      group: 'Parter',
      items: parties
        .filter(({ id }) => owing.has(id))
        .map(({ id, name }) => ({ value: asValue({ kind: 'party', id }), label: name }))
        .sort(order),
    },
    {
      group: 'Ansvariga',
      items: [...people].map(([key, label]) => ({ value: asValue({ kind: 'responsible', key }), label })).sort(order),
    },
  ]
}

/** A choice as the list of choices keeps it. */
export function asValue(whose: WhoseActions): string {
  return whose.kind === 'party' ? `party:${whose.id}` : `responsible:${whose.key}`
}

/** What a choice stands for. */
export function ofValue(value: string | null): WhoseActions | null {
  if (value === null) return null
  const key = value.slice(value.indexOf(':') + 1)
  return value.startsWith('party:') ? { kind: 'party', id: key as Id } : { kind: 'responsible', key }
}
