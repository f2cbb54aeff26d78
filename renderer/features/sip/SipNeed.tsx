import { useRow, useToday } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { Section } from '@renderer/ui/Section'
import { Status } from '@renderer/ui/Status'
import { TextButton, TextLink } from '@renderer/ui/TextLink'
import { formatDateShort } from '@shared/calendar/format'
import type { Sip } from '@shared/sip/sip'
import classes from './sip.module.css'

/** What the SIP is about: the question, who noticed the need, and where the plan is kept. */
export function SipNeed({ sip }: { sip: Sip }) {
  const today = useToday()
  const party = useRow('parties', sip.noticedByPartyId)
  const found = useRow('cases', sip.caseId)
  const by = [sip.noticedBy, party?.shortName].filter(Boolean).join(', ')
  const { question, noticedOn, dischargeReadyOn, elsewhere, reference } = sip
  return (
    <Section
      title="Behov"
      action={<TextButton onClick={() => openDialog('editSipNeed', { id: sip.id })}>Ändra</TextButton>}
    >
      {question === '' ? (
        <p className={classes.quiet}>
          <Status tone="need">Frågeställningen är inte skriven än. Den står i kallelsen.</Status>
        </p>
      ) : (
        <p className={classes.question}>{question}</p>
      )}
      <p className={classes.quiet}>
        Upptäckt {formatDateShort(noticedOn, today)}
        {by !== '' && ` av ${by}`}.
        {dischargeReadyOn !== null && ` Besked om utskrivningsklar ${formatDateShort(dischargeReadyOn, today)}.`}
      </p>
      {elsewhere !== '' && (
        <p className={classes.quiet}>
          Planen förs i {elsewhere}
          {reference !== '' && `, referens ${reference}`}.
        </p>
      )}
      {found && (
        <p className={classes.quiet}>
          Kommer från ärendet <TextLink href={links.case(found.id)}>{found.code}</TextLink>.
        </p>
      )}
    </Section>
  )
}
