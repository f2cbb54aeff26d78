import { Select, TextInput } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { deleteStaff, putAwayOrBackStaff, saveStaff } from '@shared/organisation/staff-verbs'
import type { Id } from '@shared/record/id'
import { rowsBy } from '@shared/record/rows-by'
import { rowsOf, type State } from '@shared/record/state'
import { useCallback } from 'react'
import { AbsencesOf } from './AbsencesOf'
import { byName } from './by-name'

const selectParties = (state: State) => rowsOf(state, 'parties').sort(byName)

/** A member of staff: name, the party that they come from, and what they do there. */
export const StaffDialog: DialogView<'editStaff'> = ({ id, close }) => {
  const staff = useRow('staff', id)
  const parties = useSelector(selectParties)
  const verbForm = useVerbForm({
    draftKey: `staff:${id ?? 'new'}`,
    rev: staff?.rev,
    initial: {
      name: staff?.name ?? '',
      partyId: staff?.partyId ?? (null as Id | null),
      title: staff?.title ?? '',
      partyFrom: '',
    },
    verb: (values) => saveStaff(id, values),
    onDone: close,
  })
  const { form } = verbForm
  const hasMet = useSelector(
    useCallback((state: State) => id !== null && rowsBy(state, 'presences', 'staffId', id).length > 0, [id]),
  )
  const choices = parties
    .filter((party) => party.putAwayAt === null || party.id === staff?.partyId)
    .map((party) => ({ value: party.id, label: party.name }))
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={staff ? 'Spara' : 'Lägg till'}
      extra={
        staff && (
          <>
            <HistoryButton table="staff" id={staff.id} />
            <PutAwayActions
              row={staff}
              putAwayOrBack={putAwayOrBackStaff(staff.id)}
              remove={deleteStaff(staff.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <TextInput label="Namn" data-autofocus {...form.getInputProps('name')} />
      <Select
        label="Part"
        placeholder="Välj part"
        data={choices}
        searchable={choices.length > 8}
        description={
          choices.length === 0 ? 'Här finns inga parter än. Lägg till en under Inställningar, Parter.' : undefined
        }
        {...form.getInputProps('partyId')}
      />
      {staff && hasMet && form.values.partyId !== staff.partyId && (
        <DateField
          label="Byter part från och med"
          description="Tidigare protokoll fortsätter säga den förra parten. Från den här dagen finns personen på en rad för varje part."
          {...form.getInputProps('partyFrom')}
        />
      )}
      <TextInput
        label="Titel"
        description="Till exempel rehabkoordinator. Får vara tomt."
        {...form.getInputProps('title')}
      />
      {staff && <AbsencesOf id={staff.id} />}
    </DialogForm>
  )
}
