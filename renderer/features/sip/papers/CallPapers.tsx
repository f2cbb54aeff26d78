import { Button, Stack, Textarea } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { PaperList } from '@renderer/ui/document/together/PaperList'
import { SaveTogether } from '@renderer/ui/document/together/SaveTogether'
import { openDialog } from '@renderer/ui/dialogs'
import { Section } from '@renderer/ui/Section'
import type { SipCallWord } from '@shared/documents/sip/call'
import type { State } from '@shared/record/state'
import type { SipMeeting } from '@shared/sip/meeting'
import type { Sip } from '@shared/sip/sip'
import { nextSipMeeting } from '@shared/sip/sip-state'
import { useCallback } from 'react'
import { NameOrCode } from './NameOrCode'
import { sipPapers } from './paper-addresses'
import { SipPaperFrame } from './SipPaperFrame'
import classes from './SipPapers.module.css'
import { useCallPapers } from './use-call-papers'

/** The kallelser or inbjudningar to the meeting that is planned next: one at a time, or all at once. */
export function CallPapers({ sip, word }: { sip: Sip; word: SipCallWord }) {
  const meeting = useSelector(useCallback((state: State) => nextSipMeeting(state, sip.id), [sip.id]))
  if (meeting) return <PapersToMeeting key={meeting.id} sip={sip} meeting={meeting} word={word} />
  return (
    <SipPaperFrame
      sip={sip}
      shown={word}
      document={undefined}
      empty="Inget möte är planerat. Lägg till ett på SIP:ens sida först."
    />
  )
}

function PapersToMeeting({ sip, meeting, word }: { sip: Sip; meeting: SipMeeting; word: SipCallWord }) {
  const { values, change, papers } = useCallPapers(meeting, word)
  const { model, shown } = papers
  const { called } = sipPapers[word]
  return (
    <SipPaperFrame
      sip={sip}
      shown={word}
      document={model && shown && { model, records: shown.records, called }}
      empty={shown?.why ?? 'Ingen ska ha det här papperet. Lägg till deltagare på SIP:ens sida.'}
    >
      <PaperList title="Till" papers={papers} />
      <Section title="Innehåll">
        <Stack gap={16} pt={12}>
          <NameOrCode by={values.by} onChange={(by) => change({ by })} />
          <DateField label="Svar senast" value={values.answerBy} onChange={(answerBy) => change({ answerBy })} />
          <Textarea
            label="Eget meddelande"
            description="Står i alla. Skriv till exempel vart man ringer."
            rows={3}
            value={values.message}
            onChange={(event) => change({ message: event.currentTarget.value })}
          />
        </Stack>
      </Section>
      <SaveTogether papers={papers} title={`${meeting.date} SIP – ${called}`} called={called} />
      <Section title="När de är skickade">
        <p className={classes.help}>Rådrum skickar inget självt. Skriv upp vilka som är kallade, och när.</p>
        <Button variant="default" mt={12} onClick={() => openDialog('sendSipCalls', { meetingId: meeting.id })}>
          Skriv upp kallelser
        </Button>
      </Section>
    </SipPaperFrame>
  )
}
