import { useHistoryOf, useLog, useRow, useSelector, useToday } from '@renderer/data'
import { Desk } from '@renderer/ui/document/Desk'
import { DocumentPreview } from '@renderer/ui/document/DocumentPreview'
import { SaveAsWordButton } from '@renderer/ui/document/SaveAsWordButton'
import { EmptyState } from '@renderer/ui/EmptyState'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { useNaming } from '@renderer/ui/use-naming'
import { registerExtract } from '@shared/documents/register-extract'
import { filterLog, spanOfDays } from '@shared/log/filter'
import { recordsOfPerson } from '@shared/log/identity'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { IconEyeOff, IconUserOff } from '@tabler/icons-react'
import { useMemo } from 'react'

const whole = (state: State) => state
const always = spanOfDays(null, null)

/** All that is kept of one person, to hand to her: it names her, so it waits while identities are hidden. */
export function RegisterExtractPage({ id }: { id: Id }) {
  const person = useRow('persons', id)
  const naming = useNaming()
  const crumbs = [
    { label: 'Personer', href: links.persons() },
    ...(person ? [{ label: person.code, href: links.person(id) }] : []),
  ]
  if (!person || naming === 'hidden') {
    return (
      <Page crumbs={crumbs} title="Registerutdrag">
        <EmptyState
          icon={person ? <IconEyeOff size={40} stroke={1.25} /> : <IconUserOff size={40} stroke={1.25} />}
          title={person ? 'Identiteter är dolda' : 'Personen kan ha tagits bort'}
        >
          {person ? 'Utdraget har namnet med. Visa identiteter igen, så visas det.' : 'Inget annat är ändrat.'}
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      crumbs={crumbs}
      title="Registerutdrag"
      facts={person.code}
      actions={
        <>
          <PrintButton />
          <SaveExtract id={id} />
        </>
      }
    >
      <Preview id={id} />
    </Page>
  )
}

function useExtract(id: Id) {
  const state = useSelector(whole)
  const today = useToday()
  const ids = useMemo(() => recordsOfPerson(state, id), [state, id])
  const history = useHistoryOf(ids)
  const { entries, state: reading } = useLog(always)
  return useMemo(() => {
    if (history === undefined || reading === 'reading') return undefined
    const lines = history === 'unreadable' ? [] : history.map(({ line }) => line)
    const own = filterLog(entries, { act: null, table: null, records: ids, profile: null })
    return registerExtract(state, id, { today, lines, entries: own })
  }, [state, id, ids, today, history, entries, reading])
}

function SaveExtract({ id }: { id: Id }) {
  const model = useExtract(id)
  return model && <SaveAsWordButton model={model} records={[{ table: 'persons', id }]} called="registerutdraget" />
}

function Preview({ id }: { id: Id }) {
  const model = useExtract(id)
  if (!model) return <p role="status">Läser historiken och loggen …</p>
  return (
    <Desk>
      <DocumentPreview document={model} />
    </Desk>
  )
}
