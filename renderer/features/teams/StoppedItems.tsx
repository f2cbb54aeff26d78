import { useSelector } from '@renderer/data'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import type { State } from '@shared/record/state'
import { stoppedItems, type StoppedItem } from '@shared/team/gate-change'
import type { Meeting } from '@shared/team/meeting'
import { useCallback } from 'react'
import classes from './StoppedItems.module.css'

/** At the top of an agenda: which cases may not be taken up as things stand, and what has changed since they could. */
export function StoppedItems({ meeting }: { meeting: Meeting }) {
  const stopped = useSelector(useCallback((state: State) => stoppedItems(state, meeting), [meeting]))
  return (
    <div role="status">
      {stopped.length > 0 && (
        <Section title="Får inte tas upp" count={stopped.length}>
          <ul className={classes.list}>
            {byReason(stopped).map(([reason, items]) => (
              <li key={reason} className={classes.reason}>
                <Status tone="blocked">{reason}</Status>
                <ItemLinks items={items} />
              </li>
            ))}
          </ul>
        </Section>
      )}
    </div>
  )
}

/** Many cases are often stopped by the same thing, and it is told once. */
function byReason(stopped: readonly StoppedItem[]): [string, StoppedItem[]][] {
  const reasons = new Map<string, StoppedItem[]>()
  for (const item of stopped) {
    const reason = `${item.change} ${item.gate.sentence}`.trim()
    reasons.set(reason, [...(reasons.get(reason) ?? []), item])
  }
  return [...reasons]
}

/** Each leads to its row, where the ways on stand. */
function ItemLinks({ items }: { items: readonly StoppedItem[] }) {
  return (
    <span className={classes.items}>
      {items.map(({ item, section, case: taken }) => (
        <TextButton key={item.id} onClick={() => goTo(item.id)}>
          {`§\u00A0${section} ${taken?.code ?? ''}`}
        </TextButton>
      ))}
    </span>
  )
}

function goTo(itemId: string) {
  document.querySelector<HTMLElement>(`[data-item="${itemId}"]`)?.focus()
}
