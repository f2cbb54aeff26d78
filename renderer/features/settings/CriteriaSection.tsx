import { Button } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { EmptyState } from '@renderer/ui/EmptyState'
import { ListRow } from '@renderer/ui/RowList'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { ReferralCriterion } from '@shared/team/referral/criterion'
import { addUsualCriteria, criteriaInOrder } from '@shared/team/referral/criterion-verbs'
import { IconChecklist, IconPlus } from '@tabler/icons-react'
import { PutAwayMark } from './PutAwayMark'
import { SettingsFrame } from './SettingsFrame'
import { SettingsList } from './SettingsList'

const textOf = ({ name }: ReferralCriterion) => name

/** What a remiss is held against: the organisation's own list. It warns and never stops. */
export function CriteriaSection() {
  const criteria = useSelector(criteriaInOrder)
  const add = (
    <Button
      variant={criteria.length > 0 ? 'filled' : 'default'}
      leftSection={<IconPlus size={18} stroke={1.75} />}
      onClick={() => openDialog('editCriterion', { id: null })}
    >
      Nytt kriterium
    </Button>
  )
  return (
    <SettingsFrame
      section="kriterier"
      facts="Det som prickas av i en remiss. Det som inte är avprickat påminner, men stoppar ingen."
      actions={criteria.length > 0 && add}
    >
      <SettingsList
        label="Kriterier"
        rows={criteria}
        textOf={textOf}
        looksIn="kriterium"
        empty={
          <EmptyState
            icon={<IconChecklist size={40} stroke={1.25} />}
            title="Här finns inga kriterier än"
            actions={
              <>
                <Button onClick={() => void writeOrTell(addUsualCriteria(), 'De vanliga kriterierna är inlagda.')}>
                  Lägg in de vanliga
                </Button>
                {add}
              </>
            }
          >
            Lägg in de kriterier som samordningsförbund brukar ha, och ändra dem till era egna.
          </EmptyState>
        }
      >
        {(criterion) => (
          <ListRow
            key={criterion.id}
            onOpen={() => openDialog('editCriterion', { id: criterion.id })}
            title={criterion.name}
            aside={<PutAwayMark row={criterion} />}
          />
        )}
      </SettingsList>
    </SettingsFrame>
  )
}
