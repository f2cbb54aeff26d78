import { Button, Group, Select } from '@mantine/core'
import { useRow, useSelector } from '@renderer/data'
import { DateField } from '@renderer/ui/DateField'
import { DialogForm } from '@renderer/ui/DialogForm'
import { openDialog, type DialogView } from '@renderer/ui/dialogs'
import { HistoryButton } from '@renderer/ui/history/HistoryButton'
import { TextButton } from '@renderer/ui/TextLink'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { writeOrTell } from '@renderer/ui/write-or-tell'
import type { IsoDate } from '@shared/calendar/date'
import { capitalised, formatDate } from '@shared/calendar/format'
import type { Id } from '@shared/record/id'
import type { State } from '@shared/record/state'
import { membersOf, removeTeamMember, saveTeamMember } from '@shared/team/member-verbs'
import { seatNames, teamRoleNames } from '@shared/team/names'
import type { SeatKind, TeamMember } from '@shared/team/team'
import { useCallback } from 'react'
import { staffChoices } from '@renderer/ui/staff-choices'
import classes from './TeamPage.module.css'

/** As the form has them: days as they are written. */
function initialOf(member: TeamMember | undefined) {
  const day = (date: IsoDate | null | undefined) => (date == null ? '' : formatDate(date))
  return {
    staffId: member?.staffId ?? null,
    role: member?.role ?? 'member',
    seat: member?.seat ?? 'permanent',
    substituteForId: member?.substituteForId ?? null,
    from: day(member?.from),
    to: day(member?.to),
  }
}

const seats = Object.entries(seatNames).map(([value, label]) => ({ value, label }))
const roles = Object.entries(teamRoleNames).map(([value, label]) => ({ value, label: capitalised(label) }))

/** What each kind of seat means for who is called. */
const seatMeans: Record<SeatKind, string> = {
  permanent: 'Kallas till varje möte.',
  rotating: 'Turas om med andra växlande från samma part: en av dem kallas till varje möte.',
  substitute: 'Kallas när den som ersätts är borta hela dagen enligt kalendern, eller prickas av som frånvarande.',
}

function seatedChoices(state: State, teamId: Id) {
  return membersOf(state, teamId)
    .filter(({ member }) => member.seat !== 'substitute')
    .map(({ staff, party }) => ({ value: staff.id, label: [staff.name, party?.shortName].filter(Boolean).join(', ') }))
}

/** A seat in a team: who, in which role, when called, and for how long. */
export const TeamMemberDialog: DialogView<'editTeamMember'> = ({ teamId, id, close }) => {
  const member = useRow('teamMembers', id)
  const chosen = member?.staffId ?? null
  const staff = useSelector(useCallback((state: State) => staffChoices(state, chosen), [chosen]))
  const verbForm = useVerbForm({
    draftKey: `member:${teamId}:${id ?? 'new'}`,
    rev: member?.rev,
    initial: initialOf(member),
    verb: (values) => saveTeamMember(teamId, id, values),
    onDone: close,
  })
  const { form } = verbForm
  const seated = useSelector(useCallback((state: State) => seatedChoices(state, teamId), [teamId]))

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
      <Group grow align="flex-start" gap={12}>
        <Select label="Roll" data={roles} {...form.getInputProps('role')} />
        <Select label="Plats i teamet" data={seats} {...form.getInputProps('seat')} />
      </Group>
      <p className={classes.seatMeans}>{seatMeans[form.values.seat]}</p>
      {form.values.seat === 'substitute' && (
        <Select
          label="Ersätter"
          placeholder="Välj ledamot"
          data={seated}
          nothingFoundMessage="Teamet har ingen annan ledamot än"
          {...form.getInputProps('substituteForId')}
        />
      )}
      <Group grow align="flex-start" gap={12}>
        <DateField label="Från och med" description="Får vara tomt" {...form.getInputProps('from')} />
        <DateField label="Till och med" description="Får vara tomt" {...form.getInputProps('to')} />
      </Group>
    </DialogForm>
  )
}
