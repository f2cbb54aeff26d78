import { Group, Select, Textarea, TextInput } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import type { State } from '@shared/record/state'
import { sipKindNames } from '@shared/sip/names'
import { useCallback } from 'react'
import { partyChoices } from './party-choices'
import type { NeedValues } from './need-values'

const kinds = Object.entries(sipKindNames).map(([value, label]) => ({ value, label }))

/** The fields of a need; the kind stands first in the form that they are part of. */
export function SipNeedFields<Values extends NeedValues>({ form }: { form: UseFormReturnType<Values> }) {
  const { noticedOn, dischargeReadyOn, noticedByPartyId, elsewhere, reference } = form.values
  const parties = useSelector(useCallback((state: State) => partyChoices(state, noticedByPartyId), [noticedByPartyId]))
  return (
    <>
      <Group grow align="flex-start" gap={12}>
        <TextInput label="Vem upptäckte behovet" {...form.getInputProps('noticedBy')} />
        <Select
          label="På vilken part"
          placeholder="Ingen vald"
          data={parties}
          clearable
          clearButtonProps={{ 'aria-label': 'Töm' }}
          {...form.getInputProps('noticedByPartyId')}
        />
      </Group>
      <Group grow align="flex-start" gap={12}>
        <DateField
          label="När"
          description="Tidsfristerna räknas härifrån."
          {...form.getInputProps('noticedOn')}
          value={noticedOn}
        />
        <DateField
          label="Utskrivningsklar"
          description="Dagen för beskedet, om personen är på sjukhus."
          {...form.getInputProps('dischargeReadyOn')}
          value={dischargeReadyOn}
        />
      </Group>
      <Textarea
        label="Frågeställning"
        description="Vad behöver samordnas? Så som det ska stå i kallelsen."
        minRows={3}
        {...form.getInputProps('question')}
      />
      <Group grow align="flex-start" gap={12}>
        <TextInput
          label="Förs i annat system"
          description="Regionens system, om planen skrivs där. Tomt om den skrivs här."
          {...form.getInputProps('elsewhere')}
        />
        {(elsewhere !== '' || reference !== '') && (
          <TextInput
            label="Referens där"
            description="Så som planen går att hitta i det systemet."
            {...form.getInputProps('reference')}
          />
        )}
      </Group>
    </>
  )
}

/** Which kind of meeting the need is for. */
export function SipKindField<Values extends NeedValues>({ form }: { form: UseFormReturnType<Values> }) {
  return <Select label="Slag" data={kinds} allowDeselect={false} maw={300} {...form.getInputProps('kind')} />
}
