import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Status } from '@renderer/ui/Status'
import { lawOf, ownLaw } from '@shared/documents/law/law-reference'
import { LawKey, lawPlaces } from '@shared/documents/law/laws'
import type { State } from '@shared/record/state'
import { SettingsFrame } from './SettingsFrame'

const whole = (state: State) => state

/** How the rules are cited that documents rest on: as usual, or in the organisation's own words. */
export function LawsSection() {
  const state = useSelector(whole)
  return (
    <SettingsFrame
      section="lagrum"
      facts="Så står lagrummen i dokumenten. Ändra ett när lagen ändras, eller när ni skriver det på ert sätt."
    >
      <RowList label="Lagrum">
        {LawKey.options.map((key) => (
          <ListRow
            key={key}
            onOpen={() => openDialog('editLaw', { lawKey: key })}
            title={lawPlaces[key]}
            reason={lawOf(state, key).text}
            {...(ownLaw(state, key) && { aside: <Status tone="ok">Egen text</Status> })}
          />
        ))}
      </RowList>
    </SettingsFrame>
  )
}
