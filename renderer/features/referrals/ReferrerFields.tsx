import { Group, Radio, Select, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { TextButton } from '@renderer/ui/TextLink'
import { showIdentities, useNaming } from '@renderer/ui/use-naming'
import { isKansliprofil } from '@shared/person/purge'
import { rowsOf, type State } from '@shared/record/state'
import { referralKindNames } from '@shared/team/referral/names'
import { useCallback } from 'react'
import type { FieldsOfReferral } from './fields-of-referral'
import classes from './referrals.module.css'

const kinds = Object.entries(referralKindNames)

/** How a remiss came in, and from whom. In an egenanmälan the contact is the person's own, and hidden as a name is. */
export function ReferrerFields({ form }: FieldsOfReferral) {
  const { kind, receivedOn, referringPartyId } = form.values
  const isSelf = kind === 'selfReferral'
  const parties = useSelector(
    useCallback(
      (state: State) =>
        rowsOf(state, 'parties')
          .filter(({ id, putAwayAt }) => putAwayAt === null || id === referringPartyId)
          .map(({ id, name }) => ({ value: id, label: name })),
      [referringPartyId],
    ),
  )
  return (
    <>
      <Group gap={24} align="flex-start">
        <Radio.Group label="Slag" {...form.getInputProps('kind')}>
          <Group gap={20} mt={4}>
            {kinds.map(([value, label]) => (
              <Radio key={value} value={value} label={label} />
            ))}
          </Group>
        </Radio.Group>
      </Group>
      <Group grow align="flex-start" gap={12}>
        <DateField label="Kom in" {...form.getInputProps('receivedOn')} value={receivedOn} />
        {!isSelf && (
          <Select
            label="Kommer från"
            placeholder="Välj part"
            data={parties}
            searchable
            {...form.getInputProps('referringPartyId')}
          />
        )}
      </Group>
      <ContactFields form={form} isSelf={isSelf} />
    </>
  )
}

function ContactFields({ form, isSelf }: FieldsOfReferral & { isSelf: boolean }) {
  const isHidden = useNaming() === 'hidden'
  const isOffice = useSelector(isKansliprofil)
  if (isSelf && isOffice) return <p className={classes.quiet}>Kansliet sparar inga kontaktuppgifter till personer.</p>
  if (isSelf && isHidden) {
    return (
      <p className={classes.quiet}>
        Personens kontaktuppgifter är dolda. De sparas som de är.{' '}
        <TextButton onClick={showIdentities}>Visa identiteter</TextButton>
      </p>
    )
  }
  return (
    <Group grow align="flex-start" gap={12}>
      <TextInput label={isSelf ? 'Namn' : 'Remittentens namn'} {...form.getInputProps('referrerName')} />
      <TextInput label="Telefon" inputMode="tel" {...form.getInputProps('referrerPhone')} />
      <TextInput label="E-post" inputMode="email" {...form.getInputProps('referrerEmail')} />
    </Group>
  )
}
