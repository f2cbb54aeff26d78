import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListRow } from '@renderer/ui/RowList'
import { partyKindNames } from '@shared/organisation/names'
import type { Party } from '@shared/organisation/organisation'
import { rowsOf, type State } from '@shared/record/state'
import { IconBuildingCommunity, IconPlus } from '@tabler/icons-react'
import { byName } from './by-name'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

const selectParties = (state: State) => rowsOf(state, 'parties').sort(byName)
const textOf = ({ name, shortName, kind }: Party) => `${name} ${shortName} ${partyKindNames[kind]}`

/** The parties that work together. */
export function PartiesSection() {
  const parties = useSelector(selectParties)
  const add = (
    <Button leftSection={<IconPlus size={18} stroke={1.75} />} onClick={() => openDialog('editParty', { id: null })}>
      Ny part
    </Button>
  )
  return (
    <SettingsFrame
      section="parter"
      facts="De som samverkar. Samtycken ges till parter, och protokoll skriver ut dem efter namn."
      actions={parties.length > 0 && add}
    >
      <SettingsList
        label="Parter"
        rows={parties}
        textOf={textOf}
        looksIn="namn eller slag"
        empty={
          <EmptyState
            icon={<IconBuildingCommunity size={40} stroke={1.25} />}
            title="Här finns inga parter än"
            actions={add}
          >
            Börja med dem som är med i förbundet: Arbetsförmedlingen, Försäkringskassan, regionen och kommunerna.
          </EmptyState>
        }
      >
        {(party) => (
          <ListRow
            key={party.id}
            onOpen={() => openDialog('editParty', { id: party.id })}
            title={party.name}
            reason={party.shortName === party.name ? undefined : `Skrivs ${party.shortName} efter namn`}
            aside={<PutAwayMark row={party}>{partyKindNames[party.kind]}</PutAwayMark>}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}
