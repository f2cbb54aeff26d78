import { Checkbox, Group, Select, Stack, Textarea, TextInput } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { Status } from '@renderer/ui/Status'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { earlierRefusal, needsToAskAge } from '@shared/consent/consent-checks'
import { deleteConsent, putAwayOrBackConsent, readConsent, saveConsent } from '@shared/consent/consent-verbs'
import { consentWarnings } from '@shared/consent/consent-warnings'
import { consentKindNames, consentStatusNames } from '@shared/consent/names'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { consentValues, type ConsentValues } from './consent-values'
import { ConsentDataField, ConsentFormField, OfAgeField } from './ConsentGiven'
import { ConsentMore } from './ConsentMore'

const kinds = Object.entries(consentKindNames).map(([value, label]) => ({ value, label }))
const statuses = Object.entries(consentStatusNames).map(([value, label]) => ({ value, label }))
const order = new Intl.Collator('sv-SE')
const selectParties = (state: State) => rowsOf(state, 'parties').sort((a, b) => order.compare(a.name, b.name))

/** What the form is asked about as it stands: what is unclear, and what must be said because of it. */
function selectDoubts(state: State, { personId, id }: ConsentKey, values: ConsentValues, today: IsoDate) {
  const { fields } = readConsent(personId, values, today)
  const isReceived = fields.status === 'received'
  return {
    warnings: consentWarnings(state, id, fields, today),
    isAfterRefusal: isReceived && earlierRefusal(state, id, fields) !== undefined,
    asksAge: isReceived && fields.givenBy === 'self' && needsToAskAge(state, fields, today),
  }
}

interface ConsentKey {
  readonly personId: Id
  readonly id: Id | null
}

/** A consent: for what, to which parties, for how long, and where the original is. */
export const ConsentDialog: DialogView<'editConsent'> = ({ personId, id, preset, close }) => {
  const consent = useRow('consents', id)
  const parties = useSelector(selectParties)
  const today = useToday()
  const verbForm = useVerbForm<ConsentValues>({
    draftKey: `consent:${personId}:${id ?? preset?.kind ?? 'new'}`,
    rev: consent?.rev,
    initial: { ...consentValues(consent, today), ...(consent === undefined && preset) },
    verb: (values) => saveConsent(personId, id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { status, validFrom, validTo, withdrawnOn, partyIds } = form.values
  const doubts = useSelector(
    useCallback(
      (state: State) => selectDoubts(state, { personId, id }, form.values, today),
      [personId, id, form.values, today],
    ),
  )
  const choices = parties.filter((party) => party.putAwayAt === null || consent?.partyIds.includes(party.id))
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={consent ? 'Spara' : 'Lägg till'}
      extra={
        consent && (
          <>
            <HistoryButton table="consents" id={consent.id} />
            <PutAwayActions
              row={consent}
              putAwayOrBack={putAwayOrBackConsent(consent.id)}
              remove={deleteConsent(consent.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <Group gap={12} align="flex-start" grow>
        <Select label="Samtycke till" data={kinds} data-autofocus {...form.getInputProps('kind')} />
        <Select label="Läge" data={statuses} {...form.getInputProps('status')} />
      </Group>
      {status === 'withdrawn' && (
        <DateField label="Återkallat den" {...form.getInputProps('withdrawnOn')} value={withdrawnOn} />
      )}
      <TextInput
        label="Ändamål"
        description="Vad uppgifterna ska användas till. Exempel: genomlysning i Resursrådet."
        {...form.getInputProps('purpose')}
      />
      {doubts.isAfterRefusal && (
        <Textarea
          label="Vad har ändrats sedan personen sa nej?"

          minRows={1}
          {...form.getInputProps('changedSince')}
        />
      )}
      <Checkbox.Group
        label="Parter som samtycket omfattar"
        value={partyIds}
        onChange={(chosen) => form.setFieldValue('partyIds', chosen)}
        error={form.errors['partyIds']}
      >
        <Stack gap={8} mt={4}>
          {choices.map((party) => (
            <Checkbox key={party.id} value={party.id} label={party.name} />
          ))}
          {choices.length === 0 && 'Här finns inga parter än. Lägg till dem under Inställningar, Parter.'}
        </Stack>
      </Checkbox.Group>
      <ConsentDataField form={form} />
      <Group gap={12} align="flex-start" grow>
        <DateField label="Gäller från" {...form.getInputProps('validFrom')} value={validFrom} />
        <DateField
          label="Gäller till"
          description="Tomt om blanketten inte säger något."
          {...form.getInputProps('validTo')}
          value={validTo}
        />
      </Group>
      {doubts.asksAge && <OfAgeField form={form} />}
      <ConsentFormField form={form} />
      <ConsentMore form={form} />
      {doubts.warnings.length > 0 && (
        <Stack gap={4} role="status">
          {doubts.warnings.map((warning) => (
            <Status key={warning} tone="need">
              {warning}
            </Status>
          ))}
        </Stack>
      )}
    </DialogForm>
  )
}
