import { useSelector } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { EmptyState } from '@renderer/ui/EmptyState'
import { KeyHints } from '@renderer/ui/KeyHints'
import { links } from '@renderer/ui/links'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { TextButton } from '@renderer/ui/TextLink'
import { useListTools } from '@renderer/ui/use-list-tools'
import { passes, sipLines, type SipFilter, type SipLine } from '@shared/sip/overview'
import { IconHeartHandshake, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { SipFilters } from './SipFilters'
import { SipTable } from './SipTable'

const everything: SipFilter = { state: null, kind: null, partyId: null }
const textOf = ({ title, parties }: SipLine) => [title, ...parties.map(({ name }) => name)].join(' ')
const hints = [
  { keys: ['↑', '↓'], does: 'byt rad' },
  { keys: ['Enter'], does: 'öppna' },
]

const newSip = (
  <ButtonLink href={links.newSip()} leftSection={<IconPlus size={18} stroke={1.75} aria-hidden />}>
    Ny SIP
  </ButtonLink>
)
const actions = (
  <>
    <PrintButton />
    {newSip}
  </>
)

/** All SIPs: those without a date first, then by the next day. */
export function SipsPage() {
  const lines = useSelector(sipLines)
  const [asked, setAsked] = useState(everything)
  const { shown: found, tools } = useListTools(lines, textOf)
  const shown = useMemo(() => found.filter((line) => passes(line, asked)), [found, asked])
  if (lines.length === 0) {
    return (
      <Page title="SIP" facts="Samordnade individuella planer, nätverksmöten och trepartsmöten" actions={newSip}>
        <EmptyState icon={<IconHeartHandshake size={40} stroke={1.25} />} title="Här finns ingen SIP än">
          En SIP börjar med ett behov: vem som har upptäckt det, när och för vem.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page title="SIP" facts={factsOf(tools.count, shown.length)} actions={actions}>
      <SipFilters lines={lines} asked={asked} onAsk={setAsked} />
      <ListTools tools={tools} looksIn="kod eller part" />
      {shown.length > 0 && (
        <>
          <SipTable lines={shown} />
          <KeyHints hints={hints} />
        </>
      )}
      {found.length === 0 && <NothingFits tools={tools} />}
      {found.length > 0 && shown.length === 0 && (
        <p role="status">
          Ingen SIP passar. <TextButton onClick={() => setAsked(everything)}>Visa alla</TextButton>
        </p>
      )}
    </Page>
  )
}

function factsOf(count: number, shown: number): string {
  return shown === count ? `${count} SIP` : `${shown} av ${count} SIP`
}
