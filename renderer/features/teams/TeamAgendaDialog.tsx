import { NumberInput, SimpleGrid, Textarea } from '@mantine/core'
import { useRow } from '@renderer/data'
import { DialogForm } from '@renderer/ui/DialogForm'
import type { DialogView } from '@renderer/ui/dialogs'
import { useVerbForm } from '@renderer/ui/use-verb-form'
import { agendaTemplateAsText } from '@shared/team/agenda-template'
import { minutesFor } from '@shared/team/minutes-for'
import { caseKindNames } from '@shared/team/names'
import type { Team } from '@shared/team/team'
import { usualAgenda } from '@shared/team/team-verbs'
import { saveTeamAgenda, timedKinds, type TeamAgendaInput } from '@shared/team/team-agenda-verbs'

function initialOf(team: Team | undefined): TeamAgendaInput {
  const minutes = timedKinds.map((kind) => [kind, team?.minutesByKind[kind] ?? ''])
  return {
    agendaTemplate: agendaTemplateAsText(team?.agendaTemplate ?? []),
    minutesByKind: Object.fromEntries(minutes) as TeamAgendaInput['minutesByKind'],
  }
}

/** What a team's agendas begin from: its own fixed items, and how long each kind of case takes. */
export const TeamAgendaDialog: DialogView<'editTeamAgenda'> = ({ id, close }) => {
  const team = useRow('teams', id)
  const verbForm = useVerbForm({
    draftKey: `team-agenda:${id}`,
    rev: team?.rev,
    initial: initialOf(team),
    verb: (values) => saveTeamAgenda(id, values),
    onDone: close,
  })
  const { form } = verbForm
  return (
    <DialogForm form={verbForm} close={close} submitLabel="Spara">
      <Textarea
        label="Fasta punkter"
        description="En på varje rad med minuter. Tomt ger de vanliga. Ärendena kommer efter öppnande och kvarstående åtgärder."
        placeholder={'Öppnande och närvaro, 5\nKvarstående åtgärder, 10\nInformation från parterna, 10\nNästa möte, 5'}
        rows={7}
        data-autofocus
        {...form.getInputProps('agendaTemplate')}
      />
      <SimpleGrid cols={{ base: 2, xs: 3 }} spacing={12} verticalSpacing={12}>
        {timedKinds.map((kind) => (
          <NumberInput
            key={kind}
            label={`${caseKindNames[kind]}, minuter`}
            placeholder={team && String(minutesFor(kind, { ...team, ...usualAgenda }))}
            min={1}
            step={5}
            {...form.getInputProps(`minutesByKind.${kind}`)}
          />
        ))}
      </SimpleGrid>
    </DialogForm>
  )
}
