import { Button } from '@mantine/core'
import { useSelector, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { reopenSip } from '@shared/sip/end-verbs'
import { sipEndNames } from '@shared/sip/names'
import type { Sip } from '@shared/sip/sip'
import { sipWithdrawnSentence } from '@shared/sip/withdrawn'
import { useCallback } from 'react'

/** How a SIP ended, or the way to end it. Where the consent has been withdrawn the end is offered at once. */
export function SipEnding({ sip }: { sip: Sip }) {
  const today = useToday()
  const withdrawn = useSelector(useCallback((state: State) => sipWithdrawnSentence(state, sip, today), [sip, today]))
  if (sip.endedOn !== null) {
    return (
      <Section title="Avslut">
        <p>
          Avslutad {formatDate(sip.endedOn)}
          {sip.endReason !== null && `. ${sipEndNames[sip.endReason]}.`} {sip.endNote}
        </p>
        {withdrawn === undefined ? (
          <Button variant="default" onClick={() => void writeOrTell(reopenSip(sip.id))}>
            Öppna igen
          </Button>
        ) : (
          <p>
            <Status tone="blocked">{withdrawn} SIP:en kan öppnas igen när personen har gett ett nytt samtycke.</Status>
          </p>
        )}
      </Section>
    )
  }
  return (
    <Section title="Avslut">
      {withdrawn !== undefined && (
        <p>
          <Status tone="blocked">
            {withdrawn} Inga nya möten kan hållas. Avsluta SIP:en, eller vänta på ett nytt samtycke.
          </Status>
        </p>
      )}
      <Button
        mt={8}
        variant="default"
        onClick={() =>
          openDialog('endSip', { id: sip.id, ...(withdrawn !== undefined && { reason: 'consentWithdrawn' }) })
        }
      >
        Avsluta SIP:en …
      </Button>
    </Section>
  )
}
