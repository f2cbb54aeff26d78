import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListTools, NothingFits } from '@renderer/ui/ListTools'
import { Page } from '@renderer/ui/Page'
import { PrintButton } from '@renderer/ui/PrintButton'
import { useListTools } from '@renderer/ui/use-list-tools'
import { useNaming } from '@renderer/ui/use-naming'
import type { State } from '@shared/record/state'
import { IconPlus, IconUser } from '@tabler/icons-react'
import { useCallback } from 'react'
import { PersonTable } from './PersonTable'
import { listedPersons, textOfPerson } from './person-row'

/** Every person, by code. */
export function PersonsPage() {
  const naming = useNaming()
  const persons = useSelector(useCallback((state: State) => listedPersons(state, naming), [naming]))
  const { shown, tools } = useListTools(persons, textOfPerson)
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editPerson', { id: null })}>
      Ny person
    </Button>
  )
  if (persons.length === 0) {
    return (
      <Page title="Personer" facts="Deltagare och de som ärenden gäller">
        <EmptyState icon={<IconUser size={40} stroke={1.25} />} title="Här finns inga personer än" actions={add}>
          En person är en kod, kön och födelseår. Namn behövs inte. Personer läggs också till när du fyller en
          kursomgång.
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      title="Personer"
      facts={factsOf(tools.count, shown.length)}
      actions={
        <>
          <PrintButton />
          {add}
        </>
      }
    >
      <ListTools tools={tools} looksIn={naming === 'shown' ? 'kod, namn, kurs eller team' : 'kod, kurs eller team'} />
      {shown.length === 0 ? <NothingFits tools={tools} /> : <PersonTable persons={shown} />}
    </Page>
  )
}

function factsOf(count: number, shown: number): string {
  const persons = count === 1 ? '1 person' : `${count} personer`
  return shown === count ? persons : `${shown} av ${persons}`
}
