import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListRow } from '@renderer/ui/RowList'
import type { OutcomeKind } from '@shared/course/outcome-kind'
import { outcomeKindsInOrder } from '@shared/course/outcome-kind-verbs'
import { IconPlus, IconRoute } from '@tabler/icons-react'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

const textOf = ({ name }: OutcomeKind) => name

/** The ways that a participant's course can end in: the organisation's own list, in its own order. */
export function OutcomeKindsSection() {
  const kinds = useSelector(outcomeKindsInOrder)
  const add = (
    <Button
      leftSection={<IconPlus size={18} stroke={1.75} />}
      onClick={() => openDialog('editOutcomeKind', { id: null })}
    >
      Nytt vägval
    </Button>
  )
  return (
    <SettingsFrame
      section="vagval"
      facts="Det som en deltagares kurs kan leda till. Listan är er egen, och formulären visar den i samma ordning."
      actions={kinds.length > 0 && add}
    >
      <SettingsList
        label="Vägval"
        rows={kinds}
        textOf={textOf}
        looksIn="namn"
        empty={
          <EmptyState icon={<IconRoute size={40} stroke={1.25} />} title="Här finns inga vägval än" actions={add}>
            Lägg in det som kurserna brukar leda till, till exempel arbete, studier eller annan insats.
          </EmptyState>
        }
      >
        {(kind) => (
          <ListRow
            key={kind.id}
            onOpen={() => openDialog('editOutcomeKind', { id: kind.id })}
            title={kind.name}
            aside={<PutAwayMark row={kind} />}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}
