import { Checkbox, Group, Select, Stack, TextInput } from '@mantine/core'
import { useRow, useSelector, useToday } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import type { IsoDate } from '@shared/calendar/date'
import { formatDate } from '@shared/calendar/format'
import { deleteConsent, putAwayOrBackConsent, saveConsent } from '@shared/consent/consent-verbs'
import { consentKindNames, consentStatusNames } from '@shared/consent/names'
import type { Id } from '@shared/record/id'
import { rowsOf, type State } from '@shared/record/state'

const kinds = Object.entries(consentKindNames).map(([value, label]) => ({ value, label }))
const statuses = Object.entries(consentStatusNames).map(([value, label]) => ({ value, label }))
const order = new Intl.Collator('sv-SE')
const selectParties = (state: State) => rowsOf(state, 'parties').sort((a, b) => order.compare(a.name, b.name))
const written = (date: IsoDate | null | undefined) => (date ? formatDate(date) : '')

/** A consent: for what, to which parties, for how long, and where the original is. */
export const ConsentDialog: DialogView<'editConsent'> = ({ personId, id, close }) => {
  const consent = useRow('consents', id)
  const parties = useSelector(selectParties)
  const today = useToday()
  const verbForm = useVerbForm({
    draftKey: `consent:${personId}:${id ?? 'new'}`,
    rev: consent?.rev,
    initial: {
      kind: consent?.kind ?? 'informationExchange',
      status: consent?.status ?? 'received',
      purpose: consent?.purpose ?? '',
      partyIds: consent?.partyIds ?? ([] as Id[]),
      validFrom: consent ? written(consent.validFrom) : formatDate(today),
      validTo: written(consent?.validTo),
      withdrawnOn: written(consent?.withdrawnOn),
      originalKeptAt: consent?.originalKeptAt ?? '',
    },
    verb: (values) => saveConsent(personId, id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { status, validFrom, validTo, withdrawnOn, partyIds } = form.values
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
      <Group gap={12} align="flex-start" grow>
        <DateField label="Gäller från" {...form.getInputProps('validFrom')} value={validFrom} />
        <DateField
          label="Gäller till"
          description="Tomt om blanketten inte säger något."
          {...form.getInputProps('validTo')}
          value={validTo}
        />
      </Group>
      <TextInput
        label="Var originalet finns"
        description="Till exempel personakten hos kommunen."
        {...form.getInputProps('originalKeptAt')}
      />
    </DialogForm>
  )
}
