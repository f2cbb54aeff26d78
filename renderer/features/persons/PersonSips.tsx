import { useSelector, useToday } from '@renderer/data'
import { links } from '@renderer/ui/links'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Section } from '@renderer/ui/Section'
import { formatDateShort } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import { rowsBy } from '@shared/record/rows-by'
import type { State } from '@shared/record/state'
import { sipKindNames, sipStateNames } from '@shared/sip/names'
import { nextSipDate, sipStateOf } from '@shared/sip/sip-state'
import { IconHeartHandshake } from '@tabler/icons-react'
import { useCallback } from 'react'

/** The person's SIPs, nätverksmöten and trepartsmöten, the newest first; nothing where there are none. */
export function PersonSips({ personId }: { personId: Id }) {
  const today = useToday()
  const sips = useSelector(useCallback((state: State) => sipsOf(state, personId), [personId]))
  if (sips.length === 0) return null
  return (
    <Section title="SIP" count={sips.length}>
      <RowList label="SIP">
        {sips.map(({ sip: { id, kind, noticedOn }, state, next }) => (
          <ListRow
            key={id}
            href={links.sip(id)}
            icon={<IconHeartHandshake size={19} stroke={1.75} aria-hidden />}
            title={sipKindNames[kind]}
            reason={`Behovet upptäckt ${formatDateShort(noticedOn, today)}`}
            aside={sipStateNames[state]}
            near={next === null ? undefined : formatDateShort(next, today)}
            late={next !== null && next < today}
          />
        ))}
      </RowList>
    </Section>
  )
}

function sipsOf(state: State, personId: Id) {
  return rowsBy(state, 'sips', 'personId', personId)
    .toSorted((one, other) => (one.noticedOn < other.noticedOn ? 1 : -1))
    .map((sip) => ({ sip, state: sipStateOf(state, sip), next: nextSipDate(state, sip) }))
}
