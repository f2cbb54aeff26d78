import { Button, Checkbox, Group, Input, Radio, Select, TextInput } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { openDialog, type DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { staffChoices } from '@renderer/ui/staff-choices'
import { TextButton } from '@renderer/ui/TextLink'
import { showIdentities, useNaming } from '@renderer/ui/use-naming'
import { useVerbForm, type VerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { Verb } from '@shared/record/change'
import type { Id } from '@shared/record/id'
import { rowOf, type State } from '@shared/record/state'
import { sipCapacityNames } from '@shared/sip/names'
import { newParticipant } from '@shared/sip/new-sip'
import { isUsuallySummoned, type SipParticipant } from '@shared/sip/participant'
import {
  putAwayOrBackSipParticipant,
  removeSipParticipant,
  saveSipParticipant,
  type SipParticipantInput,
} from '@shared/sip/participant-verbs'
import type { SipKind } from '@shared/sip/sip'
import { useCallback } from 'react'
import { partyChoices } from './party-choices'
import classes from './sip.module.css'

// A mapped type and not an interface: a form's values are a plain record.
type Values = { [Field in keyof SipParticipantInput]: SipParticipantInput[Field] }

/** The person is there from the beginning: nobody else is added as such. */
const capacities = Object.entries(sipCapacityNames)
  .filter(([value]) => value !== 'person')
  .map(([value, label]) => ({ value, label }))

function valuesOf(saved: SipParticipant | undefined): Values {
  const { as, partyId, staffId, name, role, unit, phone, isSummoned, isNamedInConsent } = saved ?? {
    ...newParticipant,
    as: 'party' as const,
  }
  return { as, partyId, staffId, name, role, unit, phone, isSummoned, isNamedInConsent }
}

/** Somebody who is to take part: from a party, or outside them. */
export const SipParticipantDialog: DialogView<'editSipParticipant'> = ({ sipId, id, close }) => {
  const saved = useRow('sipParticipants', id)
  const kind = useRow('sips', sipId)?.kind ?? 'sip'
  const verbForm = useVerbForm<Values>({
    draftKey: `sip-participant:${sipId}:${id ?? 'new'}`,
    rev: saved?.rev,
    initial: valuesOf(saved),
    verb: (values) => saveSipParticipant(sipId, id, values),
    onDone: close,
  })
  const { form } = verbForm
  const { as } = form.values
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={saved ? 'Spara' : 'Lägg till'}
      extra={saved && <Ends saved={saved} close={close} />}
    >
      {as !== 'person' && (
        <Select label="Deltar som" data={capacities} allowDeselect={false} {...form.getInputProps('as')} />
      )}
      {as === 'party' && <FromParty form={form} kind={kind} />}
      {as !== 'party' && as !== 'person' && <Outside form={form} as={as} />}
      <Phone form={form} />
    </DialogForm>
  )
}

interface FieldsProps {
  form: VerbForm<Values>['form']
}

/** While identities are hidden neither name nor phone is shown, and the form keeps what it has. */
function Name({ form, description }: FieldsProps & { description?: string }) {
  if (useNaming() === 'shown')
    return <TextInput label="Namn" description={description} {...form.getInputProps('name')} />
  return (
    <Input.Wrapper label="Namn" labelElement="div" error={form.errors.name}>
      <p className={classes.quiet}>
        Namnet är dolt. Det sparas som det är. <TextButton onClick={showIdentities}>Visa identiteter</TextButton>
      </p>
    </Input.Wrapper>
  )
}

function Phone({ form }: FieldsProps) {
  if (useNaming() === 'hidden') return null
  return <TextInput label="Telefon" maw={300} {...form.getInputProps('phone')} />
}

function FromParty({ form, kind }: FieldsProps & { kind: SipKind }) {
  const { staffId, partyId, isSummoned } = form.values
  const staff = useSelector(useCallback((state: State) => staffChoices(state, staffId), [staffId]))
  const parties = useSelector(useCallback((state: State) => partyChoices(state, partyId), [partyId]))
  const whole = useSelector(useCallback((state: State) => state, []))

  /** A huvudman is called: the choice follows the party until somebody makes another. */
  function choose(next: { staffId: Id | null; partyId: Id | null }) {
    const fromStaff = rowOf(whole, 'staff', next.staffId)?.partyId ?? next.partyId
    form.setValues({
      ...next,
      partyId: fromStaff,
      isSummoned: isUsuallySummoned(kind, rowOf(whole, 'parties', fromStaff)),
    })
  }

  return (
    <>
      <Select
        label="Vem i personallistan"
        placeholder="Ingen vald"
        data={staff}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': 'Töm' }}
        nothingFoundMessage="Finns inte i personallistan"
        description={
          <>
            Finns personen inte i listan? Skriv namnet nedanför, eller{' '}
            <TextButton onClick={() => openDialog('editStaff', { id: null })}>lägg till en medarbetare</TextButton>.
          </>
        }
        {...form.getInputProps('staffId')}
        onChange={(chosen) => choose({ staffId: chosen as Id | null, partyId: chosen === null ? partyId : null })}
      />
      {staffId === null && (
        <Group grow align="flex-start" gap={12}>
          <Select
            label="Part"
            placeholder="Välj part"
            data={parties}
            {...form.getInputProps('partyId')}
            onChange={(chosen) => choose({ staffId: null, partyId: chosen as Id | null })}
          />
          <Name form={form} description="Tomt om det inte är bestämt." />
        </Group>
      )}
      <p className={classes.quiet}>Parten får kallas även om den inte känner personen än.</p>
      <Group grow align="flex-start" gap={12}>
        <TextInput label="Roll" description="Till exempel fast vårdkontakt." {...form.getInputProps('role')} />
        <TextInput label="Verksamhet" description="Till exempel vuxenpsykiatrin." {...form.getInputProps('unit')} />
      </Group>
      <Radio.Group
        label="Får"
        value={isSummoned ? 'summons' : 'invitation'}
        onChange={(chosen) => form.setFieldValue('isSummoned', chosen === 'summons')}
      >
        <Group gap={24} mt={4}>
          <Radio value="summons" label="Kallelse, som binder en huvudman" />
          <Radio value="invitation" label="Inbjudan" />
        </Group>
      </Radio.Group>
    </>
  )
}

function Outside({ form, as }: FieldsProps & { as: SipParticipantInput['as'] }) {
  return (
    <>
      <Group grow align="flex-start" gap={12}>
        <Name form={form} />
        <TextInput
          label="Roll"
          description={as === 'other' ? 'Till exempel god man.' : 'Till exempel bror.'}
          {...form.getInputProps('role')}
        />
      </Group>
      <Checkbox
        label="Samtycket namnger deltagaren"
        description={
          as === 'guardian'
            ? 'Behövs inte för en vårdnadshavare till den som är under 18.'
            : 'Utan det kan deltagaren inte bjudas in.'
        }
        {...form.getInputProps('isNamedInConsent', { type: 'checkbox' })}
      />
    </>
  )
}

function Ends({ saved, close }: { saved: SipParticipant; close: () => void }) {
  async function run(verb: Verb, said: string) {
    if (await writeOrTell(verb, said)) close()
  }
  return (
    <>
      <HistoryButton table="sipParticipants" id={saved.id} />
      {saved.as !== 'person' && (
        <>
          <Button
            ml="auto"
            variant="subtle"
            onClick={() => void run(putAwayOrBackSipParticipant(saved.id), 'Deltagaren är ändrad.')}
          >
            {saved.putAwayAt === null ? 'Deltar inte längre' : 'Deltar igen'}
          </Button>
          <Button variant="subtle" onClick={() => void run(removeSipParticipant(saved.id), 'Borttagen.')}>
            Ta bort
          </Button>
        </>
      )}
    </>
  )
}
