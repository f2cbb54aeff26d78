import { Button, Select } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import { openDialog, type DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { TextButton } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import { capitalised } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { removeTeamMember, saveTeamMember } from '@shared/team/member-verbs'
import { teamRoleNames } from '@shared/team/names'
import { useCallback } from 'react'
import { staffChoices } from './staff-choices'

const roles = Object.entries(teamRoleNames).map(([value, label]) => ({ value, label: capitalised(label) }))

/** A seat in a team: who, and in which role. */
export const TeamMemberDialog: DialogView<'editTeamMember'> = ({ teamId, id, close }) => {
  const member = useRow('teamMembers', id)
  const chosen = member?.staffId ?? null
  const staff = useSelector(useCallback((state: State) => staffChoices(state, chosen), [chosen]))
  const verbForm = useVerbForm({
    draftKey: `member:${teamId}:${id ?? 'new'}`,
    rev: member?.rev,
    initial: { staffId: chosen, role: member?.role ?? 'member' },
    verb: (values) => saveTeamMember(teamId, id, values),
    onDone: close,
  })
  const { form } = verbForm

  async function remove(memberId: Id) {
    if (await writeOrTell(removeTeamMember(memberId))) close()
  }

  return (
    <DialogForm
      form={verbForm}
      close={close}
      submitLabel={member ? 'Spara' : 'Lägg till'}
      extra={
        member && (
          <>
            <HistoryButton table="teamMembers" id={member.id} />
            <Button variant="subtle" ml="auto" onClick={() => void remove(member.id)}>
              Ta bort ur teamet
            </Button>
          </>
        )
      }
    >
      <Select
        label="Vem"
        placeholder="Välj medarbetare"
        data={staff}
        nothingFoundMessage={staff.length === 0 ? 'Här finns inga medarbetare än' : undefined}
        searchable
        data-autofocus
        description={
          <>
            Finns personen inte i listan?{' '}
            <TextButton onClick={() => openDialog('editStaff', { id: null })}>Lägg till en medarbetare</TextButton>
          </>
        }
        {...form.getInputProps('staffId')}
      />
      <Select label="Roll" data={roles} {...form.getInputProps('role')} />
    </DialogForm>
  )
}
