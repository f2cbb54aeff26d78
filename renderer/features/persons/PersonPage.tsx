import { Button } from '@mantine/core'
import { useRow } from '@renderer/data'
import { ButtonLink } from '@renderer/ui/ButtonLink'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { links } from '@renderer/ui/links'
import { Page } from '@renderer/ui/Page'
import { Status } from '@renderer/ui/Status'
import { TextLink } from '@renderer/ui/TextLink'
import { useNaming } from '@renderer/ui/use-naming'
import { genderNames } from '@shared/person/names'
import { personName, type Naming } from '@shared/person/naming'
import type { Person } from '@shared/person/person'
import type { Id } from '@shared/record/id'
import { IconArchive, IconListSearch, IconPencil, IconPlus, IconShieldLock, IconUserOff } from '@tabler/icons-react'
import { PersonCases } from './PersonCases'
import { PersonConsents } from './PersonConsents'
import { PersonMenu } from './PersonMenu'
import { PersonPlaces } from './PersonPlaces'
import { PersonReferrals } from './PersonReferrals'
import { PersonSips } from './PersonSips'

const crumbs = [{ label: 'Personer', href: links.persons() }]

/** One person: consents, places in rounds, remisser, cases at teams and SIPs. */
export function PersonPage({ id }: { id: Id }) {
  const person = useRow('persons', id)
  const naming = useNaming()
  if (!person) {
    return (
      <Page crumbs={crumbs} title="Personen finns inte">
        <EmptyState icon={<IconUserOff size={40} stroke={1.25} />} title="Personen kan ha tagits bort">
          Inget annat är ändrat. <TextLink href={links.persons()}>Gå till alla personer</TextLink>
        </EmptyState>
      </Page>
    )
  }
  return (
    <Page
      crumbs={crumbs}
      title={person.code}
      facts={factsOf(person, naming)}
      status={
        <>
          {person.protectedIdentity && (
            <Status tone="plain" icon={<IconShieldLock size={16} stroke={1.75} aria-hidden />}>
              Skyddad identitet. Här finns koden och inget annat.
            </Status>
          )}
          {person.putAwayAt !== null && (
            <Status tone="plain" icon={<IconArchive size={16} stroke={1.75} aria-hidden />}>
              Undanlagd. Personen syns inte i listor förrän du tar fram den igen.
            </Status>
          )}
        </>
      }
      actions={
        <>
          <HistoryButton table="persons" id={id} />
          <ButtonLink
            href={links.log(id)}
            variant="subtle"
            leftSection={<IconListSearch size={18} stroke={1.75} aria-hidden />}
          >
            Logg
          </ButtonLink>
          <PersonMenu id={id} />
          <Button
            variant="default"
            leftSection={<IconPencil size={18} stroke={1.75} />}
            onClick={() => openDialog('editPerson', { id })}
          >
            Ändra
          </Button>
          <Button
            leftSection={<IconPlus size={18} stroke={1.75} />}
            onClick={() => openDialog('editConsent', { personId: id, id: null })}
          >
            Nytt samtycke
          </Button>
        </>
      }
    >
      <PersonConsents personId={id} />
      <PersonPlaces personId={id} />
      <PersonReferrals personId={id} />
      <PersonCases personId={id} />
      <PersonSips personId={id} />
    </Page>
  )
}

function factsOf(person: Person, naming: Naming): string | undefined {
  if (person.protectedIdentity) return undefined
  const { gender, birthYear } = person
  const born = birthYear === null ? 'födelseår okänt' : `född ${birthYear}`
  return [personName(person, naming), gender === 'unknown' ? 'Kön okänt' : genderNames[gender], born]
    .filter((fact) => fact !== '')
    .join(' · ')
}
