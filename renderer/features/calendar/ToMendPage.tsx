import { useSelector, useToday } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Section } from '@renderer/ui/Section'
import { byTitle, countOfHits } from '@shared/calendar/hit-words'
import { toMend } from '@shared/calendar/hits'
import type { State } from '@shared/record/state'
import { IconCalendarCheck } from '@tabler/icons-react'
import { useCallback } from 'react'
import { HitRow } from './HitRow'
import classes from './ToMendPage.module.css'

/** What stands where a closed day, a lov or an absence has come, each with the ways out of it. */
export function ToMendPage() {
  const today = useToday()
  const hits = useSelector(useCallback((state: State) => toMend(state, today), [today]))
  return (
    <Page
      crumbs={[{ label: 'Kalender', href: links.calendar() }]}
      title="Att ordna i kalendern"
      facts={
        hits.length === 0
          ? 'Inget står i vägen för det som är planerat.'
          : `${countOfHits(hits)}. Det som du lämnar till senare står kvar här och på Översikt.`
      }
    >
      {hits.length === 0 ? (
        <EmptyState
          icon={<IconCalendarCheck size={40} stroke={1.25} aria-hidden />}
          title="Allt som är planerat går att hålla"
        >
          Lägger du in lov, stängda dagar eller frånvaro som träffar kurstillfällen eller möten så ordnar du dem här.
        </EmptyState>
      ) : (
        byTitle(hits).map(({ key, title, hits: own }) => (
          <Section key={key} title={title} count={own.length}>
            <ul className={classes.list} aria-label={title}>
              {own.map((hit) => (
                <HitRow key={hit.id} hit={hit} today={today} />
              ))}
            </ul>
          </Section>
        ))
      )}
    </Page>
  )
}
