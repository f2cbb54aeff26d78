import { useSelector, useToday } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { useListTools } from '@renderer/ui/use-list-tools'
import { formatDateShort } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { sipKindNames, sipStateNames } from '@shared/sip/names'
import { sipLines, type SipLine } from '@shared/sip/overview'
import { IconHeartHandshake } from '@tabler/icons-react'

const selectLines = (state: State) => sipLines(state).map((line) => ({ ...line, id: line.sip.id, putAwayAt: null }))
const textOf = ({ code, partyNames }: SipLine) => [code, ...partyNames].join(' ')

/** All SIPs: those without a date first, then by the next day. */
export function SipsPage() {
  const today = useToday()
  const lines = useSelector(selectLines)
  const { shown, tools } = useListTools(lines, textOf)
  return (
    <Page title="SIP" facts="Samordnade individuella planer, nätverksmöten och trepartsmöten">
      {lines.length === 0 && (
        <EmptyState icon={<IconHeartHandshake size={40} stroke={1.25} />} title="Här finns ingen SIP än">
          En SIP börjar med ett behov: vem som har upptäckt det, när och för vem.
        </EmptyState>
      )}
      {lines.length > 0 && <ListTools tools={tools} looksIn="kod eller part" />}
      {lines.length > 0 && shown.length === 0 && <NothingFits tools={tools} />}
      {shown.length > 0 && (
        <RowList label="SIP">
          {shown.map(({ sip, code, state, next, partyNames }) => (
            <ListRow
              key={sip.id}
              href={links.sip(sip.id)}
              title={`${sipKindNames[sip.kind]} ${code}`}
              reason={partyNames.join(' · ')}
              aside={sipStateNames[state]}
              near={next === null ? (state === 'ended' ? undefined : 'Inget datum') : formatDateShort(next, today)}
              late={next !== null && next < today}
            />
          ))}
        </RowList>
      )}
    </Page>
  )
}
