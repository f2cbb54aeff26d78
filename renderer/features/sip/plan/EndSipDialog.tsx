import { Radio, Stack, Textarea } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { links } from '@renderer/ui/links'
import { TextLink } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { formatDate } from '@shared/calendar/format'
import type { State } from '@shared/record/state'
import { endSip } from '@shared/sip/end-verbs'
import { sipEndNames } from '@shared/sip/names'
import type { SipEnd } from '@shared/sip/sip'
import { sipWithdrawnSentence } from '@shared/sip/withdrawn'
import { useCallback } from 'react'

interface Values extends Record<string, unknown> {
  reason: SipEnd | ''
  endedOn: string
  note: string
}

const reasons = Object.entries(sipEndNames)

/** Why a SIP ends, and when. */
export const EndSipDialog: DialogView<'endSip'> = ({ id, reason, close }) => {
  const today = useToday()
  const sip = useRow('sips', id)
  const initial: Values = { reason: reason ?? '', endedOn: formatDate(today), note: '' }
  const verbForm = useVerbForm({
    draftKey: `end-sip:${id}`,
    rev: sip?.rev,
    initial,
    verb: (values) => endSip(id, { ...values, reason: values.reason === '' ? null : values.reason }),
    onDone: close,
  })
  const { form } = verbForm
  const stillGiven = useSelector(
    useCallback(
      (state: State) => sip !== undefined && sipWithdrawnSentence(state, sip, today) === undefined,
      [sip, today],
    ),
  )
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Avsluta">
      <Radio.Group label="Varför" {...form.getInputProps('reason')}>
        <Stack gap={8} mt={6}>
          {reasons.map(([value, label], index) => (
            <Radio key={value} value={value} label={label} data-autofocus={index === 0 || undefined} />
          ))}
        </Stack>
      </Radio.Group>
      {form.values.reason === 'consentWithdrawn' && stillGiven && sip && (
        <p role="status">
          Samtycket står kvar som givet. Skriv in återkallelsen på{' '}
          <TextLink href={links.person(sip.personId)}>personens sida</TextLink> också.
        </p>
      )}
      <DateField label="Dag" {...form.getInputProps('endedOn')} value={form.values.endedOn} />
      <Textarea
        label="Om avslutet"
        description={form.values.reason === 'other' ? 'Skriv vilket skälet är.' : 'Får vara tomt.'}
        rows={2}
        {...form.getInputProps('note')}
      />
    </DialogForm>
  )
}
