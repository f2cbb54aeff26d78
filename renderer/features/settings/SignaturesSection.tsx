import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { ListRow, RowList } from '@renderer/ui/RowList'
import { Status } from '@renderer/ui/Status'
import { capitalised } from '@shared/calendar/format'
import { documentKindNames } from '@shared/documents/kind'
import { ownSigning, signingOf } from '@shared/documents/signing/document-signatures'
import { SignedKind, type Signing } from '@shared/documents/signing/signers'
import type { State } from '@shared/record/state'
import { SettingsFrame } from './SettingsFrame'

const whole = (state: State) => state

/** Who signs each kind of document: as usual, or as the organisation has it. */
export function SignaturesSection() {
  const state = useSelector(whole)
  return (
    <SettingsFrame
      section="underskrifter"
      facts="Raderna sist i dokumenten, i den ordning de skrivs. Ett team väljer självt om dess protokoll har underskrifter."
    >
      <RowList label="Underskrifter">
        {SignedKind.options.map((kind) => (
          <ListRow
            key={kind}
            onOpen={() => openDialog('editSigning', { kind })}
            title={documentKindNames[kind]}
            reason={inWords(signingOf(state, kind))}
            {...(ownSigning(state, kind) && { aside: <Status tone="ok">Egna rader</Status> })}
          />
        ))}
      </RowList>
    </SettingsFrame>
  )
}

function inWords({ lines, hasPlaceAndDate }: Signing): string {
  if (lines.length === 0) return 'Ingen skriver under'
  return [...lines.map(({ label }) => capitalised(label)), ...(hasPlaceAndDate ? ['Ort och datum'] : [])].join(' · ')
}
