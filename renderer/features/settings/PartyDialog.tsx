import { Select, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { partyKindNames } from '@shared/organisation/names'
import { deleteParty, putAwayOrBackParty, saveParty } from '@shared/organisation/party-verbs'

const kinds = Object.entries(partyKindNames).map(([value, label]) => ({ value, label }))

/** A party: its name, what is written after a person's name, and which kind it is. */
export const PartyDialog: DialogView<'editParty'> = ({ id, close }) => {
  const party = useRow('parties', id)
  const verbForm = useVerbForm({
    draftKey: `party:${id ?? 'new'}`,
    rev: party?.rev,
    initial: {
      name: party?.name ?? '',
      shortName: party?.shortName ?? '',
      kind: party?.kind ?? 'kommun',
    },
    verb: (values) => saveParty(id, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={party ? 'Spara' : 'Lägg till'}
      extra={
        party && (
          <>
            <HistoryButton table="parties" id={party.id} />
            <PutAwayActions
              row={party}
              putAwayOrBack={putAwayOrBackParty(party.id)}
              remove={deleteParty(party.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <TextInput label="Namn" data-autofocus {...form.getInputProps('name')} />
      <TextInput
        w={240}
        label="Kort namn"
        description="Skrivs efter en persons namn: Karin Öberg, kommunen."
        {...form.getInputProps('shortName')}
      />
      <Select w={240} label="Slag" data={kinds} {...form.getInputProps('kind')} />
    </DialogForm>
  )
}
