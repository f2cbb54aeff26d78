import { Group, Select, TextInput } from '@mantine/core'
import { useSelector } from '@renderer/data'
import { openDialog } from '@renderer/ui/dialogs'
import { KommunField } from '@renderer/ui/KommunField'
import { PersonPicker } from '@renderer/ui/PersonPicker'
import { Status } from '@renderer/ui/Status'
import { TextButton } from '@renderer/ui/TextLink'
import { checkCode } from '@shared/person/code'
import { genderNames } from '@shared/person/names'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { useCallback } from 'react'
import type { FieldsOfReferral } from './fields-of-referral'
import classes from './referrals.module.css'

const genders = Object.entries(genderNames).map(([value, label]) => ({ value, label }))

/** Whom a remiss is about: a code, and a person once one is chosen. */
export function SubjectFields({ form, setPerson }: FieldsOfReferral & { setPerson: (id: Id | null) => void }) {
  const { personId, kommunId, code } = form.values
  const warning = useSelector(useCallback((state: State) => checkCode(state, code, personId).warning, [code, personId]))
  return (
    <>
      <Group grow align="flex-start" gap={12}>
        <TextInput label="Kod" description="Står i stället för namnet." {...form.getInputProps('code')} />
        <PersonPicker
          label="Person"
          {...form.getInputProps('personId')}
          value={personId}
          onChange={setPerson}
          placeholder="Avidentifierat"
          description={
            <>
              Behövs inte än. <TextButton onClick={() => openDialog('editPerson', { id: null })}>Ny person</TextButton>
            </>
          }
        />
      </Group>
      {warning !== undefined && <Status tone="need">{warning}</Status>}
      <div className={classes.three}>
        {personId === null && (
          <>
            <TextInput label="Födelseår" inputMode="numeric" {...form.getInputProps('birthYear')} />
            <Select label="Kön" data={genders} {...form.getInputProps('gender')} />
          </>
        )}
        <KommunField
          label="Folkbokförd i"
          everybody="Inte angivet"
          {...form.getInputProps('kommunId')}
          value={kommunId}
        />
      </div>
    </>
  )
}
