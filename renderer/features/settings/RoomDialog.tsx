import { Checkbox, NumberInput, TextInput } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { PutAwayActions } from '@renderer/ui/PutAwayActions'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { deleteRoom, putAwayOrBackRoom, saveRoom } from '@shared/organisation/room-verbs'
import { AbsencesOf } from './AbsencesOf'

/** A room: where it is, how many it holds, and whether everybody can get in. */
export const RoomDialog: DialogView<'editRoom'> = ({ id, close }) => {
  const room = useRow('rooms', id)
  const verbForm = useVerbForm({
    draftKey: `room:${id ?? 'new'}`,
    rev: room?.rev,
    initial: {
      name: room?.name ?? '',
      place: room?.place ?? '',
      capacity: room?.capacity ?? '',
      accessible: room?.accessible ?? true,
    },
    verb: (values) => saveRoom(id, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={room ? 'Spara' : 'Lägg till'}
      extra={
        room && (
          <>
            <HistoryButton table="rooms" id={room.id} />
            <PutAwayActions
              row={room}
              putAwayOrBack={putAwayOrBackRoom(room.id)}
              remove={deleteRoom(room.id)}
              onDone={close}
            />
          </>
        )
      }
    >
      <TextInput label="Namn" data-autofocus {...form.getInputProps('name')} />
      <TextInput
        label="Plats"
        description="Till exempel Arbetsförmedlingen Haninge."
        {...form.getInputProps('place')}
      />
      <NumberInput w={180} label="Antal platser" description="Får vara tomt." {...form.getInputProps('capacity')} />
      <Checkbox
        label="Alla kommer in: ramp eller hiss, och toalett"
        {...form.getInputProps('accessible', { type: 'checkbox' })}
      />
      {room && <AbsencesOf id={room.id} />}
    </DialogForm>
  )
}
