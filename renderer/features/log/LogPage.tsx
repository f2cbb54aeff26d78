import { useLog, useSelector } from '@renderer/data'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { TextButton } from '@renderer/ui/TextLink'
import { countOf } from '@shared/record/count'
import { filterLog } from '@shared/log/filter'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconListSearch } from '@tabler/icons-react'
import { useDeferredValue, useMemo } from 'react'
import { ExportLog } from './ExportLog'
import { LogCheckBox } from './LogCheckBox'
import { LogFilters } from './LogFilters'
import { LogTable } from './LogTable'
import { useLogFilter } from './use-log-filter'

const crumbs = [
  { label: 'Inställningar', href: links.settings() },
  { label: 'Logg', href: links.settingsSection('logg') },
]
const whole = (state: State) => state

/** Who opened, changed, exported and printed which records with identity, newest first, and the regular check of it. */
export function LogPage({ personId }: { personId?: Id }) {
  const state = useSelector(whole)
  const asked = useLogFilter(state, personId)
  const { entries, state: reading } = useLog(asked.span)
  const { filter } = asked
  const shown = useDeferredValue(useMemo(() => filterLog(entries, filter), [entries, filter]))

  return (
    <Page
      crumbs={crumbs}
      title="Vem har öppnat och ändrat?"
      place="Visa loggen"
      actions={
        <>
          <PrintButton />
          {reading === 'read' && shown.length > 0 && <ExportLog entries={shown} state={state} />}
        </>
      }
      facts="Loggen gäller uppgifter om personer och ärenden på den här datorn. Den går inte att ändra."
    >
      <LogCheckBox onShowSince={asked.showSince} />
      <LogFilters asked={asked} state={state} />
      <p role="status">{factsOf(reading, shown.length, entries.length)}</p>
      {reading === 'read' && shown.length === 0 ? (
        <EmptyState
          icon={<IconListSearch size={40} stroke={1.25} aria-hidden />}
          title={asked.isNarrowed ? 'Ingen post passar' : 'Inget står i loggen än'}
        >
          {asked.isNarrowed ? (
            <TextButton onClick={asked.clear}>Visa hela loggen</TextButton>
          ) : (
            'Här visas när någon öppnar, ändrar, exporterar eller skriver ut uppgifter om en person eller ett ärende.'
          )}
        </EmptyState>
      ) : (
        <LogTable entries={shown} state={state} />
      )}
    </Page>
  )
}

function factsOf(reading: 'reading' | 'read' | 'unreadable', shown: number, read: number): string {
  if (reading === 'unreadable') {
    return 'Loggen gick inte att läsa. Inget är ändrat. Starta om Rådrum och försök igen.'
  }
  const count = shown === read ? countOf(read, 'post', 'poster') : `${shown} av ${countOf(read, 'post', 'poster')}`
  return reading === 'reading' ? `${count} hittills. Läser äldre poster …` : count
}
